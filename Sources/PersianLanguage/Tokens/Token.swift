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
  package var rawValue: UInt8

  @inlinable
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Holds a ZWNJ.
  @inlinable package static var zwnj: TokenFlags { TokenFlags(rawValue: 1) }
  /// Holds a diacritic or tatweel.
  @inlinable package static var marked: TokenFlags { TokenFlags(rawValue: 2) }
  /// Holds a letter that is not of the standard repertoire.
  @inlinable package static var irregular: TokenFlags { TokenFlags(rawValue: 4) }
  /// Holds a letter no Persian word is written with.
  @inlinable package static var foreign: TokenFlags { TokenFlags(rawValue: 8) }
  /// For a number: it belongs to a Latin run before it (`iPhone 15`) or is a date, time or version.
  @inlinable package static var exempt: TokenFlags { TokenFlags(rawValue: 16) }

  // What OptionSet gives, spelt out: asked of every word, and a generic call costs more than the answer.

  /// True when `other` is among them.
  @inlinable @inline(__always)
  package func contains(_ other: TokenFlags) -> Bool { rawValue & other.rawValue == other.rawValue }
}

/// One token of a paragraph. Letters live in `Paragraph.letters`.
package struct Token: Sendable {
  /// What it is.
  package let kind: TokenKind
  /// Facts about it.
  package var flags: TokenFlags
  /// For a word: how many its letters are, ZWNJ left out.
  let letterCount: UInt16
  private let lower: UInt32
  private let upper: UInt32
  /// For a word: where its letters start. For marks, spaces and invisible characters: the first scalar.
  let letterStart: UInt32
  /// The word as a key, `WordKey.none` for what is no word or too long.
  package let key: WordKey
  /// What the lexicon knows of a word.
  package let info: WordInfo

  /// Anything but a word.
  init(_ kind: TokenKind, _ start: Int, _ end: Int, flags: TokenFlags = [], scalar: UInt32 = 0) {
    self.kind = kind
    self.flags = flags
    lower = UInt32(start)
    upper = UInt32(end)
    letterStart = scalar
    letterCount = 0
    key = .none
    info = .unknown
  }

  /// A word. *Invariant:* `letters` is not empty, and `key` is the key of what stands there.
  init(word start: Int, _ end: Int, flags: TokenFlags, letters: Range<Int>, key: WordKey, info: WordInfo) {
    kind = .word
    self.flags = flags
    lower = UInt32(start)
    upper = UInt32(end)
    letterStart = UInt32(letters.lowerBound)
    letterCount = UInt16(clamping: letters.count)
    self.key = key
    self.info = info
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
