import DabirRules
import TextStorage

/// Where in a document each kind of choice is made, to within a few hundred lines: so that a majority that turns costs
/// the neighbourhood of its words and not the text.
///
/// *Invariant:* each stretch counts the uses of the notes that hang on its lines.
struct VariantPlaces {
  private struct Stretch {
    var lines: Int
    /// A handful: how often each kind is used.
    var uses: [(kind: VariantKind, count: Int)] = []

    mutating func count(_ kind: VariantKind, by step: Int) {
      guard let index = uses.firstIndex(where: { $0.kind == kind }) else { return uses.append((kind, step)) }
      uses[index].count += step
      if uses[index].count == 0 {
        uses.swapAt(index, uses.count - 1)
        uses.removeLast()
      }
    }
  }

  private var stretches: [Stretch] = []
  /// The stretch counted in last, and the line it starts with: lines are visited in order.
  private var recent = (stretch: 0, firstLine: 0)

  /// Lines of a new stretch, and the most that one grows to.
  private static let newStretch = 256
  private static let longStretch = 512

  /// No uses in `lines` lines.
  init(lines: Int) { stretches = Self.empty(lines) }

  private static func empty(_ lines: Int) -> [Stretch] {
    stride(from: 0, to: lines, by: newStretch).map { Stretch(lines: min(newStretch, lines - $0)) }
  }

  /// Counts the uses of a line's note in (1) or out (−1). O(uses), near the line before.
  mutating func count(_ uses: [VariantUse], ofLine line: Int, by step: Int) {
    guard !uses.isEmpty else { return }
    locate(line)
    for use in uses { stretches[recent.stretch].count(use.kind, by: step) }
  }

  /// The stretches of lines that hold one of `kinds`, in order. O(stretches · their kinds).
  func lines(holding kinds: VariantKindSet) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var line = 0
    for stretch in stretches {
      if stretch.uses.contains(where: { kinds.contains($0.kind) }) {
        ranges.append(line..<line + stretch.lines)
      }
      line += stretch.lines
    }
    return ranges
  }

  /// Lines were replaced, the uses of those that went have been counted out; `uses` tells those of a line as lines
  /// are numbered now. O(stretches, and lines of one).
  mutating func apply(_ change: LineChange, uses: (_ line: Int) -> [VariantUse]) {
    if change.removed.count == change.inserted { return }
    locate(change.removed.lowerBound)
    let (first, firstLine) = recent
    let before = change.removed.lowerBound - firstLine
    var left = change.removed.count
    var last = first
    while left > 0 {
      let taken = min(left, stretches[last].lines - (last == first ? before : 0))
      stretches[last].lines -= taken
      left -= taken
      if left > 0 { last += 1 }
    }
    if stretches[first].lines + change.inserted <= Self.longStretch {
      stretches[first].lines += change.inserted
    } else {
      cut(first, at: before, firstLine: firstLine + before + change.inserted, uses: uses)
      stretches.insert(contentsOf: Self.empty(change.inserted), at: first + 1)
    }
    stretches.removeAll { $0.lines == 0 }
    recent = (0, 0)
  }

  /// Cuts a stretch in two behind `before` lines; those behind are numbered from `firstLine` on.
  private mutating func cut(
    _ index: Int, at before: Int, firstLine: Int, uses: (_ line: Int) -> [VariantUse]
  ) {
    var rest = Stretch(lines: stretches[index].lines - before)
    for line in firstLine..<firstLine + rest.lines {
      for use in uses(line) {
        rest.count(use.kind, by: 1)
        stretches[index].count(use.kind, by: -1)
      }
    }
    stretches[index].lines = before
    stretches.insert(rest, at: index + 1)
  }

  private mutating func locate(_ line: Int) {
    var (stretch, first) = line >= recent.firstLine ? recent : (0, 0)
    while first + stretches[stretch].lines <= line {
      first += stretches[stretch].lines
      stretch += 1
    }
    recent = (stretch, first)
  }
}
