import PersianLanguage
import TextStorage

/// `bidi-control`: embeddings and isolates without a partner in the paragraph, and overrides, which can disguise
/// text (HANDBOOK A6). Matched as the Unicode bidirectional algorithm matches them.
enum BidiControlRule {
  /// True for embeddings, overrides, isolates and what closes them.
  static func isControl(_ scalar: UInt32) -> Bool {
    (0x202A...0x202E).contains(scalar) || (0x2066...0x2069).contains(scalar)
  }

  /// Checks the controls of `paragraph`. O(tokens).
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    var open: [Int] = []
    var isolates = 0
    for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .invisible {
      switch paragraph.tokens[index].scalar {
      case 0x202A, 0x202B, 0x202D, 0x202E: open.append(index)
      case 0x2066...0x2068:
        open.append(index)
        isolates += 1
      case 0x202C:
        if let last = open.last, !isIsolate(last, paragraph) {
          open.removeLast()
          if isOverride(last, paragraph) { warn(last, closedBy: index, paragraph, into: &sink) }
        } else {
          report(index, paragraph, into: &sink)
        }
      case 0x2069:
        guard isolates > 0, let isolate = open.lastIndex(where: { isIsolate($0, paragraph) }) else {
          report(index, paragraph, into: &sink)
          continue
        }
        // What the isolate closes on its way out has no partner of its own.
        for inner in open[(isolate + 1)...] { report(inner, paragraph, into: &sink) }
        open.removeSubrange(isolate...)
        isolates -= 1
      default: continue
      }
    }
    for index in open { report(index, paragraph, into: &sink) }
  }

  private static func isIsolate(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.tokens[index].scalar >= 0x2066
  }

  private static func isOverride(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.tokens[index].scalar == 0x202D || paragraph.tokens[index].scalar == 0x202E
  }

  private static func report(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    if isOverride(index, paragraph) { return warn(index, closedBy: nil, paragraph, into: &sink) }
    let removal = InvisibleRule.removal(of: index, paragraph)
    sink.add(.bidiControl, .certain, paragraph.tokens[index].range, edits: [TextEdit(removal, [])])
  }

  /// Removing an override changes what is read, so a reader decides.
  private static func warn(
    _ index: Int, closedBy close: Int?, _ paragraph: Paragraph, into sink: inout FindingSink
  ) {
    let ranges = [index] + (close.map { [$0] } ?? [])
    sink.add(
      .bidiControl, .certain, paragraph.tokens[index].range, wording: 1,
      edits: ranges.map { TextEdit(paragraph.tokens[$0].range, []) }, isSafe: false)
  }
}
