import PersianLanguage

/// The rules of the family `spacing/`, and `no-break-space`, which judges the same tokens.
enum SpacingRules {
  /// Adds what they find in `paragraph`. One pass over the tokens.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    guard mayFault(paragraph) else { return }
    let tokens = paragraph.tokens.span
    var first = 0
    while first < tokens.count, !mayFault(first, tokens) { first += 1 }
    guard first < tokens.count else { return }
    var marks = MarkRoles(paragraph)
    for index in first..<tokens.count where mayFault(index, tokens) {
      if tokens[index].kind == .space {
        SpaceRules.check(index, &marks, into: &sink)
      } else {
        MissingSpaceRules.check(index, &marks, into: &sink)
      }
    }
  }

  /// False for a paragraph whose marks stand where they belong, and whose spaces are single ones inside it. O(1).
  static func mayFault(_ paragraph: Paragraph) -> Bool {
    if paragraph.contents.hasOddMarks || paragraph.contents.hasOddSpaces { return true }
    guard let first = paragraph.tokens.first, let last = paragraph.tokens.last else { return false }
    return first.kind == .space || first.kind == .invisible || last.kind == .space
  }

  /// False for what is neither space nor mark, and for those surely right. O(1).
  @inline(__always)
  private static func mayFault(_ index: Int, _ tokens: Span<Token>) -> Bool {
    switch tokens[index].kind {
    case .space: SpaceRules.mayFault(index, tokens)
    case .mark: MissingSpaceRules.mayFault(index, tokens)
    default: false
    }
  }
}
