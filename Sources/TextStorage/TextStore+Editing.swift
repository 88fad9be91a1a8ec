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
    let lastLine = record(endLine)
    var text: [UInt8] = []
    text.reserveCapacity(startByte + newText.count + lastLine.byteCount - endByte + 2)
    record(startLine).append(before: startByte, to: &text)
    text.append(contentsOf: newText)
    lastLine.append(from: endByte, to: &text)
    let meetsReturn =
      first > 0 && record(first - 1).terminator == .carriageReturn
      && (text.first == 0x0A || text.isEmpty && lastLine.terminator == .lineFeed)
    if meetsReturn {
      first -= 1
      let before = record(first)
      text = before.text + before.terminator.bytes + text
    }
    let lines: [LineRecord]
    if !meetsReturn, !newText.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      lines = [LineRecord(text, 0..<text.count, lastLine.terminator)]
    } else {
      text.append(contentsOf: lastLine.terminator.bytes)
      let pieces = LineRecord.split(text)
      lines = lastLine.terminator == .none ? pieces : pieces.dropLast()
    }
    splice(first..<endLine + 1, lines)
    return LineChange(removed: first..<endLine + 1, inserted: lines.count)
  }

  /// Replaces the whole text; notes and tallies are gone. O(n).
  package func replaceAll(with bytes: [UInt8]) {
    blocks = []
    sums = []
    total = LineSum()
    recent = (0, 0)
    fill(bytes)
  }

  private func splice(_ range: Range<Int>, _ lines: [LineRecord]) {
    let start = locate(line: range.lowerBound)
    let end = locate(line: range.upperBound - 1)
    // The first block keeps its first line; every other may be gone.
    recent = (start.block, range.lowerBound - start.index)
    let added = LineBlock.sum(lines[...])
    if start.block == end.block {
      let gone = LineBlock.sum(blocks[start.block].records[start.index...end.index])
      change(start.block, by: added, without: gone)
      blocks[start.block].records.replaceSubrange(start.index...end.index, with: lines)
    } else {
      let tail = blocks[end.block].records[(end.index + 1)...]
      let gone = LineBlock.sum(blocks[start.block].records[start.index...])
      for block in (start.block + 1)...end.block { total -= sums[block] }
      var sum = added
      sum += LineBlock.sum(tail)
      change(start.block, by: sum, without: gone)
      blocks[start.block].records.replaceSubrange(start.index..., with: lines + tail)
      blocks.removeSubrange((start.block + 1)...end.block)
      sums.removeSubrange((start.block + 1)...end.block)
    }
    rebalance(start.block)
  }

  private func change(_ block: Int, by added: LineSum, without gone: LineSum) {
    sums[block] -= gone
    sums[block] += added
    total -= gone
    total += added
  }

  /// Cuts block `index` when it has grown too long. It is never empty: a line that goes leaves one in its place.
  private func rebalance(_ index: Int) {
    let records = blocks[index].records
    let size = LineBlock.capacity
    guard records.count > size else { return }
    let pieces = stride(from: 0, to: records.count, by: size / 2).map { start in
      LineBlock(Array(records[start..<min(start + size / 2, records.count)]))
    }
    blocks.replaceSubrange(index...index, with: pieces)
    sums.replaceSubrange(index...index, with: pieces.map { $0.sum() })
  }

  /// Says which invariant is broken, or nil. O(n); for tests.
  package func checkInvariants() -> String? {
    var sum = LineSum()
    var previous: TextLine?
    for (index, block) in blocks.enumerated() {
      if block.records.isEmpty { return "block \(index) is empty" }
      if block.sum() != sums[index] { return "the sum of block \(index) is stale" }
      sum += sums[index]
      for record in block.records {
        let line = record.line
        if let previous, previous.terminator == .none { return "a line before the last has no terminator" }
        if line.text.contains(where: { $0 == 0x0A || $0 == 0x0D }) { return "a line holds CR or LF" }
        if previous?.terminator == .carriageReturn, line.text.isEmpty, line.terminator == .lineFeed {
          return "CR and LF stand apart"
        }
        previous = line
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
