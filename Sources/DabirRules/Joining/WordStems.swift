import PersianLanguage

/// The letters of one word, or of its beginning: which endings they have, and what the vocabulary knows of what is
/// left before them.
struct WordStems {
  /// Where the letters stand in the paragraph's.
  let range: Range<Int>
  /// The endings, one bit for each by its number.
  private let endings: UInt64
  private let beginnings: Beginnings

  /// The letters `range` of the paragraph; nil when they have none of `endings`, by number. O(range).
  static func read(_ reader: JoiningReader, _ range: Range<Int>, with endings: UInt64) -> WordStems? {
    let own = EndingTable.shared.endings(of: reader.paragraph.letters, range)
    guard own & endings != 0 else { return nil }
    return WordStems(
      range, endings: own,
      Beginnings(reader.paragraph.letters, range, in: reader.paragraph.vocabulary.lexicon))
  }

  private init(_ range: Range<Int>, endings: UInt64, _ beginnings: Beginnings) {
    self.range = range
    self.endings = endings
    self.beginnings = beginnings
  }

  /// What is left before those of `endings` it has, in their order.
  func stems(before endings: Inflection.Endings) -> Inflection.Stems {
    Inflection.Stems(self.endings & endings.members, range)
  }

  /// False for letters without any of `endings`, by number. O(1).
  func has(_ endings: UInt64) -> Bool { self.endings & endings != 0 }

  /// What is known of `beginning`, which ends with or before this one. O(1).
  func info(_ reader: JoiningReader, _ beginning: Range<Int>) -> WordInfo {
    reader.paragraph.vocabulary.info(reader.paragraph.letters, beginning, beginnings)
  }

  /// The first `count` letters. O(ending).
  func prefix(_ count: Int, _ reader: JoiningReader) -> WordStems {
    let shorter = range.lowerBound..<range.lowerBound + count
    return WordStems(
      shorter, endings: EndingTable.shared.endings(of: reader.paragraph.letters, shorter), beginnings)
  }
}
