/// How often a text uses each variant, and which it has settled on.
///
/// Majorities change only in `settle`, so that what was told of them in between stays true.
package struct VariantCounts: Sendable {
  private var counts: [VariantKind: [Int]] = [:]
  private var majorities: [VariantKind: UInt8] = [:]
  private var touched: Set<VariantKind> = []

  /// Fewer uses than this say nothing of a desk's habits.
  private static let fewest = 3

  /// No uses.
  package init() {}

  /// Counts `uses` in. O(uses).
  package mutating func add(_ uses: [VariantUse]) {
    for use in uses { change(use, by: 1) }
  }

  /// Takes `uses` out again. *Invariant:* they were added. O(uses).
  package mutating func remove(_ uses: [VariantUse]) {
    for use in uses { change(use, by: -1) }
  }

  /// Takes all uses out. O(kinds).
  package mutating func removeAll() {
    touched.formUnion(counts.keys)
    counts = [:]
  }

  private mutating func change(_ use: VariantUse, by step: Int) {
    var variants = counts[use.kind] ?? []
    while variants.count <= Int(use.variant) { variants.append(0) }
    variants[Int(use.variant)] += step
    counts[use.kind] = variants
    touched.insert(use.kind)
  }

  /// The variant most uses had when `settle` was last called; nil when there were few, or two led. O(1).
  package func majority(_ kind: VariantKind) -> UInt8? { majorities[kind] }

  /// Brings the majorities up to date; returns the kinds whose majority is another now. O(kinds touched).
  package mutating func settle() -> Set<VariantKind> {
    guard !touched.isEmpty else { return [] }
    let changed = touched.filter { Self.leader(counts[$0] ?? []) != majorities[$0] }
    for kind in changed { majorities[kind] = Self.leader(counts[kind] ?? []) }
    touched = []
    return changed
  }

  private static func leader(_ variants: [Int]) -> UInt8? {
    guard variants.reduce(0, +) >= fewest, let most = variants.max(),
      variants.count(where: { $0 == most }) == 1, let index = variants.firstIndex(of: most)
    else { return nil }
    return UInt8(index)
  }
}
