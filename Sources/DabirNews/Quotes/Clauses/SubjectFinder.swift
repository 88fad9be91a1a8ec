import PersianLanguage

/// Finds the subject of a clause: its first nominal that is no object, no complement of a preposition and no
/// adverbial of time (HANDBOOK C5).
struct SubjectFinder {
  let frame: Frame
  /// Spans that are names in marks («…» وزیر گفت) and so can be subjects.
  let names: Set<Int>

  /// The subject among the items of `range`, which end before the verb (and its nominal). O(items).
  func subject(in range: Range<Int>) -> NounPhrase? {
    var index = afterDateline(range)
    var fallback: NounPhrase?
    var hasObject = false
    while index < range.upperBound {
      if frame.isMark(index, .opening) {
        index = afterBracket(index, range.upperBound)
      } else if frame.has(index, .preposition), !isNounHere(index, range.upperBound) {
        let phrase = prepositional(index, range.upperBound)
        fallback = fallback ?? phrase.tail
        index = phrase.end
      } else if frame.items[index].kind == .quote, names.contains(frame.items[index].span) {
        if !frame.has(index + 1, .objectMarker) { return frame.nounPhrase(index, index) }
        index += 2
      } else if frame.isNominal(index),
        frame.items[index].verb == nil || frame.items[index].verb?.isAmbiguous == true
          || !frame.items[index].roles.isEmpty
      {
        let phrase = nominal(index, range.upperBound)
        // After an object only somebody is a subject: این را به آن مرتبط دانست.
        if let subject = phrase.subject,
          !hasObject || subject.isPerson || subject.kind == .name || frame.has(subject.first, .speakerNoun)
        {
          return subject
        }
        index = max(phrase.end, index + 1)
        hasObject = hasObject || frame.has(index - 1, .objectMarker)
      } else {
        hasObject = hasObject || frame.has(index, .objectPronoun)
        index += 1
      }
    }
    return fallback
  }

  /// The noun phrase that starts at `index` and what follows from the item after it. `end` is where to go on.
  private func nominal(_ index: Int, _ limit: Int) -> (subject: NounPhrase?, end: Int) {
    let end = phraseEnd(index, limit)
    if frame.has(end, .objectMarker) {
      return (subjectBeforeObject(index, end), end + 1)
    }
    if isTime(index) { return (nil, end) }
    if !isMonthName(index), isAdverbial(index, end) { return (nil, end) }
    var last = end - 1
    if frame.has(end, .determiner) || frame.has(end, .pronoun), let cut = nameEnd(index, end) { last = cut }
    if index == last, frame.has(index, .demonstrative) { return (nil, end) }
    let phrase = frame.nounPhrase(index, last)
    if let name = apposed(phrase, end, limit) { return (name, end) }
    return (phrase, end)
  }

  /// Where the noun phrase that starts at `index` ends.
  func phraseEnd(_ index: Int, _ limit: Int) -> Int {
    if isTime(index) { return timeEnd(index, limit) }
    if frame.has(index, .pronoun) { return index + 1 }
    var end = index + 1
    // یکی از باشندگان, برخی از منابع: the partitive از belongs to the phrase.
    let partitive = frame.isWord(index, Self.one) ? index + 2 : index + 1
    if frame.has(index, .quantifier), frame.isWord(index + 1, Self.from) {
      end = min(index + 3, limit)
    } else if frame.has(index, .quantifier), partitive + 1 < limit, frame.isWord(partitive, Self.from),
      frame.has(partitive - 1, .person)
    {
      end = partitive + 2
    }
    while end < limit {
      if isJoint(end, limit) {
        end += 1
      } else if frame.has(end, .and), end + 1 < limit, frame.isNominal(end + 1),
        !startsObject(end + 1, limit), !frame.has(end + 1, .time)
      {
        end += 2
      } else if frame.isMark(end, [.hyphen, .tatweel]), end + 1 < limit,
        isGlued(end) || frame.isMark(end, .tatweel) && frame.isNameLike(end - 1) && frame.isNameLike(end + 1)
      {
        end += 2
      } else if isInName(end, index), end + 1 < limit, frame.isNominal(end + 1) {
        end += 2
      } else if frame.isMark(end, .opening) {
        let after = afterBracket(end, limit)
        guard after < limit, frame.isNominal(after) else { break }
        end = after
      } else {
        break
      }
    }
    return min(end, limit)
  }

  /// پزشکان بدون مرز, بنیاد … برای …: a preposition inside the name of an institution.
  private func isInName(_ index: Int, _ first: Int) -> Bool {
    frame.isWord(index, Self.without) && frame.isWord(index + 1, Self.borders)
      || frame.isWord(index, Self.purpose) && frame.isWord(first, Self.foundations)
  }

  /// True when the phrase goes on with item `index`.
  private func isJoint(_ index: Int, _ limit: Int) -> Bool {
    if frame.items[index].kind == .quote { return names.contains(frame.items[index].span) }
    // معاون اول رئیس~جمهور, نایب رئیس اول: which of several, elsewhere an adverb.
    if frame.isWord(index, Self.first), frame.has(index - 1, [.title, .person]) { return true }
    guard frame.isNominal(index) else { return false }
    // همسرش دستش را گرفت: a possessive ends the phrase, unless a name follows.
    if frame.isPossessed(index - 1), !frame.isNameLike(index), !GazetteerNames.isGiven(frame, index) {
      return false
    }
    if isTime(index) { return false }
    if frame.has(index, .pronoun) { return !frame.has(index + 1, .objectMarker) }
    if frame.has(index, .demonstrative) {
      return index + 1 < limit && frame.isNominal(index + 1) && !startsObject(index, limit)
    }
    // پوتین هیچ تغییری …: a quantifier after a name starts what the name acts on.
    if frame.has(index, .quantifier), frame.isNameLike(index - 1) || frame.isWord(index, Self.indefinites) {
      return false
    }
    // سروری نامه~ای فرستاد: what a name writes or says is its object.
    if frame.items[index].frequency == 0, frame.has(index, [.speechNoun, .document]),
      frame.isNameLike(index - 1),
      !frame.has(index, .speakerNoun)
    {
      return false
    }
    if let verb = frame.items[index].verb {
      if !verb.isAmbiguous { return false }
      // نوشته شد, گفته است: a participle with its auxiliary.
      if verb.shape == .participle, index + 1 < frame.items.count, frame.items[index + 1].verb != nil {
        return false
      }
    }
    return true
  }

  /// True when a determined noun phrase from `index` on ends in را.
  private func startsObject(_ index: Int, _ limit: Int) -> Bool {
    guard frame.has(index, .determiner) || frame.has(index, .pronoun) else { return false }
    var next = index + 1
    while next < limit, frame.isNominal(next), next < index + 8 { next += 1 }
    return frame.has(next, .objectMarker)
  }

  /// `ترامپ حملهٔ روسیه را`: what stands before the object. A proper name takes no noun after it; a title with its
  /// institution leaves the last word to the object.
  private func subjectBeforeObject(_ index: Int, _ end: Int) -> NounPhrase? {
    guard end - index >= 2 else { return nil }
    let startsWithName = frame.isNameLike(index) && !frame.has(index, .place)
    if startsWithName {
      let common = ((index + 1)..<end).first {
        (!frame.isNameLike($0) || frame.has($0, .place)) && frame.items[$0].kind == .word
      }
      guard let common, !frame.has(common, .and) else { return nil }
      return frame.nounPhrase(index, common - 1)
    }
    if frame.has(index, .demonstrative), end - index >= 3, frame.has(index + 1, [.document, .speakerNoun]) {
      return frame.nounPhrase(index, index + 1)
    }
    if frame.has(index, [.honorific, .title, .pluralPeople, .organization, .person, .place, .document]),
      end - index >= 3 || frame.has(index, [.pluralPeople, .place])
    {
      if let stop = ((index + 1)..<end).first(where: { frame.has($0, .speechNoun) }), stop > index {
        return frame.nounPhrase(index, stop - 1)
      }
      return frame.nounPhrase(index, nameEnd(index, end) ?? end - 2)
    }
    return nil
  }

  /// The last item of the name a phrase begins with, when a common noun goes on after it: ایران راهکار.
  private func nameEnd(_ index: Int, _ end: Int) -> Int? {
    guard end - index >= 2 else { return nil }
    return ((index + 1)..<end).first { next in
      let before = frame.has(next - 1, .place) || frame.isNameLike(next - 1) && !frame.has(next - 1, .title)
      return before && frame.items[next].kind == .word
        && (frame.items[next].frequency > 22
          || !frame.isNameLike(next) && !GazetteerNames.isPart(frame, next))
        && frame.items[next].roles.isDisjoint(with: [
          .place, .title, .honorific, .organization, .givenName, .and, .person,
        ])
        && !frame.paragraph.info(frame.items[next].firstToken).tags.contains(.adjective)
    }.map { $0 - 1 }
  }

  /// بین, میان, مورد and their like are nouns after another preposition; همراه and پیشین when a verb follows.
  private func isNounHere(_ index: Int, _ limit: Int) -> Bool { index + 1 >= limit }

  private func isGlued(_ index: Int) -> Bool {
    let tokens = frame.paragraph.tokens
    let token = frame.items[index].firstToken
    return token > 0 && token + 1 < tokens.count && tokens[token - 1].kind != .space
      && tokens[token + 1].kind != .space
  }

  private func afterBracket(_ index: Int, _ limit: Int) -> Int {
    var end = index + 1
    while end < limit, !frame.isMark(end, .closing) { end += 1 }
    return min(end + 1, limit)
  }

  /// `کابل – `, `تهران (ایسنا) – `: a dateline at the start of a paragraph.
  private func afterDateline(_ range: Range<Int>) -> Int {
    guard range.lowerBound == 0 else { return range.lowerBound }
    let dash = (0..<min(14, range.upperBound)).first { frame.isMark($0, .dash) && !isGlued($0) }
    guard let dash else { return 0 }
    let hasVerb = (0..<dash).contains { frame.items[$0].verb.map { !$0.isAmbiguous } ?? false }
    let isDateline =
      (0..<dash).contains { frame.items[$0].kind == .number || frame.has($0, .place) } || dash <= 2
    return hasVerb || !isDateline || dash + 1 >= range.upperBound ? 0 : dash + 1
  }

  private static let without = WordSet("بدون")
  private static let borders = WordSet("مرز مرزها سرحد")
  private static let purpose = WordSet("برای")
  private static let foundations = WordSet("بنیاد انجمن جنبش کمپین کمپاین ائتلاف")
  private static let from = WordSet("از")
  private static let one = WordSet("یک چند دو سه")
  private static let first = WordSet("اول")
  private static let indefinites = WordSet("هیچ هر چند")
  static let to = WordSet("به")
}
