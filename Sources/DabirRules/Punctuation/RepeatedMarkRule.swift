import PersianLanguage
import TextStorage

/// `repeated-mark`: three or more of one mark; `؟!` and pairs pass (HANDBOOK A5).
enum RepeatedMarkRule {
  /// True for the marks people repeat.
  static func isRepeatable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x21, 0x3A, 0x060C, 0x061B, 0x061F, 0x2C, 0x3B, 0x3F, 0x2026: true
    default: false
    }
  }

  /// The run of marks equal to mark `index`, its first. O(run).
  static func run(from index: Int, _ paragraph: Paragraph) -> Range<Int> {
    let scalar = paragraph.tokens[index].scalar
    var end = index + 1
    while paragraph.isMark(end, scalar) { end += 1 }
    return index..<end
  }

  /// True for all but the first of three or more. O(1).
  static func isSurplus(_ index: Int, _ paragraph: Paragraph) -> Bool {
    let scalar = paragraph.tokens[index].scalar
    return paragraph.isMark(index - 1, scalar)
      && (paragraph.isMark(index - 2, scalar) || paragraph.isMark(index + 1, scalar))
  }

  /// Checks the mark `index`; a run is reported at its first mark.
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let scalar = paragraph.tokens[index].scalar
    guard paragraph.isMark(index + 1, scalar), !paragraph.isMark(index - 1, scalar) else { return }
    let run = run(from: index, paragraph)
    guard run.count >= 3, TextSide.left(of: index, paragraph) == .persian else { return }
    let end = paragraph.tokens[run.upperBound - 1].end
    let token = paragraph.tokens[index]
    sink.add(
      .repeatedPunctuation, .style, TextRange(token.start, end),
      edits: [TextEdit(TextRange(token.end, end), [])], isSafe: true)
  }
}
