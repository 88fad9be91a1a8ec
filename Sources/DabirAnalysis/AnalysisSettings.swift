package import DabirNews
package import DabirRules
package import PersianLanguage

/// What an analysis depends on beside the text.
package struct AnalysisSettings: Sendable {
  /// Profile and rules.
  package var selection: RuleSelection
  /// Lexicon and house words.
  package var vocabulary: Vocabulary
  /// Known names and house entities.
  package var gazetteer: Gazetteer
  /// What is no speech in quotation marks.
  package var quotedTerms: QuotedTerms
  /// Findings that are not reported.
  package var accepted: AcceptedFindings

  /// Makes settings; the embedded lexicon and names and the default rules unless given. `quotedTerms` as they stand
  /// between marks.
  package init(
    selection: RuleSelection = RuleSelection(), vocabulary: Vocabulary = .standard,
    gazetteer: Gazetteer = .standard, quotedTerms: [String] = [],
    accepted: AcceptedFindings = AcceptedFindings()
  ) {
    self.selection = selection
    self.vocabulary = vocabulary
    self.gazetteer = gazetteer
    self.quotedTerms = QuotedTerms(quotedTerms)
    self.accepted = accepted
  }
}
