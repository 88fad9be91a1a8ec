/// What a desk puts between two parts of a word where the first ends in a letter that never joins the next
/// (HANDBOOK B1): a ZWNJ there changes nothing to be seen.
package enum ZWNJAfterNonJoining: String, CaseIterable, Hashable, Sendable {
  /// Nothing: a space is deleted, and a ZWNJ that stands there is surplus.
  case never
  /// Nothing new; what stands there stays.
  case keep
  /// A ZWNJ.
  case always
}

/// Whom a desk wants introduced by full name.
package enum Introduction: String, CaseIterable, Hashable, Sendable {
  /// People whose family name alone tells nobody who that is.
  case unknown
  /// Public figures too.
  case everyone
}

/// Which findings are reported: profile, rules asked for or left out, and the tier.
///
/// Without anything asked for, findings of tier certain and contextual are on, those of tier style where their
/// card says so for the profile.
package struct RuleSelection: Hashable, Sendable {
  /// The variety.
  package let profile: Profile
  /// How parts of a word are put together after a letter that never joins.
  package let zwnjAfterNonJoining: ZWNJAfterNonJoining
  /// Whose full name the text should give.
  package let introduce: Introduction
  /// By rule: for each tier whether it is reported, then whether its matters of choice were asked for by name.
  private var answers: [Bool]
  private static var answersEach: Int { Tier.allCases.count + 1 }

  /// Chooses.
  ///
  /// - Parameters:
  ///   - select: codes or families; only these are reported. A code of its own name is on whatever its tier;
  ///     a family brings what `tier` allows, or what is on by default. Empty means all families.
  ///   - ignore: codes or families left out.
  ///   - tier: this tier and all above it, whatever the defaults.
  ///   - zwnjAfterNonJoining: a matter of house style.
  ///   - introduce: a matter of house style.
  package init(
    profile: Profile = .dari, select: [String] = [], ignore: [String] = [], tier: Tier? = nil,
    zwnjAfterNonJoining: ZWNJAfterNonJoining = .never, introduce: Introduction = .unknown
  ) {
    self.profile = profile
    self.zwnjAfterNonJoining = zwnjAfterNonJoining
    self.introduce = introduce
    answers = []
    for card in RuleCatalog.cards {
      let named = select.contains(card.code)
      let isNamedFamily = select.contains(card.family)
      let wanted = select.isEmpty || named || isNamedFamily
      let refused = ignore.contains(card.code) || ignore.contains(card.family)
      for candidate in Tier.allCases {
        let byTier =
          tier.map { candidate <= $0 } ?? (candidate != .style || card.styleOn.contains(profile) || named)
        answers.append(wanted && !refused && byTier)
      }
      // Consistency is nothing but choices; in other families the one rule has to be named.
      answers.append(named || isNamedFamily && RuleCode.ofConsistency.contains(card.id))
    }
  }

  /// True when a finding of this rule and tier is reported. O(1).
  package func reports(_ code: RuleCode, _ tier: Tier) -> Bool {
    answers[Int(code.rawValue) * Self.answersEach + Int(tier.rawValue)]
  }

  /// True when the first fix of `finding` is made in a whole text: a safe one, and one that wants a reader where
  /// those are asked for. A matter of choice (what the majority of the text does, what most copy writes otherwise) is
  /// offered, but made only where its rule was asked for by name. O(1).
  package func makesFix(of finding: Finding, wantingReader: Bool) -> Bool {
    if finding.isSafe { return true }
    let choosing = Int(finding.code.rawValue) * Self.answersEach + Self.answersEach - 1
    return wantingReader && (answers[choosing] || !finding.isChoice)
  }

  /// Names that are neither a rule nor a family; for a usage error.
  package static func unknown(_ names: [String]) -> [String] {
    names.filter { name in
      RuleCode.named(name) == nil && !RuleCatalog.cards.contains { $0.family == name }
    }
  }
}
