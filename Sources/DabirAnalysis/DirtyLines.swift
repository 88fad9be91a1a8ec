package import TextStorage

/// The lines an analysis has still to visit, as disjoint ranges in order.
package struct DirtyLines: Hashable, Sendable {
  /// The ranges, ascending, never empty, never touching.
  package private(set) var ranges: [Range<Int>] = []

  /// Nothing to visit.
  package init() {}

  /// True when nothing is left.
  package var isEmpty: Bool { ranges.isEmpty }

  /// Adds lines. O(ranges).
  package mutating func insert(_ new: Range<Int>) {
    guard !new.isEmpty else { return }
    // Nearly always the first range holds them, or goes on with them.
    if let first = ranges.first, first.lowerBound <= new.upperBound, new.upperBound <= first.upperBound {
      if new.lowerBound < first.lowerBound { ranges[0] = new.lowerBound..<first.upperBound }
      return
    }
    let first = ranges.firstIndex { $0.upperBound >= new.lowerBound } ?? ranges.count
    var last = first
    var merged = new
    while last < ranges.count, ranges[last].lowerBound <= merged.upperBound {
      merged =
        min(merged.lowerBound, ranges[last].lowerBound)..<max(merged.upperBound, ranges[last].upperBound)
      last += 1
    }
    ranges.replaceSubrange(first..<last, with: [merged])
  }

  /// Moves what lies behind `change` and forgets what it took out. O(ranges).
  package mutating func apply(_ change: LineChange) {
    let shift = change.inserted - change.removed.count
    let old = ranges
    ranges = []
    for range in old {
      let before = range.clamped(to: 0..<change.removed.lowerBound)
      insert(before)
      if range.upperBound > change.removed.upperBound {
        let start = max(range.lowerBound, change.removed.upperBound)
        insert(start + shift..<range.upperBound + shift)
      }
    }
  }

  /// Takes the lines before `line` out of the first range. O(1), O(ranges) when nothing is left of it.
  package mutating func drop(upTo line: Int) {
    guard let first = ranges.first, first.lowerBound < line else { return }
    if first.upperBound <= line { ranges.removeFirst() } else { ranges[0] = line..<first.upperBound }
  }

  /// Takes the first line out. *Invariant:* not empty. O(1) amortised.
  package mutating func popFirst() -> Int {
    let line = ranges[0].lowerBound
    if ranges[0].count == 1 {
      ranges.removeFirst()
    } else {
      ranges[0] = line + 1..<ranges[0].upperBound
    }
    return line
  }
}
