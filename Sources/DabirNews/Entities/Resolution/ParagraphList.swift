import TextStorage

/// The paragraphs of a story in order of place, in blocks that are numbered together: lines that come or go move the
/// paragraphs of one block, and the others with the number of theirs.
struct ParagraphList {
  /// What the numbers of a block are counted from.
  final class Base {
    var number: Int
    init(_ number: Int) { self.number = number }
  }

  private struct Block {
    let base: Base
    var paragraphs: [StoryParagraph]

    var first: Int { paragraphs[0].number }
  }

  /// None is empty.
  private var blocks: [Block] = []
  private(set) var count = 0

  /// A block is cut in two above this.
  private static let capacity = 256

  /// Takes a paragraph in. O(blocks of one level + one block).
  mutating func insert(_ paragraph: StoryParagraph) {
    count += 1
    let number = paragraph.number
    let block = block(of: number)
    guard block < blocks.count else { return append(paragraph) }
    let index = Self.lowerBound(number, in: blocks[block].paragraphs)
    if index == Self.capacity, block == blocks.count - 1 { return append(paragraph) }
    paragraph.count(from: blocks[block].base)
    blocks[block].paragraphs.insert(paragraph, at: index)
    if blocks[block].paragraphs.count > Self.capacity { cut(block) }
  }

  /// Takes a paragraph out, if it is there. O(one block).
  mutating func remove(_ paragraph: StoryParagraph) {
    let block = block(of: paragraph.number)
    guard block < blocks.count else { return }
    let index = Self.lowerBound(paragraph.number, in: blocks[block].paragraphs)
    guard index < blocks[block].paragraphs.count, blocks[block].paragraphs[index] === paragraph else {
      return
    }
    count -= 1
    blocks[block].paragraphs.remove(at: index)
    paragraph.count(from: nil)
    if blocks[block].paragraphs.isEmpty { blocks.remove(at: block) }
  }

  /// Adds `step` to the numbers of the paragraphs from `number` on; they keep their order. O(blocks + one block).
  func shift(from number: Int, by step: Int) {
    let block = block(of: number)
    guard block < blocks.count else { return }
    let paragraphs = blocks[block].paragraphs
    for paragraph in paragraphs[Self.lowerBound(number, in: paragraphs)...] { paragraph.number += step }
    for block in blocks[(block + 1)...] { block.base.number += step }
  }

  /// All, in order.
  func visit(_ body: (StoryParagraph) -> Void) {
    for block in blocks { block.paragraphs.forEach(body) }
  }

  /// The first `limit` from the first with at least `number` on. O(log paragraphs + limit).
  func paragraphs(from number: Int, limit: Int) -> [StoryParagraph] {
    var found: [StoryParagraph] = []
    var block = block(of: number)
    var index = block < blocks.count ? Self.lowerBound(number, in: blocks[block].paragraphs) : 0
    while block < blocks.count, found.count < limit {
      let part = blocks[block].paragraphs[index...].prefix(limit - found.count)
      found.append(contentsOf: part)
      (block, index) = (block + 1, 0)
    }
    return found
  }

  /// The last `limit` before the first with at least `number`, the nearest first. O(log paragraphs + limit).
  func paragraphs(before number: Int, limit: Int) -> [StoryParagraph] {
    var found: [StoryParagraph] = []
    var block = block(of: number)
    var end = block < blocks.count ? Self.lowerBound(number, in: blocks[block].paragraphs) : 0
    while found.count < limit {
      if end == 0 {
        block -= 1
        guard block >= 0, block < blocks.count else { break }
        end = blocks[block].paragraphs.count
      }
      end -= 1
      found.append(blocks[block].paragraphs[end])
    }
    return found
  }

  // MARK: Blocks

  private mutating func append(_ paragraph: StoryParagraph) {
    let base = Base(paragraph.number)
    paragraph.count(from: base)
    blocks.append(Block(base: base, paragraphs: [paragraph]))
  }

  private mutating func cut(_ block: Int) {
    let paragraphs = blocks[block].paragraphs
    let half = Array(paragraphs[(paragraphs.count / 2)...])
    blocks[block].paragraphs.removeSubrange((paragraphs.count / 2)...)
    let base = Base(half[0].number)
    for paragraph in half { paragraph.count(from: base) }
    blocks.insert(Block(base: base, paragraphs: half), at: block + 1)
  }

  /// The last block that starts at or before `number`, else the first; `blocks.count` when there is none.
  private func block(of number: Int) -> Int {
    if let last = blocks.last, last.first <= number { return blocks.count - 1 }
    return max(0, blocks.partitioningIndex { $0.first > number } - 1)
  }

  /// Index of the first paragraph with at least `number`.
  private static func lowerBound(_ number: Int, in paragraphs: [StoryParagraph]) -> Int {
    if let last = paragraphs.last, last.number < number { return paragraphs.count }
    return paragraphs.partitioningIndex { $0.number >= number }
  }
}
