package import DabirAnalysis
package import DabirRules

/// The options `lint`, `fix` and `annotate` share.
package struct CheckOptions: Sendable {
  /// The variety.
  package var profile = Profile.dari
  /// Codes or families to report; all when empty.
  package var select: [String] = []
  /// Codes or families left out.
  package var ignore: [String] = []
  /// The lowest tier reported; the rules' own defaults when nil.
  package var tier: Tier?
  /// The language of messages.
  package var language = MessageLanguage.english

  /// The defaults.
  package init() {}

  /// What an analysis under these options depends on.
  package func analysis(profile other: Profile? = nil) -> AnalysisSettings {
    AnalysisSettings(
      selection: RuleSelection(profile: other ?? profile, select: select, ignore: ignore, tier: tier))
  }
}

/// Where a command's lines go; the program's door decides.
package protocol OutputSink {
  /// Takes one line of results.
  mutating func result(_ line: String)
  /// Takes bytes of results as they are.
  mutating func result(bytes: [UInt8])
  /// Takes one line about what went wrong.
  mutating func complain(_ line: String)
}
