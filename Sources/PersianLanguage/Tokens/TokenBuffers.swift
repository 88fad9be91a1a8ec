/// Memory that paragraphs read before have left, for those read next: an analysis in full swing allocates nothing
/// for their bytes and tokens.
package struct TokenBuffers: Sendable {
  /// What one paragraph left.
  struct Memory: Sendable {
    var text: [UInt8] = []
    var tokens: [Token] = []
    var letters: [UInt8] = []
  }

  private var spare: [Memory] = []

  /// More paragraphs than an analysis has in hand at a time.
  private static let most = 64
  /// Tokens of no paragraph of copy: memory for so many is given back.
  private static let longest = 4096

  /// No memory.
  package init() {}

  /// Takes the memory of a paragraph nobody looks at any more. O(1).
  package mutating func reclaim(_ paragraph: Paragraph) {
    guard spare.count < Self.most, paragraph.count <= Self.longest, !paragraph.letters.isEmpty else { return }
    spare.append(Memory(text: paragraph.text, tokens: paragraph.tokens, letters: paragraph.letters))
  }

  /// Memory for a paragraph, whatever it holds. O(1).
  mutating func take() -> Memory { spare.popLast() ?? Memory() }
}
