package import PersianLanguage

/// What a paragraph is to the reader of quotations, by a look at its tokens: most need no more.
package enum ParagraphForm: UInt8, Hashable, Sendable {
  /// No word at all.
  case blank
  /// Without quotation marks, and so short that it may be a crosshead.
  case short
  /// Without quotation marks: it can report, but quotes nothing.
  case running
  /// With a quotation mark.
  case marked

  /// The form of `paragraph`. O(1) for most, O(tokens) for what may hold a mark or is short.
  package init(of paragraph: Paragraph) {
    if Self.isBlank(paragraph) {
      self = .blank
    } else if QuotationMark.mayHold(paragraph), Self.isMarked(paragraph) {
      self = .marked
    } else {
      self = Self.isShort(paragraph) ? .short : .running
    }
  }

  /// True for a paragraph of that form. O(1).
  static func isBlank(_ paragraph: Paragraph) -> Bool {
    !(paragraph.contents.holds(.word) || paragraph.contents.holds(.latin)
      || paragraph.contents.holds(.number))
  }

  private static func isMarked(_ paragraph: Paragraph) -> Bool {
    (0..<paragraph.count).contains {
      paragraph.isKind($0, .mark) && QuotationMark.sign(paragraph.tokens[$0].scalar) != nil
    }
  }

  private static func isShort(_ paragraph: Paragraph) -> Bool {
    var ink = 0
    var lastMark: UInt32 = 0
    for index in 0..<paragraph.count where paragraph.hasInk(index) {
      ink += 1
      lastMark = paragraph.isKind(index, .mark) ? paragraph.tokens[index].scalar : 0
      if !ParagraphShape.isShortEnough(ink, lastMark: 0) { return false }
      if lastMark != ParagraphShape.questionMark, !Mark.of(lastMark).isDisjoint(with: ParagraphShape.breaks) {
        return false
      }
    }
    return ParagraphShape.isShortEnough(ink, lastMark: lastMark)
  }
}
