import PersianLanguage
import TextStorage

/// `missing-space-after-mark`, `missing-space-before-opening`, `missing-space-after-closing` (HANDBOOK A5).
enum MissingSpaceRules {
  /// False for a mark that opens nothing and has no word behind it, and for one that can only open and touches
  /// neither text nor a mark. O(1).
  @inline(__always)
  static func mayFault(_ index: Int, _ tokens: Span<Token>) -> Bool {
    switch tokens[index].scalar {
    case 0xAB, 0x28, 0x5B, 0x7B, 0x2039:
      guard index > 0 else { return false }
      let before = tokens[index - 1].kind
      return before == .word || before == .number || before == .mark
    case 0x22, 0x2018...0x201F, 0x3C: return true
    default:
      guard index + 1 < tokens.count else { return false }
      return tokens[index + 1].kind == .word
    }
  }

  /// Checks the mark `index`. O(1) but for what the roles of Latin marks cost.
  static func check(_ index: Int, _ marks: inout MarkRoles, into sink: inout FindingSink) {
    switch marks.role(index) {
    case .sentence: checkSentence(index, marks.paragraph, into: &sink)
    case .opening: checkOpening(index, &marks, into: &sink)
    case .closing: checkClosing(index, marks, into: &sink)
    case .other: break
    }
  }

  private static func insert(
    _ code: RuleCode, _ index: Int, at offset: Int, isSafe: Bool, _ paragraph: Paragraph,
    into sink: inout FindingSink
  ) {
    sink.add(
      code, .style, paragraph.tokens[index].range, edits: [TextEdit(TextRange(offset, offset), " ")],
      isSafe: isSafe)
  }

  /// `گفت،او`. A full stop, colon or exclamation mark may belong to an abbreviation or a name.
  private static func checkSentence(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    guard paragraph.isKind(index + 1, .word) else { return }
    let isPause = token.scalar != 0x2E && token.scalar != 0x3A && token.scalar != 0x21
    if isPause {
      guard
        paragraph.isKind(index - 1, .word) || paragraph.isKind(index - 1, .number)
          || paragraph.isMark(index - 1, 0xBB) || paragraph.isMark(index - 1, 0x29)
      else { return }
    } else {
      guard paragraph.isKind(index - 1, .word), paragraph.letters(of: index - 1).count > 2,
        paragraph.letters(of: index + 1).count > 2
      else { return }
    }
    insert(.missingSpaceAfterMark, index, at: token.end, isSafe: isPause, paragraph, into: &sink)
  }

  private static func checkOpening(_ index: Int, _ marks: inout MarkRoles, into sink: inout FindingSink) {
    let paragraph = marks.paragraph
    let token = paragraph.tokens[index]
    // Boxes, links and placeholders are no copy; of `<<` only the first sign.
    if token.scalar == 0x5B || token.scalar == 0x7B || paragraph.isMark(index - 1, 0x3C) { return }
    let before = index - 1
    let isText =
      paragraph.isKind(before, .word) || marks.isQuotation(index) && paragraph.isKind(before, .number)
    guard isText || marks.role(before) == .sentence else { return }
    if token.scalar == 0x28, isText, touches(index, paragraph) { return }
    insert(.missingSpaceBeforeOpening, index, at: token.start, isSafe: true, paragraph, into: &sink)
  }

  /// Parentheses that may touch the word before: honorifics (ص) and optional endings (ها).
  private static func touches(_ index: Int, _ paragraph: Paragraph) -> Bool {
    guard paragraph.isKind(index + 1, .word) else { return true }
    return paragraph.letters(of: index + 1).count <= 3 && paragraph.isMark(index + 2, 0x29)
      || endings.contains(paragraph.key(index + 1))
  }

  private static func checkClosing(_ index: Int, _ marks: MarkRoles, into sink: inout FindingSink) {
    let paragraph = marks.paragraph
    let token = paragraph.tokens[index]
    // Before a bracket or a link, and after optional beginnings (نا)امن, nothing is missing.
    guard token.scalar != 0x5D, token.scalar != 0x7D, paragraph.isKind(index + 1, .word) else { return }
    let isOneWord = paragraph.isKind(index - 1, .word) && paragraph.isMark(index - 2, 0x28)
    if token.scalar == 0x29, isOneWord { return }
    if endings.contains(paragraph.key(index + 1)) { return }
    insert(
      .missingSpaceAfterClosing, index, at: token.end, isSafe: marks.isQuotation(index), paragraph,
      into: &sink)
  }

  /// Endings that follow a closing mark directly: »ها, »ی.
  private static let endings = WordSet(
    "ها های هایی هایش هایشان هایم هایت هایمان ی ای یی اند ام ات اش ایم اید مان تان شان م ت ش است")
}
