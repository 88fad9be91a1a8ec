import PersianLanguage
import TextStorage

/// Abbreviations spelt by the names of their letters: دی وی دی (HANDBOOK B3 row 25).
enum LetterNames {
  /// True for the name of a letter.
  static func contains(_ key: WordKey) -> Bool { names.contains(key) }

  /// Three names, or two that are surely no words: سی دی.
  private static let fewest = 3

  /// Reports the run of names that starts with word `first`; returns its last word.
  static func check(_ reader: JoiningReader, _ first: Int, into sink: inout FindingSink) -> Int? {
    let paragraph = reader.paragraph
    guard names.contains(paragraph.key(first)), !continues(reader, first) else { return nil }
    var last = first
    var count = 1
    while let next = paragraph.wordAfter(last), names.contains(paragraph.key(next)) {
      last = next
      count += 1
    }
    // بی بی سی وی را دید: he, no letter.
    if count > 2, paragraph.key(last) == he, paragraph.key(last - 2) != tee {
      last -= 2
      count -= 1
    }
    guard count >= fewest || count == 2 && isPair(reader, first, last) else { return nil }
    let edits = stride(from: first + 2, through: last, by: 2).map {
      reader.closeGap(before: $0, after: $0 - 2)
    }
    sink.add(.spacedLetterNames, .style, reader.pair(first, last), edits: edits)
    return sink.reports(.spacedLetterNames, .style) ? last : nil
  }

  private static let he = WordKey("وی")
  private static let tee = WordKey("تی")

  private static func continues(_ reader: JoiningReader, _ first: Int) -> Bool {
    reader.paragraph.wordBefore(first).map { names.contains(reader.paragraph.key($0)) } ?? false
  }

  private static func isPair(_ reader: JoiningReader, _ first: Int, _ last: Int) -> Bool {
    pairs.contains(WordKey(Array(reader.paragraph.letters(of: first) + reader.paragraph.letters(of: last))))
  }

  private static let pairs = WordSet("سیدی سیسی تیوی پیسی آیپی آیتی آیکیو امپی السی جیپی یوپی پیاس")

  /// The names.
  static let keys = Letter.keys(
    "ای بی سی دی اف جی اچ آی جی کی ال ام ان پی کیو آر اس تی یو وی دبلیو ایکس وای زد")
  private static let names = WordSet(keys)
}
