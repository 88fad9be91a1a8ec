import PersianLanguage
import TextStorage

/// `arabic-digit`: a number written wholly in Arabic-Indic or fullwidth digits (HANDBOOK A4).
enum ArabicDigitRule {
  /// Checks number `index`. O(number).
  static func check(_ index: Int, _ context: inout LetterContext, into sink: inout FindingSink) {
    let paragraph = context.paragraph
    let shape = NumberShape(paragraph.tokens[index].range, in: paragraph.text)
    guard shape.holds(.arabic), !shape.isMixed, !context.isCited(index) else { return }
    sink.add(
      .arabicDigit, .certain, shape.range, edits: shape.persianEdits(of: paragraph.text))
  }
}
