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
    var sink = FindingSink(selection)
    var findings = [[Finding]](repeating: [], count: paragraphs.count)
    each(paragraphs, &findings, &sink) { CharacterRules.check($0, vocabulary, into: &$1) }
    each(paragraphs, &findings, &sink) { JoiningRules.check($0, into: &$1) }
    each(paragraphs, &findings, &sink) { paragraph, sink in
      PunctuationRules.check(paragraph, into: &sink)
      NumberRules.check(paragraph, into: &sink)
      SpacingRules.check(paragraph, into: &sink)
      sink.resolve()
    }
    return findings
  }

  /// Runs `check` on each paragraph, with what was found in it so far in `sink`.
  @inline(__always)
  private static func each(
    _ paragraphs: [Paragraph], _ findings: inout [[Finding]], _ sink: inout FindingSink,
    _ check: (Paragraph, inout FindingSink) -> Void
  ) {
    let paragraphs = paragraphs.span
    for index in paragraphs.indices {
      sink.exchange(&findings[index])
      check(paragraphs[index], &sink)
      sink.exchange(&findings[index])
    }
  }
}
