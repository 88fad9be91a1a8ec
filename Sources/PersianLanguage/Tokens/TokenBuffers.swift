/// Memory that paragraphs read before have left, for those read next: an analysis in full swing allocates nothing
/// for their tokens.
package struct TokenBuffers: Sendable {
  private var spare: [(tokens: [Token], letters: [UInt8])] = []

  /// More paragraphs than an analysis has in hand at a time.
  private static let most = 64
  /// Tokens of no paragraph of copy: memory for so many is given back.
  private static let longest = 4096

  /// No memory.
  package init() {}

  /// Takes the memory of a paragraph nobody looks at any more. O(1).
  package mutating func reclaim(_ paragraph: Paragraph) {
    guard spare.count < Self.most, paragraph.count <= Self.longest, !paragraph.letters.isEmpty else { return }
    spare.append((paragraph.tokens, paragraph.letters))
  }

  /// An empty list of tokens, and at least `room` letters that mean nothing yet. O(1) while there is memory that
  /// large, else O(room).
  mutating func take(letters room: Int) -> (tokens: [Token], letters: [UInt8]) {
    var (tokens, letters) = spare.popLast() ?? ([], [])
    tokens.removeAll(keepingCapacity: true)
    if letters.count < room { letters = [UInt8](repeating: 0, count: room + room / 2) }
    return (tokens, letters)
  }
}
