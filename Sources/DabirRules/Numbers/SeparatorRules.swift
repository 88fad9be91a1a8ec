import PersianLanguage
import TextStorage

/// `thousands-separator` and `decimal-separator`: commas and full stops inside numbers with Persian digits
/// (HANDBOOK A4).
enum SeparatorRules {
  /// Checks number `index`. O(number), and nothing is read of a number without a comma or full stop.
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    let text = paragraph.text
    guard
      text[token.range.indices].contains(where: { $0 == 0x2C || $0 == 0x2E || $0 == 0xD8 }),
      !NumberShape(token.range, in: text).isASCII
    else { return }
    for part in NumberParts.read(token.range, in: text) {
      if part.isGrouped {
        sink.add(
          .thousandsSeparator, .contextual, part.range,
          edits: part.commas.map { TextEdit($0, [UInt32(0x066C)].utf8) })
      } else {
        for comma in part.commas where comma.count == 1 {
          // Neither thousands nor a spaced list; still no Persian mark.
          let fixes = [UInt32(0x060C), 0x066B].map { Fix(isSafe: false, [TextEdit(comma, [$0].utf8)]) }
          sink.add(Finding(.latinComma, .contextual, comma, fixes: fixes))
        }
      }
      if let point = part.point, !isNumbering(index, paragraph) {
        var fixes = [Fix(isSafe: false, [TextEdit(point, [UInt32(0x066B)].utf8)])]
        if part.decimals == 3 { fixes.append(Fix(isSafe: false, [TextEdit(point, [UInt32(0x066C)].utf8)])) }
        sink.add(Finding(.decimalSeparator, .contextual, part.range, fixes: fixes))
      }
    }
  }

  /// Numbers of sections, versions and hours: at the start of a paragraph, or after a word that says so.
  private static func isNumbering(_ index: Int, _ paragraph: Paragraph) -> Bool {
    if index == 0 { return true }
    guard let word = paragraph.wordBefore(index) else { return false }
    return numbered.contains(paragraph.key(word))
  }

  private static let numbered = WordSet(
    "بخش فصل ماده بند جدول شکل نمودار نسخه نگارش ساعت صفحه تبصره ردیف شماره ویرایش")
}
