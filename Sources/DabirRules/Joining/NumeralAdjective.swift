import PersianLanguage
import TextStorage

/// سه ساعته: a numeral and an adjective of measure (HANDBOOK B3 row 16).
enum NumeralAdjective {
  private static let numeralKeys = Letter.keys(
    "یک دو سه چهار پنج شش هفت هشت نه ده بیست سی چهل پنجاه شصت هفتاد هشتاد نود صد")
  private static let numerals = WordSet(numeralKeys)

  /// What both joined begin and end with, one bit for each letter.
  private struct Edges {
    /// The first letter.
    let first = numeralKeys.reduce(0) { $0 | 1 << UInt64($1.firstLetter) }
    /// The last but one.
    let penultimate = measuredKeys.reduce(0) { $0 | 1 << ($1.packed >> 6 & 63) }
  }
  private static let edges = Edges()
  private static let measuredKeys = Letter.keys(
    "ساعته ساله ماهه روزه نفره جانبه طرفه گانه ضلعی شاخه فصله مرحلهای دقیقهای طبقهای صفحهای هفتهای")
  private static let measured = WordSet(measuredKeys)

  private static let units = WordSet("مرحله دقیقه طبقه صفحه هفته ثانیه درجه")
  private static let indefinite = WordKey("ای")

  /// Reports the numeral at word `first` written apart from the adjective `second`.
  static func checkSpaced(
    _ reader: JoiningReader, _ first: Int, _ second: Int, into sink: inout FindingSink
  ) -> Bool {
    let paragraph = reader.paragraph
    guard reader.info(first).tags.contains(.numeral), isMeasureShaped(reader.lastLetter(second)),
      numerals.contains(paragraph.key(first))
    else { return false }
    let isMeasured = measured.contains(paragraph.key(second))
    // سه مرحله ای: the ending is reported by its own rule.
    guard isMeasured || units.contains(paragraph.key(second)) && reader.keyAfter(second) == indefinite else {
      return false
    }
    // شصت و سه ساله, سه، چهار ساله: the numeral is longer than one word.
    guard !followsNumeral(reader, first) else { return false }
    let edit = reader.closeGap(before: second, after: first)
    sink.add(.spacedNumeralAdjective, .contextual, reader.pair(first, second), edits: [edit])
    return true
  }

  /// False for a word that is no adjective of measure. O(1).
  static func mayFault(_ second: Token) -> Bool { isMeasureShaped(second.lastLetter) }

  private static let and = WordKey("و")

  private static func followsNumeral(_ reader: JoiningReader, _ first: Int) -> Bool {
    let paragraph = reader.paragraph
    if paragraph.isMark(first - 2, 0x060C), paragraph.isKind(first - 3, .word) {
      return reader.info(first - 3).tags.contains(.numeral)
    }
    guard let before = paragraph.wordBefore(first) else { return false }
    if reader.info(before).tags.contains(.numeral) { return true }
    return paragraph.key(before) == and
      && paragraph.wordBefore(before).map { reader.info($0).tags.contains(.numeral) } ?? false
  }

  private static func isMeasureShaped(_ last: UInt8?) -> Bool { last == Letter.heh || last == Letter.yeh }

  /// The letters of a numeral joined to an adjective of measure: where the numeral ends, or nil.
  static func numeralLetters(_ reader: JoiningReader, _ range: Range<Int>) -> Int? {
    guard isMeasureShaped(reader.paragraph.letters[range.upperBound - 1]),
      edges.penultimate >> UInt64(reader.paragraph.letters[range.upperBound - 2]) & 1 == 1,
      edges.first >> UInt64(reader.paragraph.letters[range.lowerBound]) & 1 == 1
    else { return nil }
    let letters = reader.paragraph.letters
    let numerals = numerals
    var numeral = WordKey.none
    for count in 1...4 where range.count > count + 2 {
      numeral = numeral.appending(letters[range.lowerBound + count - 1])
      guard count >= 2, numerals.contains(numeral) else { continue }
      if measured.contains(WordKey(reader.paragraph.letters[(range.lowerBound + count)..<range.upperBound])) {
        return count
      }
    }
    return nil
  }
}
