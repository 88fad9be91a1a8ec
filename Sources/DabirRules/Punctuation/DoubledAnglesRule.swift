import PersianLanguage
import TextStorage

/// `doubled-angles`: `<<` and `>>` around Persian text (HANDBOOK A2).
enum DoubledAnglesRule {
  /// Checks the angle sign `index` for the start of `<<`; its partner is reported with it. O(tokens to it).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    guard isPair(index, 0x3C, paragraph) else { return }
    let rest = index + 2..<max(index + 2, paragraph.count)
    guard let close = rest.first(where: { isPair($0, 0x3E, paragraph) }),
      (index + 2..<close).contains(where: { paragraph.isKind($0, .word) })
    else { return }
    for (place, mark) in [(index, UInt32(0xAB)), (close, 0xBB)] {
      let range = paragraph.tokens[place].range.union(paragraph.tokens[place + 1].range)
      sink.add(.doubledAngles, .certain, range, edits: [TextEdit(range, [mark].utf8)])
    }
  }

  /// Exactly two of `scalar`.
  private static func isPair(_ index: Int, _ scalar: UInt32, _ paragraph: Paragraph) -> Bool {
    paragraph.isMark(index, scalar) && paragraph.isMark(index + 1, scalar)
      && !paragraph.isMark(index - 1, scalar) && !paragraph.isMark(index + 2, scalar)
  }
}
