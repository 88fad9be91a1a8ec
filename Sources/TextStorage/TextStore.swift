/// The text of one document, as blocks of lines with a sum beside each block.
///
/// Finding a place costs one addition per block (100 MB of news copy has about 1,200) plus a scan of one line;
/// replacing text costs the lines touched plus one block. A line's note and tally stay with it while other lines
/// come and go, which is what lets an analysis hang on a paragraph and never be moved.
///
/// Invariants (see `checkInvariants`): there is at least one line; only the last has no terminator; no line
/// holds CR or LF; a line ended by CR is never followed by an empty line ended by LF; no block is empty; each
/// sum equals its block.
package final class TextStore {
  var lines: LineBlocks
  /// Number of lines, at least 1. Kept beside them, since it is asked most.
  package internal(set) var lineCount: Int

  /// Stores `bytes`, which must be well-formed UTF-8. O(n).
  package init(_ bytes: [UInt8]) {
    lines = LineBlocks(bytes)
    lineCount = lines.total.lines
  }

  // MARK: Reading

  /// UTF-8 bytes of the whole text, line ends included. O(1).
  package var byteCount: Int { lines.total.bytes }

  /// Sum of all tallies. O(1).
  package var tally: Int { lines.total.tally }

  /// The line numbered `index` from 0. O(line + blocks), O(line) near the last place asked for.
  package func line(_ index: Int) -> TextLine { lines.record(index).line }

  /// Makes `bytes`, whatever they were, those of line `index` without what ends it. O(line + blocks).
  package func read(line index: Int, into bytes: inout [UInt8]) { lines.read(index, into: &bytes) }

  /// What the owner hung on line `index`, or nil when the line is new since. O(blocks).
  package func note(_ index: Int) -> AnyObject? { lines.note(index) }

  /// Hangs `note` on line `index` and counts `tally` for it. O(blocks).
  package func setNote(_ note: AnyObject?, tally: Int, line index: Int) {
    lines.hang(note, tally: tally, on: index)
  }

  /// Everything before line `index` added up; `index` may be `lineCount`. O(blocks + one block).
  package func sum(beforeLine index: Int) -> LineSum {
    let (blocks, sums) = (lines.blocks, lines.sums)
    var sum = LineSum()
    var block = 0
    while block < sums.count, sum.lines + sums[block].lines <= index {
      sum += sums[block]
      block += 1
    }
    guard block < blocks.count else { return sum }
    sum += LineSum(of: blocks[block][..<(index - sum.lines)])
    return sum
  }

  /// The line that holds the UTF-8 offset `offset` of the document, and the offset from that line's start.
  /// Offsets past the end give the end of the last line. O(blocks + one block).
  package func place(ofByte offset: Int) -> (line: Int, byte: Int) {
    let (blocks, sums) = (lines.blocks, lines.sums)
    var line = 0
    var rest = max(0, offset)
    for (block, sum) in sums.enumerated() {
      if rest >= sum.bytes, block + 1 < sums.count {
        rest -= sum.bytes
        line += sum.lines
        continue
      }
      for record in blocks[block] {
        let size = record.byteCount + record.terminator.count
        if rest < size || line + 1 == lineCount { return (line, min(rest, record.byteCount)) }
        rest -= size
        line += 1
      }
    }
    return (lineCount - 1, lines.record(lineCount - 1).byteCount)
  }

  /// Visits lines `range` in order. O(blocks + bytes of the range).
  package func visit(_ range: Range<Int>, _ body: (_ index: Int, _ line: TextLine) -> Void) {
    visitPlaces(range) { index, place in body(index, lines.blocks[place.block][place.index].line) }
  }

  /// Visits the notes of the lines `range` in order, without their text. O(blocks + range).
  package func visitNotes(_ range: Range<Int>, _ body: (_ index: Int, _ note: AnyObject?) -> Void) {
    visitPlaces(range) { index, place in body(index, lines.blocks[place.block][place.index].note) }
  }

  private func visitPlaces(_ range: Range<Int>, _ body: (_ index: Int, _ place: LineBlocks.Place) -> Void) {
    guard !range.isEmpty else { return }
    var place = lines.locate(line: range.lowerBound)
    for index in range {
      place = lines.settled(place)
      body(index, place)
      place.index += 1
    }
  }

  /// Visits the notes of the lines with a tally, in order, until `body` returns false. O(blocks + lines of the blocks
  /// visited).
  package func visitTallied(_ body: (_ index: Int, _ note: AnyObject?) -> Bool) {
    var first = 0
    for (block, sum) in lines.sums.enumerated() {
      defer { first += sum.lines }
      guard sum.tally > 0 else { continue }
      let records = lines.blocks[block]
      for index in records.indices where records[index].tally > 0 {
        guard body(first + index, records[index].note) else { return }
      }
    }
  }

  /// The whole text. O(n).
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    for block in lines.blocks {
      for record in block {
        record.append(from: 0, to: &bytes)
        bytes.append(contentsOf: record.terminator.bytes)
      }
    }
    return bytes
  }
}
