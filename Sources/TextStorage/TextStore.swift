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
  private var blocks: [LineBlock] = []
  private var sums: [LineSum] = []
  private var total = LineSum()
  /// The block found last and the line it starts with: typing stays in one place.
  private var recent = (block: 0, firstLine: 0)

  /// Stores `bytes`, which must be well-formed UTF-8. O(n).
  package init(_ bytes: [UInt8]) {
    fill(TextLine.split(bytes))
  }

  private func fill(_ lines: [TextLine]) {
    var start = 0
    while start < lines.count {
      let end = min(start + LineBlock.capacity * 3 / 4, lines.count)
      append(LineBlock(lines[start..<end].map(LineRecord.init)))
      start = end
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

  /// Size of the whole text. O(1).
  package var measure: TextMeasure { total.measure }

  /// Sum of all tallies. O(1).
  package var tally: Int { total.tally }

  /// The line numbered `index` from 0. O(blocks), O(1) near the last place asked for.
  package func line(_ index: Int) -> TextLine {
    let place = locate(line: index)
    return blocks[place.block].records[place.index].line
  }

  /// What the owner hung on line `index`, or nil when the line is new since. O(blocks).
  package func note(_ index: Int) -> AnyObject? {
    let place = locate(line: index)
    return blocks[place.block].records[place.index].note
  }

  /// Hangs `note` on line `index` and counts `tally` for it. O(blocks).
  package func setNote(_ note: AnyObject?, tally: Int, line index: Int) {
    let place = locate(line: index)
    let change = tally - blocks[place.block].records[place.index].tally
    blocks[place.block].records[place.index].note = note
    blocks[place.block].records[place.index].tally = tally
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
    for record in blocks[block].records.prefix(index - sum.lines) { record.add(to: &sum) }
    return sum
  }

  /// The line that holds the UTF-8 offset `offset` of the document, and the offset from that line's start.
  /// Offsets past the end give the end of the last line. O(blocks + one block).
  package func place(ofByte offset: Int) -> (line: Int, byte: Int) {
    var line = 0
    var rest = max(0, offset)
    for (block, sum) in sums.enumerated() {
      if rest >= sum.measure.utf8, block + 1 < sums.count {
        rest -= sum.measure.utf8
        line += sum.lines
        continue
      }
      for record in blocks[block].records {
        if rest < record.line.measure.utf8 || line + 1 == lineCount {
          return (line, min(rest, record.line.text.count))
        }
        rest -= record.line.measure.utf8
        line += 1
      }
    }
    return (lineCount - 1, self.line(lineCount - 1).text.count)
  }

  /// Visits lines `range` in order with their note. O(blocks + range).
  package func visit(
    _ range: Range<Int>, _ body: (_ index: Int, _ line: TextLine, _ note: AnyObject?) -> Void
  ) {
    guard !range.isEmpty else { return }
    var place = locate(line: range.lowerBound)
    for index in range {
      if place.index == blocks[place.block].records.count {
        place = (place.block + 1, 0)
      }
      let record = blocks[place.block].records[place.index]
      body(index, record.line, record.note)
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
    bytes.reserveCapacity(measure.utf8)
    for block in blocks {
      for record in block.records {
        bytes.append(contentsOf: record.line.text)
        bytes.append(contentsOf: record.line.terminator.bytes)
      }
    }
    return bytes
  }

  private func locate(line index: Int) -> (block: Int, index: Int) {
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

  // MARK: Writing

  /// Replaces the text from (`startLine`, `startByte`) to (`endLine`, `endByte`) by `newText`. Byte offsets
  /// count from the start of their line and lie between scalars; `newText` is well-formed UTF-8.
  ///
  /// Returns which lines went and how many came in their place; when CR and LF meet by the edit the line before
  /// is among them. O(lines touched + blocks + new text).
  @discardableResult
  package func replace(
    fromLine startLine: Int, byte startByte: Int, toLine endLine: Int, byte endByte: Int,
    with newText: [UInt8]
  ) -> LineChange {
    var first = startLine
    let lastLine = line(endLine)
    var text = Array(line(startLine).text[..<startByte])
    text.append(contentsOf: newText)
    text.append(contentsOf: lastLine.text[endByte...])
    text.append(contentsOf: lastLine.terminator.bytes)
    if text.first == 0x0A, first > 0, line(first - 1).terminator == .carriageReturn {
      first -= 1
      text = line(first).text + [0x0D] + text
    }
    var pieces = TextLine.split(text)
    if lastLine.terminator != .none { pieces.removeLast() }
    splice(first..<endLine + 1, pieces)
    return LineChange(removed: first..<endLine + 1, inserted: pieces.count)
  }

  /// Replaces the whole text; notes and tallies are gone. O(n).
  package func replaceAll(with bytes: [UInt8]) {
    blocks = []
    sums = []
    total = LineSum()
    recent = (0, 0)
    fill(TextLine.split(bytes))
  }

  private func splice(_ range: Range<Int>, _ lines: [TextLine]) {
    let start = locate(line: range.lowerBound)
    let end = locate(line: range.upperBound - 1)
    recent = (0, 0)
    let records = lines.map(LineRecord.init)
    if start.block == end.block {
      blocks[start.block].records.replaceSubrange(start.index...end.index, with: records)
    } else {
      let tail = blocks[end.block].records[(end.index + 1)...]
      blocks[start.block].records.replaceSubrange(start.index..., with: records + tail)
      for gone in sums[(start.block + 1)...end.block] { subtract(gone) }
      blocks.removeSubrange((start.block + 1)...end.block)
      sums.removeSubrange((start.block + 1)...end.block)
    }
    rebalance(start.block)
  }

  private func subtract(_ sum: LineSum) {
    total.lines -= sum.lines
    total.measure -= sum.measure
    total.tally -= sum.tally
  }

  /// Adds block `index` up again, cuts it when it has grown too long and drops it when it is empty.
  private func rebalance(_ index: Int) {
    subtract(sums[index])
    let records = blocks[index].records
    let size = LineBlock.capacity
    if records.count <= size, !records.isEmpty {
      sums[index] = blocks[index].sum()
      total += sums[index]
      return
    }
    let pieces = stride(from: 0, to: records.count, by: size / 2).map { start in
      LineBlock(Array(records[start..<min(start + size / 2, records.count)]))
    }
    let pieceSums = pieces.map { $0.sum() }
    blocks.replaceSubrange(index...index, with: pieces)
    sums.replaceSubrange(index...index, with: pieceSums)
    for sum in pieceSums { total += sum }
  }

  // MARK: Checking

  /// Says which invariant is broken, or nil. O(n); for tests.
  package func checkInvariants() -> String? {
    var sum = LineSum()
    var previous: TextLine?
    for (index, block) in blocks.enumerated() {
      if block.records.isEmpty { return "block \(index) is empty" }
      if block.sum() != sums[index] { return "the sum of block \(index) is stale" }
      sum += sums[index]
      for record in block.records {
        if let previous, previous.terminator == .none { return "a line before the last has no terminator" }
        if record.line.text.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return "a line holds CR or LF" }
        if previous?.terminator == .carriageReturn, record.line.text.isEmpty,
          record.line.terminator == .lineFeed
        {
          return "CR and LF stand apart"
        }
        previous = record.line
      }
    }
    if sum != total { return "the total is stale" }
    return previous?.terminator == LineTerminator.none ? nil : "the last line has a terminator"
  }
}

/// Which lines an edit took out and how many it put there.
package struct LineChange: Hashable, Sendable {
  /// Line numbers before the edit.
  package var removed: Range<Int>
  /// The number of lines that now start at `removed.lowerBound`.
  package var inserted: Int

  /// Makes a change.
  package init(removed: Range<Int>, inserted: Int) {
    self.removed = removed
    self.inserted = inserted
  }
}
