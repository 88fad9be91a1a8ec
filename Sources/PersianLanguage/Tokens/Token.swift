package import TextStorage

/// What a stretch of text is.
package enum TokenKind: UInt8, Sendable {
  /// A run of Arabic-script letters with their marks and ZWNJ.
  case word
  /// A Latin run: letters with the digits and signs attached to them, a URL, an address, a path.
  case latin
  /// Letters of another script.
  case foreign
  /// Digits with the separators between them.
  case number
  /// One or more spaces of any kind.
  case space
  /// One mark of punctuation.
  case mark
  /// One character without ink, or a ZWNJ that stands in no word.
  case invisible
  /// Code, a tag, a link target, a placeholder: left alone by every rule.
  case exempt
  /// Everything else, one scalar each.
  case other
}

/// Facts about a word that were seen while reading it.
package struct TokenFlags: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Holds a ZWNJ.
  package static let zwnj = TokenFlags(rawValue: 1)
  /// Holds a diacritic or tatweel.
  package static let marked = TokenFlags(rawValue: 2)
  /// Holds a letter that is not of the standard repertoire.
  package static let irregular = TokenFlags(rawValue: 4)
  /// Holds a letter no Persian word is written with.
  package static let foreign = TokenFlags(rawValue: 8)
  /// For a number: it belongs to a Latin run before it (`iPhone 15`) or is a date, time or version.
  package static let exempt = TokenFlags(rawValue: 16)
}

/// One token of a paragraph. Letters live in `Paragraph.letters`.
package struct Token: Sendable {
  /// What it is.
  package let kind: TokenKind
  /// Facts about it.
  package var flags: TokenFlags
  private let lower: UInt32
  private let upper: UInt32
  /// For a word: where its letters start, and how many they are, ZWNJ left out. For marks, spaces and invisible
  /// characters: the first scalar.
  let letterStart: UInt32
  let letterCount: UInt16

  init(
    _ kind: TokenKind, _ start: Int, _ end: Int, flags: TokenFlags = [], letters: Range<Int>? = nil,
    scalar: UInt32 = 0
  ) {
    self.kind = kind
    self.flags = flags
    lower = UInt32(start)
    upper = UInt32(end)
    letterStart = letters.map { UInt32($0.lowerBound) } ?? scalar
    letterCount = UInt16(clamping: letters?.count ?? 0)
  }

  /// First byte in the paragraph.
  package var start: Int { Int(lower) }
  /// First byte after it.
  package var end: Int { Int(upper) }
  /// Both as a range, in UTF-8 bytes from the start of the paragraph.
  package var range: TextRange { TextRange(start, end) }
  /// The first scalar of a mark, a space or an invisible character; 0 for words.
  package var scalar: UInt32 { letterCount == 0 ? letterStart : 0 }
}
