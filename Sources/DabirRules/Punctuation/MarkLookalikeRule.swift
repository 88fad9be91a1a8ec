import PersianLanguage
import TextStorage

/// `mark-lookalike`: commas, semicolons, question marks and stops of other scripts (HANDBOOK A2).
enum MarkLookalikeRule {
  /// The Persian mark a look-alike stands for, 0 for any other scalar.
  static func persian(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x201A, 0x2E41, 0xFF0C, 0xFE50, 0x3001: 0x060C
    case 0x204F, 0xFF1B, 0xFE54: 0x061B
    case 0x2E2E, 0xFF1F, 0xFE56: 0x061F
    case 0x06D4, 0x3002, 0xFF0E: 0x2E
    case 0xFF01: 0x21
    case 0xFF1A: 0x3A
    default: 0
    }
  }

  /// Checks the mark `index`. O(1); the first Urdu stop of a paragraph reads its words.
  static func check(
    _ index: Int, _ paragraph: Paragraph, _ foreign: inout ForeignWords?, into sink: inout FindingSink
  ) {
    let token = paragraph.tokens[index]
    let replacement = persian(token.scalar)
    guard replacement != 0, TextSide.left(of: index, paragraph) == .persian else { return }
    // U+201A also opens quotations.
    let opens = paragraph.isKind(index - 1, .space) && paragraph.isKind(index + 1, .word)
    if token.scalar == 0x201A, opens { return }
    var tier = Tier.certain
    if token.scalar == 0x06D4,
      let word = (max(0, index - 8)..<index).last(where: { paragraph.isKind($0, .word) })
    {
      let words = foreign ?? ForeignWords(paragraph)
      foreign = words
      guard let found = words.tier(.certain, contexts: .urdu, word: word, profile: sink.profile) else {
        return
      }
      tier = found
    }
    sink.add(.markLookalike, tier, token.range, edits: [TextEdit(token.range, [replacement].utf8)])
  }
}
