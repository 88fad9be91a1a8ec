/// What occurs in a paragraph, so that a rule need not look through it for what it does not hold.
@usableFromInline package struct ParagraphContents: Sendable {
  /// One bit for each kind of token.
  @usableFromInline var kinds: UInt16 = 0
  /// The flags of all tokens together.
  @usableFromInline package private(set) var flags: TokenFlags = []

  /// Nothing.
  init() {}

  @inline(__always)
  mutating func add(_ token: Token) {
    kinds |= 1 << UInt16(token.kind.rawValue)
    flags.rawValue |= token.flags.rawValue
  }

  /// True when a token of `kind` is there. O(1).
  @inlinable package func holds(_ kind: TokenKind) -> Bool { kinds >> UInt16(kind.rawValue) & 1 == 1 }
}
