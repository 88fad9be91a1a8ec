import PersianLanguage
import TextStorage

/// What a word can do in a clause.
extension UnitReader {
  func shape(_ token: Int, _ classes: WordClass) -> WordShape {
    if classes.has(.function) { return .function }
    if classes.has(.pronoun) { return .pronoun }
    if classes.has(.verb) { return .verb }
    if paragraph.tokens[token].flags.contains(.foreign) { return .unknown }
    let info = paragraph.info(token)
    guard info.isKnown else { return unknownShape(token) }
    let tags = info.tags
    if !tags.isDisjoint(with: finite), tags.isDisjoint(with: nouns) { return .verb }
    if tags.contains(.numeral), tags.isDisjoint(with: .noun) { return .numeral }
    // The lexicon's own proper names are no vocabulary.
    if tags.contains(.name), info.frequency < 23 { return .unknown }
    if tags.isDisjoint(with: nominal) {
      return tags.contains(.pronoun) ? .pronoun : .function
    }
    return .nominal
  }

  /// A word the lexicon lacks: a form of a known one, or unknown.
  private func unknownShape(_ token: Int) -> WordShape {
    let range = paragraph.letterRange(token)
    let letters = paragraph.letters
    // دردقیقه, درکشور: a preposition written to its noun.
    if range.count >= 5, letters[range].starts(with: Self.inLetters),
      vocabulary.info(letters, range.lowerBound + 2..<range.upperBound).frequency >= 23
    {
      return .function
    }
    for prefix in ClosedWords.verbPrefixes
    where range.count > prefix.count + 1 && letters[range].starts(with: prefix) {
      let tags = vocabulary.info(letters, range.lowerBound + prefix.count..<range.upperBound).tags
      if !tags.isDisjoint(with: .anyVerb) { return .verb }
    }
    if isPreverbForm(range) { return .verb }
    if NameParts.endsInDeed(letters[range]) { return .inflected }
    // بهمنش, نیک~منش
    if range.count > 4, letters[range].suffix(3).elementsEqual(Self.mannered) { return .unknown }
    for suffix in ClosedWords.suffixes where range.count >= suffix.letters.count + 2 {
      let end = range.upperBound - suffix.letters.count
      guard letters[end..<range.upperBound].elementsEqual(suffix.letters) else { continue }
      let tags = vocabulary.info(letters, range.lowerBound..<end).tags
      if !tags.isDisjoint(with: nominal) {
        return inflects(suffix, range.lowerBound..<end) ? .inflected : .nominal
      }
      if tags.contains(.participle) { return suffix.letters.count > 1 ? .verb : .nominal }
    }
    return isKnownPair(token, range) ? .nominal : .unknown
  }

  /// True for an ending that makes no name of the word before it: کتاب~هایشان; دلش, whose word is in everybody's mouth.
  private func inflects(_ suffix: ClosedWords.Suffix, _ stem: Range<Int>) -> Bool {
    suffix.inflects
      || suffix.isPossessive && vocabulary.info(paragraph.letters, stem).frequency >= 24
  }

  /// True for a form of a verb with a preverb: برمی~گردند, بازشمرده, فرونشاند.
  private func isPreverbForm(_ range: Range<Int>) -> Bool {
    let letters = paragraph.letters
    for preverb in ClosedWords.preverbs
    where range.count > preverb.count + 2 && letters[range].starts(with: preverb) {
      var start = range.lowerBound + preverb.count
      var isFinite = false
      for prefix in ClosedWords.verbPrefixes
      where range.upperBound > start + prefix.count + 1
        && letters[start..<range.upperBound].starts(with: prefix)
      {
        start += prefix.count
        isFinite = true
        break
      }
      guard range.upperBound - start > 2 else { continue }
      let tags = vocabulary.info(letters, start..<range.upperBound).tags
      if !tags.isDisjoint(with: verbal), isFinite || tags.isDisjoint(with: nouns) { return true }
    }
    return false
  }

  /// True for two known words joined by ZWNJ: a compound the lexicon does not list.
  private func isKnownPair(_ token: Int, _ range: Range<Int>) -> Bool {
    guard paragraph.tokens[token].flags.contains(.zwnj), range.count >= 4 else { return false }
    for cut in 2...(range.count - 2) where paragraph.hasZWNJ(inWord: token, afterLetters: cut) {
      return vocabulary.info(paragraph.letters, range.lowerBound..<range.lowerBound + cut).isKnown
        && vocabulary.info(paragraph.letters, range.lowerBound + cut..<range.upperBound).isKnown
    }
    return false
  }
}
