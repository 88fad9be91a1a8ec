public import TextStorage

/// What a stretch of text is.
@usableFromInline package enum TokenKind: UInt8, Sendable {
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
@usableFromInline package struct TokenFlags: OptionSet, Sendable {
  @usableFromInline package var rawValue: UInt8

  @inlinable
  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Written out, since the generic initialiser is not specialised across modules.
  @inlinable
  package init(arrayLiteral flags: TokenFlags...) {
    rawValue = flags.reduce(0) { $0 | $1.rawValue }
  }

  /// Holds a ZWNJ.
  @inlinable package static var zwnj: TokenFlags { TokenFlags(rawValue: 1) }
  /// Holds a diacritic or tatweel.
  @inlinable package static var marked: TokenFlags { TokenFlags(rawValue: 2) }
  /// Holds a letter that is not of the standard repertoire.
  @inlinable package static var irregular: TokenFlags { TokenFlags(rawValue: 4) }
  /// Holds a letter no Persian word is written with.
  @inlinable package static var foreign: TokenFlags { TokenFlags(rawValue: 8) }
  /// Holds ة, أ or إ, which Persian takes over with Arabic words.
  @inlinable package static var arabic: TokenFlags { TokenFlags(rawValue: 32) }
  /// For a number: it belongs to a Latin run before it (`iPhone 15`) or is a date, time or version.
  @inlinable package static var exempt: TokenFlags { TokenFlags(rawValue: 16) }

  // What OptionSet gives, spelt out: asked of every word, and a generic call costs more than the answer.

  /// True when none of `other` is among them.
  @inlinable @inline(__always)
  package func isDisjoint(with other: TokenFlags) -> Bool { rawValue & other.rawValue == 0 }

  /// Both together.
  @inlinable @inline(__always)
  package func union(_ other: TokenFlags) -> TokenFlags { TokenFlags(rawValue: rawValue | other.rawValue) }

  /// True when `other` is among them.
  @inlinable @inline(__always)
  package func contains(_ other: TokenFlags) -> Bool { rawValue & other.rawValue == other.rawValue }
}

/// One token of a paragraph. Letters live in `Paragraph.letters`.
@usableFromInline package struct Token: Sendable {
  /// What it is.
  @usableFromInline package let kind: TokenKind
  /// Facts about it.
  @usableFromInline package var flags: TokenFlags
  /// For a word: how many its letters are, ZWNJ left out.
  @usableFromInline package let letterCount: UInt16
  @usableFromInline let lower: UInt32
  @usableFromInline let upper: UInt32
  /// For a word: where its letters start. For marks, spaces and invisible characters: the first scalar.
  @usableFromInline package let letterStart: UInt32
  /// The word as a key, `WordKey.none` for what is no word or too long.
  @usableFromInline package let key: WordKey
  /// What the lexicon knows of a word.
  @usableFromInline package let info: WordInfo
  @usableFromInline let base: UInt32

  /// Anything but a word.
  @inline(__always)
  init(_ kind: TokenKind, _ start: Int, _ end: Int, flags: TokenFlags = [], scalar: UInt32 = 0) {
    self.kind = kind
    self.flags = flags
    lower = UInt32(truncatingIfNeeded: start)
    upper = UInt32(truncatingIfNeeded: end)
    letterStart = scalar
    letterCount = 0
    key = .none
    info = .unknown
    base = UInt32(truncatingIfNeeded: Lexicon.nowhere.base)
  }

  /// The word that was read from `start` on, its `count` letters from `firstLetter`. *Invariant:* `count > 0`.
  @inline(__always)
  init(_ word: WordReading, _ start: Int, firstLetter: Int, _ count: Int, info: WordInfo) {
    kind = .word
    flags = TokenFlags(rawValue: word.flags)
    lower = UInt32(truncatingIfNeeded: start)
    upper = UInt32(truncatingIfNeeded: word.end)
    letterStart = UInt32(truncatingIfNeeded: firstLetter)
    letterCount = UInt16(truncatingIfNeeded: min(count, Int(UInt16.max)))
    key = count <= WordKey.maxLetters ? WordKey(packed: word.key) : .none
    self.info = info
    base = UInt32(truncatingIfNeeded: word.state.base)
  }

  /// The first letter of a word of at most ten letters; 0 for anything else. O(1).
  @inlinable package var firstLetter: UInt8 {
    key == .none ? 0 : UInt8(truncatingIfNeeded: key.packed &>> (6 &* UInt64(letterCount &- 1)))
  }

  /// The second letter of a word of two to ten letters. O(1).
  @inlinable package var secondLetter: UInt8 {
    UInt8(truncatingIfNeeded: key.packed &>> (6 &* UInt64(letterCount &- 2))) & 63
  }

  /// The last letter of a word of at most ten letters; 0 for anything else. O(1).
  @inlinable package var lastLetter: UInt8 { UInt8(truncatingIfNeeded: key.packed & 63) }

  /// True for a word written with the letters of the standard repertoire and ZWNJ alone: each letter takes two bytes.
  @inlinable package var isPlainWord: Bool {
    flags.rawValue & (TokenFlags.marked.rawValue | TokenFlags.irregular.rawValue) == 0
  }

  /// Where the letters of a word lead in the lexicon; `nowhere` for what is no word. *Invariant:* walking them gives
  /// the same.
  @inlinable package var state: Lexicon.State { Lexicon.State(base: Int(base)) }

  /// First byte in the paragraph.
  @inlinable package var start: Int { Int(lower) }
  /// First byte after it.
  @inlinable package var end: Int { Int(upper) }
  /// Both as a range, in UTF-8 bytes from the start of the paragraph.
  @inlinable package var range: TextRange { TextRange(start, end) }
  /// The first scalar of a mark, a space or an invisible character; 0 for words.
  @inlinable package var scalar: UInt32 { letterCount == 0 ? letterStart : 0 }
}
