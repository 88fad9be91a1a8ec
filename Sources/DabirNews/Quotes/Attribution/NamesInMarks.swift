/// Finds quotations that are a name in marks: «…» وزیر خارجه گفت. They owe no speaker and may be one.
enum NamesInMarks {
  /// The outermost spans of `frame` that are names. O(items).
  static func spans(_ frame: Frame) -> Set<Int> {
    var names: Set<Int> = []
    for index in frame.items.indices where frame.items[index].kind == .quote {
      let span = frame.items[index].span
      let facts = frame.facts[span]
      guard facts.wordCount <= 4 || facts.isFormula, !facts.hasVerb, !facts.endsInStop, !facts.isPersonal
      else { continue }
      guard !frame.isMark(index - 1, .colon) else { continue }
      if isName(frame, index, facts) { names.insert(span) }
    }
    return names
  }

  /// «…»، دختر …; «…» یک میلیونر …; «…» از نویسندگان …; «…» ۴۵ ساله.
  private static func isApposed(_ frame: Frame, _ next: Int, hasComma: Bool) -> Bool {
    if hasComma, frame.has(next, [.person, .quantifier, .namingWord]) { return true }
    if !hasComma, frame.has(next, .quantifier) { return frame.isNominal(next + 1) }
    if frame.isWord(next, from) { return frame.has(next + 1, [.pluralPeople, .title, .person]) }
    return frame.items.indices.contains(next) && frame.items[next].kind == .number
      && frame.isWord(next + 1, aged)
  }

  private static let from = WordSet("از")
  private static let aged = WordSet("ساله")

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
    let isShort = facts.wordCount >= 2 && facts.wordCount <= 3
    let mayBeName = facts.hasSureName || !frame.has(index - 1, .person) && !facts.startsWithPreposition
    if titled, facts.isNameLike || isShort && mayBeName { return true }
    let next = frame.isMark(index + 1, .comma) ? index + 2 : index + 1
    if next == index + 1 ? facts.startsNameLike : facts.isNameLike, frame.has(next, [.title, .honorific]) {
      return true
    }
    let isName =
      facts.isNameLike || facts.hasSureName
      || GazetteerNames.contain(frame, frame.spans[frame.items[index].span])
    if isName, facts.wordCount >= 2, isApposed(frame, next, hasComma: next == index + 2) {
      return true
    }
    if facts.isFormula { return true }
    let startsSentence = index == 0 || frame.isMark(index - 1, .stop)
    let isSubject =
      startsSentence && frame.items.indices.contains(index + 1)
      && frame.items[index + 1].kind == .word && !frame.has(index + 1, [.and, .that, .objectMarker])
    if isSubject, facts.wordCount == 1,
      facts.isNameLike && facts.hasSureName
        || GazetteerNames.contain(frame, frame.spans[frame.items[index].span])
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
    return isSubject && facts.wordCount >= 2
  }
}
