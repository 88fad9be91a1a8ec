import PersianLanguage
import TextStorage

/// `percent-before-number`: `٪۲۰` for `۲۰٪` (HANDBOOK A4).
enum PercentBeforeNumberRule {
  /// Checks the mark `index`. O(1).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    guard token.scalar == 0x25 || token.scalar == 0x066A, paragraph.isKind(index + 1, .number) else { return }
    let number = paragraph.tokens[index + 1]
    let followsNumber =
      paragraph.isKind(index - 1, .number)
      || paragraph.isKind(index - 1, .space) && paragraph.isKind(index - 2, .number)
    guard !followsNumber, paragraph.text[number.start] >= 0x80 else { return }
    let after = TextRange(number.end, number.end)
    sink.add(
      .percentBeforeNumber, .style, token.range.union(number.range),
      edits: [TextEdit(token.range, []), TextEdit(after, [UInt32(0x066A)].utf8)], isSafe: false)
  }
}
