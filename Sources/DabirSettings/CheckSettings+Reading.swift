import DabirRules
package import JSONRPC

/// A value that cannot be used.
package struct SettingFault: Error, Hashable {
  /// The key, with those around it: `overrides.0.tier`.
  package var key: String
  /// What the value has to be.
  package var expected: String
  /// Where the value stands, in UTF-8 bytes of the text it was read from.
  package var offset: Int
}

extension CheckSettings {
  /// The settings an object of JSON holds. Keys that are missing or null choose nothing; what cannot be used is left
  /// out and told in `faults`. `path` stands before the keys of faults.
  package init(_ view: JSONView, path: String = "", faults: inout [SettingFault]) {
    var found: [SettingFault] = []
    func read<Value>(_ key: StaticString, _ expected: String, _ take: (JSONView) -> Value?) -> Value? {
      guard let value = view[key], !value.isNull else { return nil }
      if let taken = take(value) { return taken }
      found.append(SettingFault(key: path + "\(key)", expected: expected, offset: value.rawBytes.startIndex))
      return nil
    }
    func names(_ value: JSONView) -> [String]? {
      let names = value.elements.compactMap(\.string)
      let isUsable =
        value.kind == .array && names.count == value.count && RuleSelection.unknown(names).isEmpty
      return isUsable ? names : nil
    }
    profile = read("profile", "fa-AF or fa-IR") { Profile(rawValue: $0.string ?? "") }
    select = read("select", "a list of rule codes or families", names)
    ignore = read("ignore", "a list of rule codes or families", names)
    tier = read("tier", "certain, contextual or style") { value in
      Tier.allCases.first { value.string == $0.name }
    }
    zwnjAfterNonJoining = read("zwnjAfterNonJoining", "never, keep or always") {
      ZWNJAfterNonJoining(rawValue: $0.string ?? "")
    }
    quotedTerms = read("quotedTerms", "a list of words or titles") { value in
      let terms = value.elements.compactMap(\.string)
      return value.kind == .array && terms.count == value.count && !terms.contains("") ? terms : nil
    }
    introduce = read("introduce", "unknown or everyone") { Introduction(rawValue: $0.string ?? "") }
    language = read("language", "fa or en") { MessageLanguage(rawValue: $0.string ?? "") }
    faults += found
  }

  /// The keys an object of settings may hold.
  package static let keys = [
    "profile", "select", "ignore", "tier", "zwnjAfterNonJoining", "introduce", "quotedTerms",
    "language",
  ]
}
