package import PersianLanguage

/// The families of rules whose reach is the paragraph, in the order they are run.
package enum RuleFamily: String, Sendable, CaseIterable {
  case characters, joining, punctuation, numbers, spacing

  /// Adds what the rules of this family find in `paragraph`. O(paragraph).
  package func check(_ paragraph: Paragraph, _ vocabulary: Vocabulary, into sink: inout FindingSink) {
    switch self {
    case .characters: CharacterRules.check(paragraph, vocabulary, into: &sink)
    case .joining: JoiningRules.check(paragraph, into: &sink)
    case .punctuation: PunctuationRules.check(paragraph, into: &sink)
    case .numbers: NumberRules.check(paragraph, into: &sink)
    case .spacing: SpacingRules.check(paragraph, into: &sink)
    }
  }
}
