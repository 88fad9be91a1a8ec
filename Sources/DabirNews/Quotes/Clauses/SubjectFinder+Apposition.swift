/// Somebody named twice: by a title and by a name.
extension SubjectFinder {
  /// A name, by its first word or, of two or three words, by its last (بن ساندرز: بن is a word too).
  private func startsName(_ index: Int, _ limit: Int) -> Bool {
    if frame.isNameLike(index) || frame.has(index, .honorific) || GazetteerNames.isGiven(frame, index) {
      return true
    }
    let last = phraseEnd(index, limit) - 1
    return last > index && last <= index + 2 && frame.isNameLike(last) && !frame.has(last, .place)
      && frame.items[index].roles.isEmpty && frame.items[index].kind == .word
  }

  /// `TITLE، NAME،`: the name is the better subject. `NAME، TITLE،` keeps the name.
  func apposed(_ phrase: NounPhrase, _ end: Int, _ limit: Int) -> NounPhrase? {
    if !phrase.isPerson, !frame.has(phrase.first, .speakerNoun),
      phrase.kind == .nominal || frame.has(phrase.first, [.namedThing, .place]),
      frame.isMark(end, .comma), end + 1 < limit,
      frame.has(end + 1, [.honorific, .title])
    {
      return frame.nounPhrase(end + 1, phraseEnd(end + 1, limit) - 1)
    }
    var end = end
    // سفیر بریتانیا در کابل، …، گفت
    if frame.has(phrase.first, .title), frame.has(end, .preposition), end + 1 < limit,
      frame.isNominal(end + 1)
    {
      end = phraseEnd(end + 1, limit)
    }
    guard phrase.kind == .nominal, frame.isMark(end, .comma), end + 1 < limit, !frame.has(end + 1, .place),
      startsName(end + 1, limit)
    else { return nil }
    let isTitle = frame.has(phrase.first, [.title, .honorific, .person])
    // برندهٔ ۲۱ ساله، سروری، …: any noun, where a comma closes the name behind it.
    guard
      isTitle || !frame.has(phrase.first, [.organization, .place, .agency, .time, .document, .speechNoun])
    else { return nil }
    let after = phraseEnd(end + 1, limit)
    guard
      frame.isMark(after, .comma) || isTitle && (after == limit || frame.has(after, [.preposition, .time]))
    else { return nil }
    return frame.nounPhrase(end + 1, after - 1)
  }
}
