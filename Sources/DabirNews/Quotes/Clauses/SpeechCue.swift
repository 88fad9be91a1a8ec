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
}

/// Decides which finite verbs report speech (HANDBOOK C3).
struct SpeechCueReader {
  let frame: Frame

  /// The cue `group` is the verb of, nil for any other verb. `floor` is the first item of its clause. O(1).
  func cue(_ group: VerbGroup, floor: Int) -> SpeechCue? {
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
    guard let act = SpeechVerb.act(ofVerb: group.verb) else { return documentCue(group, floor: floor) }
    cue.act = act
    if cue.isPassive {
      cue.construction = .passive
      if let document = documentCue(group, floor: floor) { return document }
    }
    return cue
  }

  /// The nominal stands directly before the verb, or one attribute before it (هشدار جدی داد, واکنش نشان داد).
  private func compound(_ group: VerbGroup, floor: Int) -> (SpeechAct, Bool, Int)? {
    var index = group.first - 1
    var distance = 0
    while index >= floor, distance < 2, frame.items[index].kind == .word {
      if !frame.has(index, [.preposition, .objectMarker, .that]),
        let (act, isPassive) = SpeechVerb.act(nominal: frame.items[index].spelling, verb: group.verb)
      {
        return frame.isWord(index, Self.going) && goesOnWithDeed(index, floor)
          ? nil : (act, isPassive, frame.isWord(index - 1, Self.halves) && index > floor ? index - 1 : index)
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

  /// `به بازسازی ادامه داد` goes on with a deed, `به سخنان خود ادامه داد` with words.
  private func goesOnWithDeed(_ index: Int, _ floor: Int) -> Bool {
    guard let to = (floor..<index).last(where: { frame.isWord($0, Self.to) }) else { return false }
    return !(to..<index).contains {
      frame.has($0, [.speechNoun, .reflexive]) || frame.items[$0].kind == .mark
    }
  }

  /// `در این بیانیه آمده است`, `در نامه نوشته شده است`: a document speaks.
  private func documentCue(_ group: VerbGroup, floor: Int) -> SpeechCue? {
    let isCome = group.verb == VerbForm.Number.come && frame.items[group.first].verb?.shape == .participle
    let isWritten =
      group.isPassive && (group.verb == VerbForm.Number.write || group.verb == VerbForm.Number.say)
    let isRead = group.verb == VerbForm.Number.read && group.person == .first
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
          if frame.has(noun, .document) {
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
  private static let halves = WordSet("پیش خاطر جمع نتیجه ابراز یاد")
  private static let going = WordSet("ادامه")
  private static let to = WordSet("به")
  private static let bridges = WordSet("نشان هم نیز")
}
