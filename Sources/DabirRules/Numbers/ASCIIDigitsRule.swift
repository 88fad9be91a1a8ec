import PersianLanguage
import TextStorage

/// `ascii-digits`: ASCII digits in running Persian text; off unless a desk asks (HANDBOOK A4).
enum ASCIIDigitsRule {
  /// Checks number `index`; the separators between its digits go with them. O(number).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    guard willConvert(index, paragraph, sink) else { return }
    let range = paragraph.tokens[index].range
    sink.add(.asciiDigits, .style, range, edits: persianEdits(range, in: paragraph.text), isSafe: true)
  }

  /// Edits that make the number at `range` Persian, its separators with its digits. O(range).
  static func persianEdits(_ range: TextRange, in text: [UInt8]) -> [TextEdit] {
    var edits = NumberShape(range, in: text).persianEdits(of: text)
    for part in NumberParts.read(range, in: text) {
      let separator: UInt32? = part.isGrouped ? 0x066C : part.isList ? 0x060C : nil
      if let separator {
        edits += part.commas.map { TextEdit($0, [separator].utf8) }
      }
      if let point = part.point { edits.append(TextEdit(point, [UInt32(0x066B)].utf8)) }
    }
    edits.sort { $0.range < $1.range }
    return edits
  }

  /// True when the rule is on and reports number `index`.
  static func willConvert(_ index: Int, _ paragraph: Paragraph, _ sink: FindingSink) -> Bool {
    sink.reports(.asciiDigits, .style) && isProse(index, paragraph)
  }

  /// True when number `index` has ASCII digits and stands in running text, a part of nothing technical.
  static func isProse(_ index: Int, _ paragraph: Paragraph) -> Bool {
    let token = paragraph.tokens[index]
    // Dates, times and ranges with a hyphen; numbers of Latin names (`iPhone 15`).
    guard paragraph.text[token.start] < 0x80, !token.flags.contains(.exempt) else { return false }
    let shape = NumberShape(token.range, in: paragraph.text)
    return shape.isASCII && !isTechnical(token, paragraph) && !isAmongLatin(index, paragraph)
      && paragraph.contents.holds(.word)
  }

  /// Phone numbers, sums in foreign currency, versions and IP numbers.
  private static func isTechnical(_ token: Token, _ paragraph: Paragraph) -> Bool {
    let isMarked = token.start > 0 && "+$#=_~^".utf8.contains(paragraph.text[token.start - 1])
    return isMarked || paragraph.text[token.range.indices].count { $0 == 0x2E } > 1
  }

  /// `(Volodymyr Zelensky, 1978)`, `(EU; 27 states)`: Latin directly after, or before with a mark between.
  private static func isAmongLatin(_ index: Int, _ paragraph: Paragraph) -> Bool {
    var before = index - 1
    while paragraph.isKind(before, .space) || paragraph.isMark(before, 0x2C) { before -= 1 }
    var after = index + 1
    while paragraph.isKind(after, .space) { after += 1 }
    let opensBracket = paragraph.isMark(before, 0x3B) || paragraph.isMark(before, 0x28)
    return paragraph.isKind(after, .latin) && (opensBracket || paragraph.isKind(before, .latin))
      || paragraph.isKind(before, .latin) && !paragraph.isKind(after, .word)
  }
}
