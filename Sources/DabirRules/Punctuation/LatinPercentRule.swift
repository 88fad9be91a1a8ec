import PersianLanguage
import TextStorage

/// `latin-percent`: `%` after Persian digits (HANDBOOK A2).
enum LatinPercentRule {
  /// Checks the percent sign `index`. O(number).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let number = paragraph.isKind(index - 1, .space) ? index - 2 : index - 1
    guard sink.reports(.latinPercent, .style), paragraph.isKind(number, .number) else { return }
    let shape = NumberShape(paragraph.tokens[number].range, in: paragraph.text)
    // ASCII digits that become Persian take the sign with them.
    guard !shape.isASCII || ASCIIDigitsRule.willConvert(number, paragraph, sink) else { return }
    let range = paragraph.tokens[index].range
    sink.add(.latinPercent, .style, range, edits: [TextEdit(range, [UInt32(0x066A)].utf8)], isSafe: true)
  }
}
