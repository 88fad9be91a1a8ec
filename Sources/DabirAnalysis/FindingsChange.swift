package import TextStorage

/// What has become of the findings since somebody last took note: stretches of lines replaced by others. Lines
/// outside them have the findings they had, and have only moved by what the stretches before them grew.
package struct FindingsChange: Hashable, Sendable {
  /// Lines that went and the lines now in their place.
  package struct Stretch: Hashable, Sendable {
    /// Line numbers then.
    package var old: Range<Int>
    /// Line numbers now.
    package var new: Range<Int>

    /// Makes a stretch.
    package init(old: Range<Int>, new: Range<Int>) {
      self.old = old
      self.new = new
    }
  }

  /// Ascending in both numberings, never touching each other.
  package private(set) var stretches: [Stretch] = []

  /// No change.
  package init() {}

  /// True when nothing has changed.
  package var isEmpty: Bool { stretches.isEmpty }

  /// Notes that the findings of `line` differ. O(log stretches) next to known stretches, O(stretches) otherwise.
  package mutating func touch(_ line: Int) {
    apply(LineChange(removed: line..<line + 1, inserted: 1))
  }

  /// Notes that lines were replaced; `change` counts lines as they are now. O(stretches).
  package mutating func apply(_ change: LineChange) {
    let removed = change.removed
    let first = stretches.partitioningIndex { $0.new.upperBound >= removed.lowerBound }
    var last = first
    while last < stretches.count, stretches[last].new.lowerBound <= removed.upperBound { last += 1 }
    let growth = change.inserted - removed.count
    let merged = merge(removed, with: first..<last, growth: growth)
    if last - first == 1, stretches[first] == merged, growth == 0 { return }
    stretches.replaceSubrange(first..<last, with: [merged])
    guard growth != 0 else { return }
    for index in first + 1..<stretches.count {
      let new = stretches[index].new
      stretches[index].new = new.lowerBound + growth..<new.upperBound + growth
    }
  }

  /// Adds what became of the findings after this. O(stretches of both).
  package mutating func append(_ later: FindingsChange) {
    if isEmpty {
      self = later
      return
    }
    for stretch in later.stretches {
      // Those before it have been applied, so it starts where it starts now.
      let start = stretch.new.lowerBound
      apply(LineChange(removed: start..<start + stretch.old.count, inserted: stretch.new.count))
    }
  }

  private func merge(_ removed: Range<Int>, with touched: Range<Int>, growth: Int) -> Stretch {
    let shiftBefore = touched.lowerBound == 0 ? 0 : Self.shift(behind: stretches[touched.lowerBound - 1])
    var old = removed.lowerBound + shiftBefore..<removed.upperBound + shiftBefore
    var new = removed
    if let first = stretches[touched].first, let last = stretches[touched].last {
      let oldEnd = max(last.old.upperBound, removed.upperBound + Self.shift(behind: last))
      old = min(first.old.lowerBound, old.lowerBound)..<oldEnd
      new = min(first.new.lowerBound, new.lowerBound)..<max(last.new.upperBound, new.upperBound)
    }
    return Stretch(old: old, new: new.lowerBound..<new.upperBound + growth)
  }

  /// What to add to a line's number behind `stretch` to get the one it had.
  private static func shift(behind stretch: Stretch) -> Int {
    stretch.old.upperBound - stretch.new.upperBound
  }
}
