import PersianLanguage
import TextStorage

/// `dots-as-ellipsis`: two to five full stops for one U+2026 (HANDBOOK A2). Longer runs are leaders.
enum DotsRule {
  /// Checks the full stop `index`; a run is reported at its first.
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    guard paragraph.isMark(index + 1, 0x2E), !paragraph.isMark(index - 1, 0x2E) else { return }
    let run = RepeatedMarkRule.run(from: index, paragraph)
    guard run.count <= 5 else { return }
    let isRange = paragraph.isKind(run.lowerBound - 1, .number) && paragraph.isKind(run.upperBound, .number)
    let isPersian =
      TextSide.left(of: index, paragraph) == .persian
      || TextSide.right(of: run.upperBound - 1, paragraph) == .persian
    guard isPersian, !isRange else { return }
    let range = TextRange(paragraph.tokens[index].start, paragraph.tokens[run.upperBound - 1].end)
    sink.add(
      .dotsAsEllipsis, .style, range, severity: .information,
      edits: [TextEdit(range, [UInt32(0x2026)].utf8)], isSafe: true)
  }
}
