import PersianLanguage
import TextStorage

/// `latin-comma`, `latin-semicolon`, `latin-question-mark`: by what stands left of the mark (HANDBOOK A9).
enum LatinMarkRule {
  /// The Persian mark for a Latin one, 0 for any other scalar.
  static func persian(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0x2C: 0x060C
    case 0x3B: 0x061B
    case 0x3F: 0x061F
    default: 0
    }
  }

  /// Checks the mark `index`, one of `, ; ?`. O(1).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    let code: RuleCode =
      switch token.scalar {
      case 0x2C: .latinComma
      case 0x3B: .latinSemicolon
      default: .latinQuestionMark
      }
    guard let tier = tier(index, paragraph) else { return }
    // Of three or more alike, all but the first go.
    if sink.reports(.repeatedPunctuation, .style), RepeatedMarkRule.isSurplus(index, paragraph) { return }
    sink.add(
      code, tier, token.range, edits: [TextEdit(token.range, [persian(token.scalar)].utf8)])
  }

  /// How sure it is that the Latin mark `index` is a fault, nil where it is right.
  static func tier(_ index: Int, _ paragraph: Paragraph) -> Tier? {
    if isEmoticon(index, paragraph) { return nil }
    switch TextSide.left(of: index, paragraph) {
    case .persian: return .certain
    case .foreign: return nil
    case .latin, .open: return TextSide.right(of: index, paragraph) == .persian ? .contextual : nil
    }
  }

  /// `;)` and `;-)`.
  private static func isEmoticon(_ index: Int, _ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens[index].scalar == 0x3B, paragraph.isKind(index - 1, .space) else { return false }
    let nose = paragraph.isMark(index + 1, 0x2D) ? 1 : 0
    return paragraph.isMark(index + 1 + nose, 0x29) || paragraph.isMark(index + 1 + nose, 0x28)
  }
}
