/// How far a rule looks: text outside its scope cannot change its findings.
package enum RuleScope: Sendable {
  /// The paragraph, and the markup it stands in.
  case paragraph
  /// What the paragraphs before have left (`QuoteState`: open quotations) and whom they were about (`TextBefore`), the
  /// paragraph, the opening of the one behind; for a headline, the quotations of its article.
  case neighbours
  /// The paragraph, which way the document as a whole makes each choice the paragraph makes, and what it says of the
  /// people the paragraph names.
  case document
}

extension RuleCode {
  /// How far the rule looks.
  package var scope: RuleScope {
    switch card.family {
    case "quotation": .neighbours
    case "consistency", "names": .document
    default: .paragraph
    }
  }
}
