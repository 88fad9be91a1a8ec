import DabirAnalysis
import DabirRules
import JSONRPC
import PersianLanguage

/// What a client may set, by `initializationOptions` or `workspace/didChangeConfiguration` (`dabir.*`).
struct SessionSettings: Hashable {
  var profile = Profile.dari
  var select: [String] = []
  var ignore: [String] = []
  var tier: Tier?
  var language: MessageLanguage = .persian
  /// Most findings one `publishDiagnostics` carries; 0 for all.
  var maxFindingsPerDocument = 2_000
  /// Documents larger than this are refused.
  var maxDocumentBytes = 256 << 20

  /// Takes over the keys `view` has; returns a sentence for each that cannot be used.
  mutating func merge(_ view: JSONView?) -> [String] {
    guard let view, view.kind == .object else { return [] }
    var faults: [String] = []
    func read<Value>(_ key: StaticString, _ expected: String, _ take: (JSONView) -> Value?) -> Value? {
      guard let value = view[key], !value.isNull else { return nil }
      if let taken = take(value) { return taken }
      faults.append("dabir.\(key): expected \(expected)")
      return nil
    }
    func names(_ value: JSONView) -> [String]? {
      let names = value.elements.compactMap(\.string)
      return value.kind == .array && names.count == value.count && RuleSelection.unknown(names).isEmpty
        ? names : nil
    }
    profile = read("profile", "fa-AF or fa-IR") { Profile(rawValue: $0.string ?? "") } ?? profile
    select = read("select", "a list of rule codes or families", names) ?? select
    ignore = read("ignore", "a list of rule codes or families", names) ?? ignore
    tier =
      read("tier", "certain, contextual or style") { value in
        Tier.allCases.first { value.string == $0.name }
      } ?? tier
    language = read("language", "fa or en") { MessageLanguage(rawValue: $0.string ?? "") } ?? language
    maxFindingsPerDocument =
      read("maxFindingsPerDocument", "a number that is not negative") {
        $0.int.flatMap { $0 >= 0 ? $0 : nil }
      }
      ?? maxFindingsPerDocument
    maxDocumentBytes =
      read("maxDocumentBytes", "a number above zero") { $0.int.flatMap { $0 > 0 ? $0 : nil } }
      ?? maxDocumentBytes
    return faults
  }

  /// What the analysis depends on.
  var analysis: AnalysisSettings {
    AnalysisSettings(selection: RuleSelection(profile: profile, select: select, ignore: ignore, tier: tier))
  }
}
