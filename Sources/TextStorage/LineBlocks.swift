/// The lines of one text, as blocks with a sum beside each block.
///
/// One value, so that a question to the `TextStore` that holds it costs one check that nobody is writing meanwhile.
struct LineBlocks {
  private(set) var blocks: [[LineRecord]] = []
  private(set) var sums: [LineSum] = []
  private(set) var total = LineSum()
  /// The block found last and the line it starts with: typing stays in one place.
  private var recent = (block: 0, firstLine: 0)

  /// A block is cut in two above so many lines: few enough to shift cheaply, enough to keep the list of blocks short.
  private static let capacity = 512

  /// A line's block and its place there.
  typealias Place = (block: Int, index: Int)

  /// Cuts `bytes` into blocks of lines. O(n).
  init(_ bytes: [UInt8]) {
    let records = LineRecord.split(bytes)
    let size = Self.capacity * 3 / 4
    for start in stride(from: 0, to: records.count, by: size) {
      let block = records[start..<min(start + size, records.count)]
      let sum = LineSum(of: block)
      blocks.append(Array(block))
      sums.append(sum)
      total += sum
    }
  }

  /// Where line `index` is. O(blocks), O(1) near the last place asked for.
  mutating func locate(line index: Int) -> Place {
    precondition(index >= 0 && index < total.lines, "a line of this document")
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

  /// The line numbered `index`.
  mutating func record(_ index: Int) -> LineRecord {
    let place = locate(line: index)
    return blocks[place.block][place.index]
  }

  /// Makes `bytes` those of the line numbered `index`, see `LineRecord.read`.
  mutating func read(_ index: Int, into bytes: inout [UInt8]) {
    let place = locate(line: index)
    blocks[place.block][place.index].read(into: &bytes)
  }

  /// What hangs on the line numbered `index`.
  mutating func note(_ index: Int) -> AnyObject? {
    let place = locate(line: index)
    return blocks[place.block][place.index].note
  }

  /// Hangs `note` on the line numbered `index` and counts `tally` for it.
  mutating func hang(_ note: AnyObject?, tally: Int, on index: Int) {
    let place = locate(line: index)
    let growth = blocks[place.block][place.index].hang(note, tally: tally)
    guard growth != 0 else { return }
    sums[place.block].tally += growth
    total.tally += growth
  }

  /// The place behind `place`, which may be the end of its block; the same place at the start of the next block then.
  func settled(_ place: Place) -> Place {
    place.index == blocks[place.block].count ? (place.block + 1, 0) : place
  }

  /// Puts `lines` in the place of the lines `range`. O(lines touched + blocks).
  mutating func splice(_ range: Range<Int>, _ lines: [LineRecord]) {
    let start = locate(line: range.lowerBound)
    let end = locate(line: range.upperBound - 1)
    // The first block keeps its first line; every other may be gone.
    recent = (start.block, range.lowerBound - start.index)
    let added = LineSum(of: lines[...])
    if start.block == end.block {
      let gone = LineSum(of: blocks[start.block][start.index...end.index])
      change(start.block, by: added, without: gone)
      blocks[start.block].replaceSubrange(start.index...end.index, with: lines)
    } else {
      let tail = blocks[end.block][(end.index + 1)...]
      let gone = LineSum(of: blocks[start.block][start.index...])
      for block in (start.block + 1)...end.block { total -= sums[block] }
      var sum = added
      sum += LineSum(of: tail)
      change(start.block, by: sum, without: gone)
      blocks[start.block].replaceSubrange(start.index..., with: lines + tail)
      blocks.removeSubrange((start.block + 1)...end.block)
      sums.removeSubrange((start.block + 1)...end.block)
    }
    rebalance(start.block)
  }

  private mutating func change(_ block: Int, by added: LineSum, without gone: LineSum) {
    sums[block] -= gone
    sums[block] += added
    total -= gone
    total += added
  }

  /// Cuts block `index` when it has grown too long. It is never empty: a line that goes leaves one in its place.
  private mutating func rebalance(_ index: Int) {
    let records = blocks[index]
    let size = Self.capacity
    guard records.count > size else { return }
    let pieces = stride(from: 0, to: records.count, by: size / 2).map { start in
      Array(records[start..<min(start + size / 2, records.count)])
    }
    blocks.replaceSubrange(index...index, with: pieces)
    sums.replaceSubrange(index...index, with: pieces.map { LineSum(of: $0[...]) })
  }
}
