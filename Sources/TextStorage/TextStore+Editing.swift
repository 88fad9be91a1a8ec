extension TextStore {
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
    let lastLine = lines.record(endLine)
    var text: [UInt8] = []
    text.reserveCapacity(startByte + newText.count + lastLine.byteCount - endByte + 2)
    lines.record(startLine).append(before: startByte, to: &text)
    text.append(contentsOf: newText)
    lastLine.append(from: endByte, to: &text)
    let meetsReturn =
      first > 0 && lines.record(first - 1).terminator == .carriageReturn
      && (text.first == 0x0A || text.isEmpty && lastLine.terminator == .lineFeed)
    if meetsReturn {
      first -= 1
      let before = lines.record(first)
      text = before.text + before.terminator.bytes + text
    }
    let new: [LineRecord]
    if !meetsReturn, !newText.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      new = [LineRecord(text, 0..<text.count, lastLine.terminator)]
    } else {
      text.append(contentsOf: lastLine.terminator.bytes)
      let pieces = LineRecord.split(text)
      new = lastLine.terminator == .none ? pieces : pieces.dropLast()
    }
    lines.splice(first..<endLine + 1, new)
    lineCount = lines.total.lines
    return LineChange(removed: first..<endLine + 1, inserted: new.count)
  }

  /// Replaces the whole text; notes and tallies are gone. O(n).
  package func replaceAll(with bytes: [UInt8]) {
    lines = LineBlocks(bytes)
    lineCount = lines.total.lines
  }

  /// Says which invariant is broken, or nil. O(n); for tests.
  package func checkInvariants() -> String? {
    var sum = LineSum()
    var previous: TextLine?
    for (index, block) in lines.blocks.enumerated() {
      if block.isEmpty { return "block \(index) is empty" }
      if LineSum(of: block[...]) != lines.sums[index] { return "the sum of block \(index) is stale" }
      sum += lines.sums[index]
      for record in block {
        let line = record.line
        if let previous, previous.terminator == .none { return "a line before the last has no terminator" }
        if line.text.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return "a line holds CR or LF" }
        if previous?.terminator == .carriageReturn, line.text.isEmpty, line.terminator == .lineFeed {
          return "CR and LF stand apart"
        }
        previous = line
      }
    }
    if sum != lines.total || sum.lines != lineCount { return "the total is stale" }
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
