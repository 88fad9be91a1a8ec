import PersianLanguage
import TextStorage

/// `mixed-digits`: digits of two sets in one number (HANDBOOK A4).
enum MixedDigitsRule {
  /// Checks number `index`. O(number).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let shape = NumberShape(paragraph.tokens[index].range, in: paragraph.text)
    guard shape.isMixed else { return }
    sink.add(.mixedDigits, .certain, shape.range, edits: shape.persianEdits(of: paragraph.text))
  }
}
