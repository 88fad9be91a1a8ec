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
  var blocks: [LineBlock] = []
  var sums: [LineSum] = []
  var total = LineSum()
  /// The block found last and the line it starts with: typing stays in one place.
  var recent = (block: 0, firstLine: 0)

  /// Stores `bytes`, which must be well-formed UTF-8. O(n).
  package init(_ bytes: [UInt8]) {
    fill(bytes)
  }

  /// Cuts the text into blocks of lines. *Invariant:* nothing is stored yet.
  func fill(_ bytes: [UInt8]) {
    let records = LineRecord.split(bytes)
    let size = LineBlock.capacity * 3 / 4
    for start in stride(from: 0, to: records.count, by: size) {
      append(LineBlock(Array(records[start..<min(start + size, records.count)])))
    }
  }

  private func append(_ block: LineBlock) {
    let sum = block.sum()
    blocks.append(block)
    sums.append(sum)
    total += sum
  }

  // MARK: Reading

  /// Number of lines, at least 1. O(1).
  package var lineCount: Int { total.lines }

  /// UTF-8 bytes of the whole text, line ends included. O(1).
  package var byteCount: Int { total.bytes }

  /// Sum of all tallies. O(1).
  package var tally: Int { total.tally }

  /// The line numbered `index` from 0. O(line + blocks), O(line) near the last place asked for.
  package func line(_ index: Int) -> TextLine { record(index).line }

  /// What the owner hung on line `index`, or nil when the line is new since. O(blocks).
  package func note(_ index: Int) -> AnyObject? {
    let place = locate(line: index)
    return blocks[place.block].records[place.index].note
  }

  /// Hangs `note` on line `index` and counts `tally` for it. O(blocks).
  package func setNote(_ note: AnyObject?, tally: Int, line index: Int) {
    let place = locate(line: index)
    let change = blocks[place.block].records[place.index].hang(note, tally: tally)
    guard change != 0 else { return }
    sums[place.block].tally += change
    total.tally += change
  }

  /// Everything before line `index` added up; `index` may be `lineCount`. O(blocks + one block).
  package func sum(beforeLine index: Int) -> LineSum {
    var sum = LineSum()
    var block = 0
    while block < sums.count, sum.lines + sums[block].lines <= index {
      sum += sums[block]
      block += 1
    }
    guard block < blocks.count else { return sum }
    sum += LineBlock.sum(blocks[block].records[..<(index - sum.lines)])
    return sum
  }

  /// The line that holds the UTF-8 offset `offset` of the document, and the offset from that line's start.
  /// Offsets past the end give the end of the last line. O(blocks + one block).
  package func place(ofByte offset: Int) -> (line: Int, byte: Int) {
    var line = 0
    var rest = max(0, offset)
    for (block, sum) in sums.enumerated() {
      if rest >= sum.bytes, block + 1 < sums.count {
        rest -= sum.bytes
        line += sum.lines
        continue
      }
      for record in blocks[block].records {
        let size = record.byteCount + record.terminator.count
        if rest < size || line + 1 == lineCount { return (line, min(rest, record.byteCount)) }
        rest -= size
        line += 1
      }
    }
    return (lineCount - 1, record(lineCount - 1).byteCount)
  }

  /// Visits lines `range` in order. O(blocks + bytes of the range).
  package func visit(_ range: Range<Int>, _ body: (_ index: Int, _ line: TextLine) -> Void) {
    visitPlaces(range) { index, block, offset in body(index, blocks[block].records[offset].line) }
  }

  /// Visits the notes of the lines `range` in order, without their text. O(blocks + range).
  package func visitNotes(_ range: Range<Int>, _ body: (_ index: Int, _ note: AnyObject?) -> Void) {
    visitPlaces(range) { index, block, offset in body(index, blocks[block].records[offset].note) }
  }

  private func visitPlaces(_ range: Range<Int>, _ body: (_ index: Int, _ block: Int, _ offset: Int) -> Void) {
    guard !range.isEmpty else { return }
    var place = locate(line: range.lowerBound)
    for index in range {
      if place.index == blocks[place.block].records.count {
        place = (place.block + 1, 0)
      }
      body(index, place.block, place.index)
      place.index += 1
    }
  }

  /// Visits the notes of the lines with a tally, in order, until `body` returns false. O(blocks + lines of the blocks
  /// visited).
  package func visitTallied(_ body: (_ index: Int, _ note: AnyObject?) -> Bool) {
    var first = 0
    for (block, sum) in sums.enumerated() {
      defer { first += sum.lines }
      guard sum.tally > 0 else { continue }
      let records = blocks[block].records
      for index in records.indices where records[index].tally > 0 {
        guard body(first + index, records[index].note) else { return }
      }
    }
  }

  /// The whole text. O(n).
  package var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(byteCount)
    for block in blocks {
      for record in block.records {
        record.append(from: 0, to: &bytes)
        bytes.append(contentsOf: record.terminator.bytes)
      }
    }
    return bytes
  }

  func record(_ index: Int) -> LineRecord {
    let place = locate(line: index)
    return blocks[place.block].records[place.index]
  }

  func locate(line index: Int) -> (block: Int, index: Int) {
    precondition(index >= 0 && index < lineCount, "a line of this document")
    if recent.block < sums.count, index >= recent.firstLine,
      index < recent.firstLine + sums[recent.block].lines
    {
      return (recent.block, index - recent.firstLine)
    }
    var first = 0
    var block = 0
    while first + sums[block].lines <= index {
      first += sums[block].lines
      block += 1
    }
    recent = (block, first)
    return (block, index - first)
  }
}
