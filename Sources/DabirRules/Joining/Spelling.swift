import PersianLanguage

/// The letters of one word, or of its beginning, and what the vocabulary knows of all beginnings of it.
struct Spelling {
  /// Where the letters stand in the paragraph's.
  private(set) var range: Range<Int>
  private let beginnings: Beginnings

  /// The letters `range` of the paragraph. O(range).
  init(_ reader: JoiningReader, _ range: Range<Int>) {
    self.range = range
    beginnings = Beginnings(reader.paragraph.letters, range, in: reader.paragraph.vocabulary.lexicon)
  }

  /// What is known of `beginning`, which ends with or before this one. O(1).
  func info(_ reader: JoiningReader, _ beginning: Range<Int>) -> WordInfo {
    reader.paragraph.vocabulary.info(reader.paragraph.letters, beginning, beginnings)
  }

  /// The first `count` letters.
  func prefix(_ count: Int) -> Spelling {
    var prefix = self
    prefix.range = range.lowerBound..<range.lowerBound + count
    return prefix
  }
}
