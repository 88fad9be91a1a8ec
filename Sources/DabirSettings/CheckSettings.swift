package import DabirAnalysis
package import DabirRules

/// What a desk chooses about checking. A member that is nil leaves the choice to the layer below.
package struct CheckSettings: Hashable, Sendable {
  /// The variety.
  package var profile: Profile?
  /// Codes or families; only these are reported. Empty: all.
  package var select: [String]?
  /// Codes or families that are not reported.
  package var ignore: [String]?
  /// This tier and all above it, whatever the rules' own defaults.
  package var tier: Tier?
  /// What stands between parts of a word after a letter that never joins.
  package var zwnjAfterNonJoining: ZWNJAfterNonJoining?
  /// Words that are nobody's when they stand in quotation marks.
  package var quotedTerms: [String]?
  /// Whom the desk wants introduced by full name.
  package var introduce: Introduction?
  /// The language of messages.
  package var language: MessageLanguage?

  /// Nothing chosen.
  package init() {}

  /// These settings where they choose, else those `below`.
  package func over(_ below: CheckSettings) -> CheckSettings {
    var result = CheckSettings()
    result.profile = profile ?? below.profile
    result.select = select ?? below.select
    result.ignore = ignore ?? below.ignore
    result.tier = tier ?? below.tier
    result.zwnjAfterNonJoining = zwnjAfterNonJoining ?? below.zwnjAfterNonJoining
    result.quotedTerms = quotedTerms ?? below.quotedTerms
    result.introduce = introduce ?? below.introduce
    result.language = language ?? below.language
    return result
  }

  /// The rules these settings switch on, defaults where they choose nothing.
  package var selection: RuleSelection {
    RuleSelection(
      profile: profile ?? .dari, select: select ?? [], ignore: ignore ?? [], tier: tier,
      zwnjAfterNonJoining: zwnjAfterNonJoining ?? .never, introduce: introduce ?? .unknown)
  }

  /// What the analysis of a text depends on: what is chosen here, and what the `desk` has in its files.
  package func analysis(of desk: AnalysisSettings = AnalysisSettings()) -> AnalysisSettings {
    AnalysisSettings(
      selection: selection, vocabulary: desk.vocabulary, gazetteer: desk.gazetteer,
      quotedTerms: quotedTerms ?? [], accepted: desk.accepted)
  }
}
