/// Which findings are reported: profile, rules asked for or left out, and the tier.
///
/// Without anything asked for, findings of tier certain and contextual are on, those of tier style where their
/// card says so for the profile.
package struct RuleSelection: Hashable, Sendable {
  /// The variety.
  package let profile: Profile
  private var enabled: [Bool]

  /// Chooses.
  ///
  /// - Parameters:
  ///   - select: codes or families; only these are reported. A code of its own name is on whatever its tier;
  ///     a family brings what `tier` allows, or what is on by default. Empty means all families.
  ///   - ignore: codes or families left out.
  ///   - tier: this tier and all above it, whatever the defaults.
  package init(profile: Profile = .dari, select: [String] = [], ignore: [String] = [], tier: Tier? = nil) {
    self.profile = profile
    enabled = []
    for card in RuleCatalog.cards {
      let named = select.contains(card.code)
      let wanted = select.isEmpty || named || select.contains(card.family)
      let refused = ignore.contains(card.code) || ignore.contains(card.family)
      for candidate in Tier.allCases {
        let byTier =
          tier.map { candidate <= $0 } ?? (candidate != .style || card.styleOn.contains(profile) || named)
        enabled.append(wanted && !refused && byTier)
      }
    }
  }

  /// True when a finding of this rule and tier is reported. O(1).
  package func reports(_ code: RuleCode, _ tier: Tier) -> Bool {
    enabled[Int(code.rawValue) * Tier.allCases.count + Int(tier.rawValue)]
  }

  /// Names that are neither a rule nor a family; for a usage error.
  package static func unknown(_ names: [String]) -> [String] {
    names.filter { name in
      RuleCode.named(name) == nil && !RuleCatalog.cards.contains { $0.family == name }
    }
  }
}
