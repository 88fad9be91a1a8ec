import PersianLanguage

/// Prepositional phrases: passed over, unless a speaker hides at their end.
extension SubjectFinder {
  /// A preposition with its complement, and the nominal at its end that may be the subject when no comma parts them
  /// (`در ادامه سخنگوی دولت گفت`).
  func prepositional(_ index: Int, _ limit: Int) -> (end: Int, tail: NounPhrase?) {
    var start = index + 1
    while start < limit, frame.has(start, .preposition) { start += 1 }
    guard start < limit, frame.isNominal(start) || frame.items[start].kind == .quote else {
      return (max(start, index + 1), nil)
    }
    if frame.items[start].kind == .quote { return (start + 1, nil) }
    // پیش از این سازمان ملل گفته بود: این stands for itself.
    if start > index + 1, frame.has(start, .demonstrative), start + 1 < limit,
      frame.has(start + 1, [.speakerNoun, .place]) || frame.isNameLike(start + 1)
    {
      return (start + 1, nil)
    }
    let noun = frame.has(start, .determiner) && start + 1 < limit ? start + 1 : start
    // در همین حال مارک نیکزاد: complete whatever follows.
    if noun > start, frame.isWord(noun, Self.connectives) { return (noun + 1, nil) }
    // در بارهٔ کودکان, در پی باران: the noun asks for one more.
    let isIncomplete = noun == start && frame.isWord(noun, Self.incomplete)
    if !isIncomplete, frame.has(noun, .adverbialNoun), !frame.has(noun + 1, [.reflexive, .determiner]) {
      let next = noun + 1
      let startsSpeaker =
        next < limit && (frame.has(next, [.speakerNoun, .pronoun, .place]) || frame.isNameLike(next))
      if startsSpeaker || next >= limit || !frame.isNominal(next) { return (next, nil) }
    }
    let end = phraseEnd(start, limit)
    guard end < limit || end - start >= 2 else { return (end, nil) }
    return (end, tail(start, end, isAddressee: frame.isWord(index, Self.to)))
  }

  private static let connectives = WordSet("حال میان راستا رابطه")
  private static let incomplete = WordSet("باره مورد خصوص زمینه پی برابر مقابل اثر صدد قبال")

  func tail(_ start: Int, _ end: Int, isAddressee: Bool) -> NounPhrase? {
    guard end - start >= 2, !isAddressee else { return nil }
    for index in (start + 1)..<end
    where frame.has(index, [.title, .honorific, .agency]) && !frame.has(start, .speakerNoun) {
      return frame.has(index - 1, [.and, .title, .honorific]) ? nil : frame.nounPhrase(index, end - 1)
    }
    if frame.has(end - 1, .pronoun),
      frame.has(start, [.adverbialNoun, .speechNoun, .determiner]) || end - start >= 3
    {
      return frame.nounPhrase(end - 1, end - 1)
    }
    guard !frame.isNameLike(start), !frame.has(start, [.speakerNoun, .place]) else { return nil }
    var first = end
    while first - 1 > start, frame.isNameLike(first - 1), !frame.has(first - 1, .place) { first -= 1 }
    return first < end ? frame.nounPhrase(first, end - 1) : nil
  }
}
