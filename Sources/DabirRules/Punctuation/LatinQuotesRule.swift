import PersianLanguage
import TextStorage

/// `latin-quotes`: straight and curly quotation marks around Persian text (HANDBOOK A2, A5).
enum LatinQuotesRule {
  /// Checks the marks of `paragraph`. O(tokens).
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    let pairs = QuotePairs(paragraph)
    for mark in pairs.marks {
      guard let replacement = replacement(mark, pairs, paragraph) else {
        reportLeftOver(mark, paragraph, into: &sink)
        continue
      }
      guard replacement != 0 else { continue }
      let range = paragraph.tokens[mark.index].range
      let isCertain = !mark.isInner && isSure(mark, paragraph)
      sink.add(
        .latinQuotes, isCertain ? .certain : .contextual, range,
        edits: [TextEdit(range, [replacement].utf8)])
    }
  }

  /// What a paired mark becomes: « » outside, “ ” inside; 0 where it may stay, nil for a mark left over.
  static func replacement(_ mark: QuotePairs.Mark, _ pairs: QuotePairs, _ paragraph: Paragraph) -> UInt32? {
    guard mark.partner != nil else { return nil }
    guard pairs.isPersian(mark) else { return 0 }
    if !mark.isInner { return mark.isOpening ? 0xAB : 0xBB }
    // Inside « » the curly ones are right.
    guard paragraph.tokens[mark.index].scalar == 0x22 else { return 0 }
    return mark.isOpening ? 0x201C : 0x201D
  }

  /// Where position contradicts parity, or the mark is as often an apostrophe, a reader decides.
  private static func isSure(_ mark: QuotePairs.Mark, _ paragraph: Paragraph) -> Bool {
    let scalar = paragraph.tokens[mark.index].scalar
    guard let partner = mark.partner, scalar != 0x27, scalar != 0x60, scalar != 0xB4 else { return false }
    let open = min(mark.index, partner)
    let close = max(mark.index, partner)
    let openLooksClosing = !isEdge(open - 1, paragraph) && isEdge(open + 1, paragraph)
    let closeLooksOpening = isEdge(close - 1, paragraph) && !isEdge(close + 1, paragraph)
    return !(openLooksClosing && !paragraph.isKind(open - 1, .mark))
      && !(closeLooksOpening && !paragraph.isKind(close + 1, .mark))
  }

  private static func isEdge(_ index: Int, _ paragraph: Paragraph) -> Bool {
    !paragraph.tokens.indices.contains(index) || paragraph.isKind(index, .space)
  }

  /// A double mark without a partner beside Persian text: which one is missing cannot be known.
  private static func reportLeftOver(
    _ mark: QuotePairs.Mark, _ paragraph: Paragraph, into sink: inout FindingSink
  ) {
    let token = paragraph.tokens[mark.index]
    guard QuotePairs.isDouble(token.scalar) else { return }
    let isPersian = paragraph.isKind(mark.index - 1, .word) || paragraph.isKind(mark.index + 1, .word)
    guard isPersian || TextSide.left(of: mark.index, paragraph) == .persian else { return }
    sink.add(.latinQuotes, .certain, token.range, wording: 1, edits: [])
  }
}
