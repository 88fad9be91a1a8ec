/// What a run of lines adds up to. Blocks keep one each, so that a place in a long document is found by adding
/// a few hundred of them instead of reading the text.
package struct LineSum: Hashable, Sendable {
  /// Number of lines.
  package var lines = 0
  /// Size of the text, terminators included.
  package var measure = TextMeasure()
  /// Sum of the owner's tallies (the engine counts findings with it).
  package var tally = 0

  /// The sum of nothing.
  package init() {}

  package static func += (left: inout LineSum, right: LineSum) {
    left.lines += right.lines
    left.measure += right.measure
    left.tally += right.tally
  }
}

/// One line in storage, with what the owner of the document hangs on it.
struct LineRecord {
  var line: TextLine
  /// The owner's own object for this line; gone as soon as an edit touches the line.
  var note: AnyObject?
  /// The owner's number for this line, part of `LineSum.tally`.
  var tally = 0

  init(_ line: TextLine) {
    self.line = line
  }

  func add(to sum: inout LineSum) {
    sum.lines += 1
    sum.measure += line.measure
    sum.tally += tally
  }
}

/// A few hundred neighbouring lines: small enough to shift cheaply, large enough to keep the list of blocks short.
final class LineBlock {
  /// A block is cut in two above this.
  static let capacity = 512

  var records: [LineRecord]

  init(_ records: [LineRecord]) {
    self.records = records
  }

  /// Adds everything up again. O(lines).
  func sum() -> LineSum {
    var sum = LineSum()
    for record in records { record.add(to: &sum) }
    return sum
  }
}
