import PersianLanguage

/// A verb that reports speech, with its nominal when it has one.
struct SpeechCue: Hashable, Sendable {
  /// First and last item.
  var first: Int
  var last: Int
  var act: SpeechAct
  var construction: CueConstruction
  var person: VerbForm.Person
  /// Nobody is said to speak: گفته شد, اعلام شد.
  var isPassive: Bool
  /// بگوید, تأکید کند: no report of a fact.
  var isIndicative: Bool
  /// نگفت, پاسخ نداد: nothing was said.
  var isNegated = false
}

/// Decides which finite verbs report speech (HANDBOOK C3).
struct SpeechCueReader {
  let frame: Frame

  /// The cue `group` is the verb of, nil for any other verb. `floor` is the first item of its clause. O(1).
  func cue(_ group: VerbGroup, floor: Int) -> SpeechCue? {
    var cue = affirmed(group, floor: floor)
    if cue != nil { cue?.isNegated = frame.isNegated(group) }
    return cue
  }

  /// The cue, whether something was said or not.
  private func affirmed(_ group: VerbGroup, floor: Int) -> SpeechCue? {
    var cue = SpeechCue(
      first: group.first, last: group.last, act: .say, construction: .verb, person: group.person,
      isPassive: group.isPassive, isIndicative: group.isIndicative)
    if let (act, isPassive, first) = compound(group, floor: floor) {
      cue.act = act
      cue.first = first
      cue.isPassive = isPassive || group.isPassive
      cue.construction = cue.isPassive ? .passive : .lightVerb
      return cue
    }
    guard let act = SpeechVerb.act(ofVerb: group.verb), reports(group, floor: floor) else {
      return documentCue(group, floor: floor)
    }
    cue.act = act
    if act == .ask, group.first > floor, frame.has(group.first - 1, .question) { cue.first -= 1 }
    if cue.isPassive {
      cue.construction = .passive
      if let document = documentCue(group, floor: floor) { return document }
    }
    return cue
  }

  /// Verbs that report only in some constructions: خواست asks somebody (از), دانست judges an object, پذیرفت admits
  /// that something is so.
  private func reports(_ group: VerbGroup, floor: Int) -> Bool {
    let next = group.last + 1
    switch group.verb {
    case VerbForm.Number.want:
      return frame.isMark(next, .colon) || (floor..<group.first).contains { frame.isWord($0, Self.from) }
        || frame.isWord(group.first, Self.wanted) && (frame.has(next, .that) || frame.isWord(next, Self.so))
    case VerbForm.Number.know:
      return !frame.has(next, .that) && group.person != .first
        && (group.first > floor && frame.items[group.first - 1].kind == .quote
          || (floor..<group.first).contains { frame.has($0, [.objectMarker, .objectPronoun, .subordinator]) })
    case VerbForm.Number.accept:
      return frame.isMark(next, .colon) || frame.has(next, .that)
    default: return true
    }
  }

  /// The nominal stands directly before the verb, or one attribute before it (هشدار جدی داد, واکنش نشان داد).
  private func compound(_ group: VerbGroup, floor: Int) -> (SpeechAct, Bool, Int)? {
    guard let light = LightVerb.of(group.verb) else { return nil }
    var index = group.first - 1
    var distance = 0
    // خواستار «…» شد, ابراز «…» کرد: what is asked or said stands between.
    if index > floor, frame.items[index].kind == .quote, frame.isWord(index - 1, Self.openers) { index -= 1 }
    if let expressed = expression(group, index, floor: floor) { return expressed }
    while index >= floor, distance < 2, frame.items[index].kind == .word {
      if !frame.items[index].word.nominal.isDisjoint(with: light),
        !frame.has(index, [.preposition, .objectMarker, .that]),
        let (act, isPassive) = SpeechVerb.act(nominal: frame.items[index].spelling, verb: group.verb)
      {
        return frame.isWord(index, Self.going) && goesOnWithDeed(index, floor)
          ? nil : (act, isPassive, start(of: index, floor: floor))
      }
      let tags = frame.paragraph.info(frame.items[index].firstToken).tags
      guard tags.contains(.adjective) || frame.isWord(index, Self.bridges),
        !frame.has(index, [.preposition, .objectMarker])
      else { return nil }
      index -= 1
      distance += 1
    }
    return nil
  }

  /// Where a nominal of several words begins: خاطر نشان, لب به سخن.
  private func start(of index: Int, floor: Int) -> Int {
    if index > floor, frame.isWord(index - 1, Self.halves) { return index - 1 }
    if index > floor + 1, frame.isWord(index - 1, Self.to), frame.isWord(index - 2, Self.organs) {
      return index - 2
    }
    return index
  }

  /// ابراز همدردی کرد, اظهار نظر کرد: whatever is expressed.
  private func expression(_ group: VerbGroup, _ index: Int, floor: Int) -> (SpeechAct, Bool, Int)? {
    guard index > floor, frame.isWord(index - 1, Self.expressing), frame.isNominal(index),
      let light = LightVerb.of(group.verb), !light.isDisjoint(with: [.do, .have, .become])
    else { return nil }
    return (.say, !light.isDisjoint(with: .become), index - 1)
  }

  /// `به کار خود ادامه داد` goes on with a deed, `به سخنان خود ادامه داد` with words.
  private func goesOnWithDeed(_ index: Int, _ floor: Int) -> Bool {
    guard let to = (floor..<index).last(where: { frame.isWord($0, Self.to) }) else { return false }
    return !(to..<index).contains {
      frame.has($0, .speechNoun) || frame.items[$0].kind == .mark
    }
  }

  /// `در این بیانیه آمده است`, `در نامه نوشته شده است`: a document speaks.
  private func documentCue(_ group: VerbGroup, floor: Int) -> SpeechCue? {
    let isCome = group.verb == VerbForm.Number.come && frame.items[group.first].verb?.shape == .participle
    let isWritten =
      group.isPassive
      && (group.verb == VerbForm.Number.write || group.verb == VerbForm.Number.say
        || SpeechVerb.act(ofVerb: group.verb) == .ask)
    let isRead = group.verb == VerbForm.Number.read && group.person == .first
    if group.verb == VerbForm.Number.bring, frame.items[group.first].verb?.shape == .participle,
      document(floor..<group.first) != nil
    {
      // در حکم خود آورده است: who speaks is the subject.
      return SpeechCue(
        first: group.first, last: group.last, act: .say, construction: .verb, person: group.person,
        isPassive: false, isIndicative: true)
    }
    guard isCome || isWritten || isRead, document(floor..<group.first) != nil else { return nil }
    return SpeechCue(
      first: group.first, last: group.last, act: .say, construction: .document, person: group.person,
      isPassive: false, isIndicative: true)
  }

  /// The document a clause names after در or از: its first item.
  func document(_ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index < range.upperBound {
      if frame.has(index, .preposition) {
        var noun = index + 1
        while noun < range.upperBound, noun < index + 4, frame.items[noun].kind == .word {
          if frame.isWord(noun, Self.parts),
            let from = (noun + 1..<min(noun + 3, range.upperBound)).first(where: {
              frame.isWord($0, Self.from)
            }),
            from + 1 < range.upperBound, frame.isNominal(from + 1)
          {
            return from + 1
          }
          if frame.has(noun, .document), !frame.isWord(noun, Self.adjectives) {
            return frame.has(index + 1, .determiner) && noun > index + 1 ? index + 1 : noun
          }
          if frame.has(noun, .preposition) { break }
          noun += 1
        }
      }
      index += 1
    }
    return nil
  }

  /// First halves of nominals that are often typed apart: پیش بینی, خاطر نشان, جمع بندی.
  private static let halves = WordSet("پیش خاطر جمع نتیجه ابراز یاد اظهار اعلام سوگند قسم درد")
  private static let organs = WordSet("لب زبان")
  private static let expressing = WordSet("ابراز اظهار")
  private static let going = WordSet("ادامه")
  private static let from = WordSet("از")
  private static let so = WordSet("تا")
  private static let wanted = WordSet("خواست خواستند خواسته خواسته~است خواسته~اند")
  private static let openers = WordSet("خواستار خواهان مدعی ابراز اعلام ادعای وعده وعدهٔ")
  static let parts = WordSet("بخش بخشی قسمت قسمتی جای جایی گوشه~ای فرازی")
  /// خبری tells what sort of meeting it is, and is no document.
  private static let adjectives = WordSet("خبری")
  private static let to = WordSet("به")
  private static let bridges = WordSet("نشان هم نیز")
}
