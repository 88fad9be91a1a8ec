/// How often a text uses each variant, and which it has settled on.
///
/// Majorities change only in `settle`, so that what was told of them in between stays true.
package struct VariantCounts: Sendable {
  /// Uses of each variant, `VariantKind.mostVariants` numbers for each kind.
  private var counts = [Int32](repeating: 0, count: VariantKind.count * VariantKind.mostVariants)
  private var majorities = [UInt8](repeating: Self.undecided, count: VariantKind.count)
  /// The kinds counted since `settle` was last called.
  private var touched: [VariantKind] = []
  private var isTouched = [Bool](repeating: false, count: VariantKind.count)

  /// Fewer uses than this say nothing of a desk's habits.
  private static let fewest = 3
  /// Stands for no majority.
  private static let undecided = UInt8.max

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
    for number in counts.indices where counts[number] != 0 {
      counts[number] = 0
      touch(VariantKind(number: UInt16(number / VariantKind.mostVariants)))
    }
  }

  private mutating func change(_ use: VariantUse, by step: Int32) {
    counts[Int(use.kind.number) * VariantKind.mostVariants + Int(use.variant)] += step
    touch(use.kind)
  }

  private mutating func touch(_ kind: VariantKind) {
    guard !isTouched[Int(kind.number)] else { return }
    isTouched[Int(kind.number)] = true
    touched.append(kind)
  }

  /// The variant most uses had when `settle` was last called; nil when there were few, or two led. O(1).
  package func majority(_ kind: VariantKind) -> UInt8? {
    let majority = majorities[Int(kind.number)]
    return majority == Self.undecided ? nil : majority
  }

  /// True when `use` went against the majority when `settle` was last called. O(1).
  package func isMinority(_ use: VariantUse) -> Bool {
    majority(use.kind).map { $0 != use.variant } ?? false
  }

  /// True when one of `uses` did. O(uses).
  package func holdsMinority(_ uses: [VariantUse]) -> Bool { uses.contains { isMinority($0) } }

  /// Brings the majorities up to date; returns the kinds whose majority is another now. O(kinds touched), O(kinds) when
  /// there are such.
  package mutating func settle() -> VariantKindSet {
    var changed = VariantKindSet()
    for kind in touched {
      isTouched[Int(kind.number)] = false
      let leader = leader(kind)
      guard leader != majorities[Int(kind.number)] else { continue }
      majorities[Int(kind.number)] = leader
      changed.insert(kind)
    }
    touched.removeAll(keepingCapacity: true)
    return changed
  }

  private func leader(_ kind: VariantKind) -> UInt8 {
    let first = Int(kind.number) * VariantKind.mostVariants
    var uses = 0
    var leader = 0
    var isShared = false
    for variant in 0..<VariantKind.mostVariants {
      let count = counts[first + variant]
      uses += Int(count)
      if variant > 0, count == counts[first + leader] { isShared = true }
      if count > counts[first + leader] { (leader, isShared) = (variant, false) }
    }
    return uses < Self.fewest || isShared ? Self.undecided : UInt8(leader)
  }
}

/// Some of the kinds there are.
package struct VariantKindSet: Sendable {
  /// By number; nothing as long as there are none.
  private var holds: [Bool] = []

  /// None.
  package init() {}

  /// True when there are none.
  package var isEmpty: Bool { holds.isEmpty }

  mutating func insert(_ kind: VariantKind) {
    if holds.isEmpty { holds = Array(repeating: false, count: VariantKind.count) }
    holds[Int(kind.number)] = true
  }

  /// Adds those of `other`. O(kinds).
  package mutating func formUnion(_ other: VariantKindSet) {
    guard !holds.isEmpty else {
      self = other
      return
    }
    for number in other.holds.indices where other.holds[number] { holds[number] = true }
  }

  /// True when `kind` is among them. *Invariant:* not empty. O(1).
  package func contains(_ kind: VariantKind) -> Bool { holds[Int(kind.number)] }
}
