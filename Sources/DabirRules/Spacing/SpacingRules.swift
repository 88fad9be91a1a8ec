import PersianLanguage

/// The rules of the family `spacing/`, and `no-break-space`, which judges the same tokens.
enum SpacingRules {
  /// Adds what they find in `paragraph`. One pass over the tokens.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    var marks = MarkRoles(paragraph)
    for index in paragraph.tokens.indices {
      switch paragraph.tokens[index].kind {
      case .space:
        if SpaceRules.mayFault(index, paragraph) { SpaceRules.check(index, &marks, into: &sink) }
      case .mark: MissingSpaceRules.check(index, &marks, into: &sink)
      default: break
      }
    }
  }
}
