import PersianLanguage
import TextStorage

/// `hyphen-as-dash`, `doubled-hyphen`, `dash-lookalike` (HANDBOOK A2, A5).
enum DashRules {
  private static let enDash = [UInt32(0x2013)].utf8
  private static let emDash = [UInt32(0x2014)].utf8

  /// Checks the hyphen-minus `index`; a run is reported at its first.
  static func check(hyphen index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    guard !paragraph.isMark(index - 1, 0x2D) else { return }
    if paragraph.isMark(index + 1, 0x2D) { return checkRun(index, paragraph, into: &sink) }
    guard paragraph.isKind(index - 1, .space), paragraph.isKind(index + 1, .space),
      !isBetween(.number, index, paragraph), !isBetween(.latin, index, paragraph),
      hasWord(index, -1, paragraph), hasWord(index, 1, paragraph)
    else { return }
    let range = paragraph.tokens[index].range
    sink.add(
      .hyphenAsDash, .style, range, severity: .information, edits: [TextEdit(range, enDash)], isSafe: true)
  }

  /// `--` and `---` in Persian text; not rules, table lines or command-line flags.
  private static func checkRun(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let run = RepeatedMarkRule.run(from: index, paragraph)
    guard run.count <= 3, !paragraph.isKind(run.upperBound, .latin), !paragraph.isMark(run.upperBound, 0x3E),
      !paragraph.isMark(index - 1, 0x7C), !paragraph.isMark(run.upperBound, 0x7C),
      TextSide.left(of: index, paragraph) == .persian,
      hasWord(run.upperBound - 1, 1, paragraph)
    else { return }
    let range = TextRange(paragraph.tokens[index].start, paragraph.tokens[run.upperBound - 1].end)
    sink.add(
      .doubledHyphen, .style, range, edits: [TextEdit(range, run.count == 2 ? enDash : emDash)], isSafe: true)
  }

  /// Checks the mark `index` for a character drawn like a dash.
  static func check(lookalike index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    guard token.scalar == 0x2015 || token.scalar == 0x2012 || token.scalar == 0x2E3A,
      TextSide.left(of: index, paragraph) == .persian
    else { return }
    sink.add(.dashLookalike, .style, token.range, edits: [TextEdit(token.range, enDash)], isSafe: true)
  }

  /// Checks the symbol `index`, U+2212: a dash between spaces, a sign before a number.
  static func check(minus index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    guard paragraph.wordBefore(index) != nil, paragraph.wordAfter(index) != nil else { return }
    let range = paragraph.tokens[index].range
    sink.add(.dashLookalike, .style, range, edits: [TextEdit(range, enDash)], isSafe: true)
  }

  private static func isBetween(_ kind: TokenKind, _ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.isKind(index - 2, kind) && paragraph.isKind(index + 2, kind)
  }

  /// True when a word stands within reach on the side `step` points to. O(1).
  private static func hasWord(_ index: Int, _ step: Int, _ paragraph: Paragraph) -> Bool {
    var place = index + step
    while paragraph.tokens.indices.contains(place), abs(place - index) <= 64 {
      if paragraph.tokens[place].kind == .word { return true }
      place += step
    }
    return false
  }
}
