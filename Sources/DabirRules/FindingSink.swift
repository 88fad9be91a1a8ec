package import TextStorage

/// Collects the findings of one paragraph, dropping what the selection does not report.
package struct FindingSink {
  /// What is reported.
  package let selection: RuleSelection
  /// What was found so far.
  package private(set) var findings: [Finding] = []

  /// Makes an empty sink.
  package init(_ selection: RuleSelection) {
    self.selection = selection
  }

  /// The variety, for rules that differ by it.
  package var profile: Profile { selection.profile }

  /// True when a finding of this rule and tier would be kept; lets a rule save work.
  package func reports(_ code: RuleCode, _ tier: Tier) -> Bool { selection.reports(code, tier) }

  /// Keeps `finding` if it is to be reported.
  package mutating func add(_ finding: Finding) {
    guard selection.reports(finding.code, finding.tier) else { return }
    findings.append(finding)
  }

  /// Adds a finding with one fix made of `edits`; safe when the tier is certain unless said otherwise.
  package mutating func add(
    _ code: RuleCode, _ tier: Tier, _ range: TextRange, severity: Severity? = nil, wording: UInt8 = 0,
    edits: [TextEdit], isSafe: Bool? = nil
  ) {
    guard selection.reports(code, tier) else { return }
    let fixes = edits.isEmpty ? [] : [Fix(isSafe: isSafe ?? (tier == .certain), edits)]
    findings.append(Finding(code, tier, range, severity: severity, wording: wording, fixes: fixes))
  }

  /// Goes on with what was found in another paragraph, and gives back what was found in this one. O(1).
  mutating func exchange(_ others: inout [Finding]) { swap(&findings, &others) }

  /// The findings in order, without two that would edit the same bytes: where edits overlap the surer finding
  /// stays, then the earlier rule. O(n log n).
  package consuming func resolved() -> [Finding] {
    resolve()
    return findings
  }

  /// Puts the findings in order and leaves those out that `resolved` does. O(n log n).
  mutating func resolve() {
    guard findings.count > 1 else { return }
    findings.sort(by: Finding.precedes)
    if Self.mayClash(findings) { findings = Self.withoutClashes(findings) }
  }

  /// False when surely no two edits of first fixes clash.
  private static func mayClash(_ findings: [Finding]) -> Bool {
    var end = -1
    var mayClash = false
    for finding in findings {
      var upper = end
      finding.visitEdits { range in
        // Edits that only touch are let through by the closer look.
        if range.start <= end { mayClash = true }
        upper = max(upper, range.end)
      }
      if mayClash { return true }
      end = upper
    }
    return false
  }

  private static func withoutClashes(_ findings: [Finding]) -> [Finding] {
    var claimed: Set<Int> = []
    var isKept = [Bool](repeating: true, count: findings.count)
    let order = findings.indices.sorted {
      (findings[$0].tier.rawValue, $0) < (findings[$1].tier.rawValue, $1)
    }
    for index in order {
      let places = (findings[index].fixes.first?.edits ?? []).flatMap { Self.places(of: $0.range) }
      isKept[index] = claimed.isDisjoint(with: places)
      if isKept[index] { claimed.formUnion(places) }
    }
    return findings.indices.filter { isKept[$0] }.map { findings[$0] }
  }

  /// Odd numbers for bytes, even ones for the gaps before them, so that two insertions at one gap clash too.
  private static func places(of range: TextRange) -> [Int] {
    range.isEmpty ? [range.start * 2] : range.indices.map { $0 * 2 + 1 }
  }
}
