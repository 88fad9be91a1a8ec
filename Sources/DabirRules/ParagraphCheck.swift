package import PersianLanguage

/// Runs every rule whose reach is the paragraph.
package enum ParagraphCheck {
  /// The findings of `paragraph`, in order; a function of its three arguments and nothing else. O(paragraph).
  package static func findings(
    in paragraph: Paragraph, vocabulary: Vocabulary, selection: RuleSelection
  ) -> [Finding] {
    findings(in: [paragraph], vocabulary: vocabulary, selection: selection)[0]
  }

  /// The findings of each paragraph by itself. One family goes over all of them before the next, because a processor
  /// that does one thing at a time keeps the code for it at hand. O(paragraphs).
  package static func findings(
    in paragraphs: [Paragraph], vocabulary: Vocabulary, selection: RuleSelection
  ) -> [[Finding]] {
    var sinks = Array(repeating: FindingSink(selection), count: paragraphs.count)
    let paragraphs = paragraphs.span
    for index in paragraphs.indices {
      CharacterRules.check(paragraphs[index], vocabulary, into: &sinks[index])
    }
    for index in paragraphs.indices { JoiningRules.check(paragraphs[index], into: &sinks[index]) }
    for index in paragraphs.indices {
      PunctuationRules.check(paragraphs[index], into: &sinks[index])
      NumberRules.check(paragraphs[index], into: &sinks[index])
      SpacingRules.check(paragraphs[index], into: &sinks[index])
    }
    return sinks.map { $0.resolved() }
  }
}
