import PersianLanguage
import TextStorage

/// `doubled-angles`: `<<` and `>>` around Persian text (HANDBOOK A2).
enum DoubledAnglesRule {
  /// Checks the angle signs of `paragraph`; `>>` closes the nearest `<<` before it. O(tokens).
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    var open: Int?
    var hasWord = false
    for index in paragraph.tokens.indices {
      if paragraph.isKind(index, .word) { hasWord = true }
      if isPair(index, 0x3C, paragraph) {
        open = index
        hasWord = false
      } else if let start = open, isPair(index, 0x3E, paragraph) {
        if hasWord {
          report(start, 0xAB, paragraph, into: &sink)
          report(index, 0xBB, paragraph, into: &sink)
        }
        open = nil
      }
    }
  }

  private static func report(
    _ index: Int, _ mark: UInt32, _ paragraph: Paragraph, into sink: inout FindingSink
  ) {
    let range = paragraph.tokens[index].range.union(paragraph.tokens[index + 1].range)
    sink.add(.doubledAngles, .certain, range, edits: [TextEdit(range, [mark].utf8)])
  }

  /// Exactly two of `scalar`.
  private static func isPair(_ index: Int, _ scalar: UInt32, _ paragraph: Paragraph) -> Bool {
    paragraph.isMark(index, scalar) && paragraph.isMark(index + 1, scalar)
      && !paragraph.isMark(index - 1, scalar) && !paragraph.isMark(index + 2, scalar)
  }
}
