/// Where the marks of nearly all prose stand.
enum MarkPlace {
  /// True for a mark that stands as it does in nearly all prose: `، ؛ ؟ . : ! » )` behind a word or number and
  /// before a space or the end, `« (` behind a space or at the start and before a letter or digit of the script.
  /// `left` is the token before it, `right` the byte behind it; each is nil where there is none. O(1).
  static func isUsual(_ mark: UInt32, left: TokenKind?, right: UInt8?) -> Bool {
    switch mark {
    case 0x060C, 0x061B, 0x061F, 0x2E, 0x3A, 0x21, 0xBB, 0x29:
      (left == .word || left == .number) && (right == nil || right == 0x20)
    case 0xAB, 0x28:
      (left == nil || left == .space) && right.map(ArabicBlock.holds) ?? false
    default: false
    }
  }
}
