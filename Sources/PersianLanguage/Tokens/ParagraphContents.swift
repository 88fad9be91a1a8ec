/// What occurs in a paragraph, so that a rule need not look through it for what it does not hold.
@usableFromInline package struct ParagraphContents: Sendable {
  /// One bit for each kind of token.
  @usableFromInline var kinds: UInt16 = 0
  /// The flags of all tokens together.
  @usableFromInline package private(set) var flags: TokenFlags = []
  /// True when a space is anything but one U+0020.
  package private(set) var hasOddSpaces = false
  /// True when a mark is none of the most usual ones, or stands as they seldom do, see `MarkPlace`.
  package private(set) var hasOddMarks = false
  /// One bit for each remainder of a mark's scalar by 64.
  private var marks: UInt64 = 0

  /// Nothing.
  init() {}

  @inline(__always)
  mutating func add(_ token: Token) {
    kinds |= 1 << UInt16(token.kind.rawValue)
    flags.rawValue |= token.flags.rawValue
    if token.kind == .mark { marks |= 1 << UInt64(token.scalar & 63) }
    if token.kind == .space, token.scalar != 0x20 || token.end - token.start != 1 { hasOddSpaces = true }
  }

  /// Adds a space that is one U+0020.
  @inline(__always)
  mutating func addPlainSpace() { kinds |= 1 << UInt16(TokenKind.space.rawValue) }

  /// True when a token of `kind` is there. O(1).
  @inlinable package func holds(_ kind: TokenKind) -> Bool { kinds >> UInt16(kind.rawValue) & 1 == 1 }

  mutating func addOddMark() { hasOddMarks = true }

  /// False when none of the marks `bits` stands for is there. O(1).
  package func mayHold(marks bits: UInt64) -> Bool { marks & bits != 0 }

  /// What stands for some marks, for `mayHold(marks:)`.
  package static func bits(marks scalars: some Sequence<UInt32>) -> UInt64 {
    scalars.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// False when the mark `scalar` is not there. O(1).
  package func mayHold(mark scalar: UInt32) -> Bool { marks >> UInt64(scalar & 63) & 1 == 1 }
}
