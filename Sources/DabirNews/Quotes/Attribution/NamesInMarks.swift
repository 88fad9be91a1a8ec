/// Finds quotations that are a name in marks: «…» وزیر خارجه گفت. They owe no speaker and may be one.
enum NamesInMarks {
  /// The outermost spans of `frame` that are names. O(items).
  static func spans(_ frame: Frame) -> Set<Int> {
    var names: Set<Int> = []
    for index in frame.items.indices where frame.items[index].kind == .quote {
      let span = frame.items[index].span
      let facts = frame.facts[span]
      guard facts.wordCount <= 4, !facts.hasVerb, !facts.endsInStop, !facts.isPersonal else { continue }
      guard !frame.isMark(index - 1, .colon) else { continue }
      if isName(frame, index, facts) { names.insert(span) }
    }
    return names
  }

  private static func isName(_ frame: Frame, _ index: Int, _ facts: QuoteFacts) -> Bool {
    // به گزارش «…»: the name of a source.
    if frame.has(index - 1, [.carrierNoun, .sourceNoun]), !frame.has(index - 1, .inscriptionNoun),
      frame.has(index - 2, .preposition), !frame.isMark(index + 1, .colon), facts.wordCount <= 3
    {
      return true
    }
    let titled =
      frame.has(index - 1, [.title, .honorific, .person])
      || frame.has(index - 1, .place) && frame.has(index - 2, [.title, .organization])
    if titled, facts.wordCount >= 2 || facts.isNameLike { return facts.isNameLike || facts.wordCount <= 3 }
    let next = frame.isMark(index + 1, .comma) ? index + 2 : index + 1
    if next == index + 1 ? facts.startsNameLike : facts.isNameLike, frame.has(next, [.title, .honorific]) {
      return true
    }
    if facts.isNameLike, facts.wordCount >= 2, next == index + 2,
      frame.has(next, [.person, .quantifier, .namingWord])
    {
      return true
    }
    guard facts.isNameLike else { return false }
    // TITLE، «NAME»،
    if frame.isMark(index - 1, .comma), frame.isMark(index + 1, .comma),
      (2...4).contains(where: { frame.has(index - $0, .title) })
    {
      return true
    }
    // «…» گفت with no subject before: the name is the subject.
    let startsSentence = index == 0 || frame.isMark(index - 1, .stop)
    let isSubject =
      startsSentence && frame.items.indices.contains(index + 1)
      && frame.items[index + 1].kind == .word && !frame.has(index + 1, [.and, .that, .objectMarker])
    return isSubject && facts.wordCount >= 2
  }
}
