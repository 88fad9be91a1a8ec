/// What a run of lines adds up to. Blocks keep one each, so that a place in a long document is found by adding
/// a few hundred of them instead of reading the text.
package struct LineSum: Hashable, Sendable {
  /// Number of lines.
  package var lines = 0
  /// UTF-8 bytes of the text, terminators included.
  package var bytes = 0
  /// Sum of the owner's tallies (the engine counts findings with it).
  package var tally = 0

  /// The sum of nothing.
  package init() {}

  package static func += (left: inout LineSum, right: LineSum) {
    left.lines += right.lines
    left.bytes += right.bytes
    left.tally += right.tally
  }

  package static func -= (left: inout LineSum, right: LineSum) {
    left.lines -= right.lines
    left.bytes -= right.bytes
    left.tally -= right.tally
  }
}
