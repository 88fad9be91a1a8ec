import PersianLanguage

/// The rules of the family `spacing/`, and `no-break-space`, which judges the same tokens.
enum SpacingRules {
  /// Adds what they find in `paragraph`. One pass over the tokens.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    var known: MarkRoles?
    for index in paragraph.tokens.indices {
      let kind = paragraph.tokens[index].kind
      guard
        kind == .space && SpaceRules.mayFault(index, paragraph)
          || kind == .mark && MissingSpaceRules.mayFault(index, paragraph)
      else { continue }
      var marks = known ?? MarkRoles(paragraph)
      if kind == .space {
        SpaceRules.check(index, &marks, into: &sink)
      } else {
        MissingSpaceRules.check(index, &marks, into: &sink)
      }
      known = marks
    }
  }
}
