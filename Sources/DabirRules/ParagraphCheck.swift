package import PersianLanguage

/// Runs every rule whose reach is the paragraph.
package enum ParagraphCheck {
  /// The findings of `paragraph`, in order; a function of its three arguments and nothing else. O(paragraph).
  package static func findings(
    in paragraph: Paragraph, vocabulary: Vocabulary, selection: RuleSelection
  ) -> [Finding] {
    var sink = FindingSink(selection)
    CharacterRules.check(paragraph, vocabulary, into: &sink)
    JoiningRules.check(paragraph, into: &sink)
    PunctuationRules.check(paragraph, into: &sink)
    NumberRules.check(paragraph, into: &sink)
    SpacingRules.check(paragraph, into: &sink)
    return sink.resolved()
  }
}
