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

  /// Makes settings; the embedded lexicon and names and the default rules unless given.
  package init(
    selection: RuleSelection = RuleSelection(), vocabulary: Vocabulary = .standard,
    gazetteer: Gazetteer = .standard
  ) {
    self.selection = selection
    self.vocabulary = vocabulary
    self.gazetteer = gazetteer
  }
}
