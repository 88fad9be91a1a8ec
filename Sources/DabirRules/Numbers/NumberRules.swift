import PersianLanguage

/// The rules of the family `numbers/`.
enum NumberRules {
  /// Adds what they find in `paragraph`. One pass over the tokens.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    guard paragraph.contents.holds(.number) else { return }
    let tokens = paragraph.tokens.span
    for index in tokens.indices {
      switch tokens[index].kind {
      case .number:
        MixedDigitsRule.check(index, paragraph, into: &sink)
        ASCIIDigitsRule.check(index, paragraph, into: &sink)
        SeparatorRules.check(index, paragraph, into: &sink)
      case .mark: PercentBeforeNumberRule.check(index, paragraph, into: &sink)
      default: break
      }
    }
  }
}
