package import TextStorage

/// One fault in one paragraph. Offsets are UTF-8 bytes from the paragraph's start, so that text before the
/// paragraph moves nothing.
package struct Finding: Hashable, Sendable {
  /// Which rule found it.
  package var code: RuleCode
  /// How sure it is.
  package var tier: Tier
  /// How loudly it is reported.
  package var severity: Severity
  /// Which of the rule's messages says it, see `RuleCard.messages`.
  package var wording: UInt8
  /// The text to mark.
  package var range: TextRange
  private var repair: Repair

  /// What would repair it, best first. Put together when asked for.
  package var fixes: [Fix] {
    get { repair.fixes }
    set { repair = Repair(newValue) }
  }

  /// Makes a finding; severity follows from the tier unless given.
  package init(
    _ code: RuleCode, _ tier: Tier, _ range: TextRange, severity: Severity? = nil, wording: UInt8 = 0,
    fixes: [Fix] = []
  ) {
    self.code = code
    self.tier = tier
    self.severity = severity ?? Severity(tier)
    self.wording = wording
    self.range = range
    repair = Repair(fixes)
  }

  /// True when its first fix may be applied without a reader.
  package var isSafe: Bool { repair.isSafe }

  /// True for what a desk may do either way.
  var isChoice: Bool {
    RuleCode.ofConsistency.contains(code) || code == .spacedFixedPhrase && wording == 1
  }

  /// Calls `body` with the range of each edit of each fix. O(edits).
  package func visitEdits(_ body: (TextRange) -> Void) { repair.visitEdits(body) }

  /// The order findings are reported in: by place, then by code.
  package static func precedes(_ left: Finding, _ right: Finding) -> Bool {
    if left.range != right.range { return left.range < right.range }
    return left.code.rawValue < right.code.rawValue
  }
}

/// One way to repair a finding: edits of the same paragraph that do not overlap.
package struct Fix: Hashable, Sendable {
  /// True when it may be applied without a reader.
  package var isSafe: Bool
  /// The smallest edits that do it.
  package var edits: [TextEdit]

  /// Makes a fix.
  package init(isSafe: Bool, _ edits: [TextEdit]) {
    self.isSafe = isSafe
    self.edits = edits
  }
}
