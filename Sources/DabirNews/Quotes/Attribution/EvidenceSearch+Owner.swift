import PersianLanguage

/// Whose words stand behind `… این بود:`.
extension EvidenceSearch {
  /// `تنها چیزی که او گفت این بود:`, `پاسخ وزیر این بود:`, `حرف آخرش این بود:`; nil where they are nobody's
  /// (`پاسخ این بود:`). `stretch` are the items before the colon.
  func owner(_ stretch: Range<Int>, _ sentence: Sentence, _ number: Int) -> Finding? {
    let said = sentence.clauses.first { clause in
      guard let cue = clause.cue, clause.subject != nil, !clause.isInherited else { return false }
      return cue.act == .say && !cue.isPassive && cue.last < stretch.upperBound
    }
    if let said { return finding(said.cue, said, sentence, number, .precedingCue) }
    let isWords: (Int) -> Bool = { frame.has($0, .speechNoun) || frame.isWord($0, Self.words) }
    guard let noun = stretch.first(where: isWords) else { return nil }
    let group = VerbGroupReader(frame: frame).groups(noun..<stretch.upperBound).first
    var verb = group?.first ?? stretch.upperBound
    // پیام مردم روشن است: the adjective belongs to است.
    if group?.verb == VerbForm.Number.be, verb - 1 > noun, isAttribute(verb - 1) { verb -= 1 }
    let limit = (noun..<verb).last { frame.has($0, .demonstrative) } ?? verb
    var result = Finding(
      evidence: .colonHeading, source: .dropped, cue: noun...noun, construction: .colon, confidence: 0.6,
      sentence: number)
    var first = noun + 1
    while first < limit, isAttribute(first) { first += 1 }
    if first < limit, frame.isNominal(first), !frame.isWord(first, Self.his) {
      let end = SubjectFinder(frame: frame, names: []).phraseEnd(first, limit)
      result.source = .phrase(frame.nounPhrase(first, max(first, end - 1)))
      return result
    }
    // حرف آخرش, پیامش: of whoever was spoken of.
    let isHis = first < limit && frame.isWord(first, Self.his) || frame.hasPossessive(noun)
    return isHis ? result : nil
  }

  private func isAttribute(_ index: Int) -> Bool {
    let item = frame.items[index]
    return item.kind == .word && item.roles.isEmpty && !frame.isNameLike(index)
      && frame.paragraph.info(item.firstToken).tags.contains(.adjective)
  }

  private static let his = WordSet("آخرش آخرینش اصلی~اش")
  private static let words = WordSet("حرف حرفش سخن سخنش جمله جمله~اش کلام")
}
