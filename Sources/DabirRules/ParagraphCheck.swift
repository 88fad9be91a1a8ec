package import PersianLanguage

/// Runs every rule whose reach is the paragraph.
package enum ParagraphCheck {
  /// The findings of `paragraph`, in order; a function of its three arguments and nothing else. O(paragraph).
  package static func findings(
    in paragraph: Paragraph, vocabulary: Vocabulary, selection: RuleSelection
  ) -> [Finding] {
    var sink = FindingSink(selection)
    for family in RuleFamily.allCases { family.check(paragraph, vocabulary, into: &sink) }
    return sink.resolved()
  }
}
