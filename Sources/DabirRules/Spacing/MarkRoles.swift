import PersianLanguage

/// What the marks of a paragraph do to the spaces beside them, read as the punctuation rules would leave them:
/// so that one round of fixes is enough.
struct MarkRoles {
  /// What a mark does.
  enum Role {
    case opening, closing
    /// `، ؛ . : ! ؟`: no space before, one after.
    case sentence
    case other
  }

  let paragraph: Paragraph
  private let quotes: QuotePairs?
  /// Two tabs or more: the paragraph is a row of columns.
  let hasTabColumns: Bool
  /// Two upright strokes or more: a row of a table.
  let hasTableColumns: Bool

  /// Reads `paragraph`; its quotation marks only when there are any that Persian does not use.
  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
    let hasQuotes = paragraph.tokens.contains {
      $0.kind == .mark && ($0.scalar == 0x22 || (0x2018...0x201F).contains($0.scalar) && $0.scalar != 0x201A)
    }
    hasTabColumns = Self.isRepeated(0x09, in: paragraph.text)
    hasTableColumns = Self.isRepeated(0x7C, in: paragraph.text)
    quotes = hasQuotes ? QuotePairs(paragraph) : nil
  }

  /// True when `byte` occurs twice or more; counted only where it occurs, which whole vectors are asked for. O(text).
  private static func isRepeated(_ byte: UInt8, in text: [UInt8]) -> Bool {
    var found: UInt8 = 0
    for other in text { found |= other == byte ? 1 : 0 }
    return found != 0 && text.count { $0 == byte } >= 2
  }

  /// What token `index` does; `other` for what is no mark.
  func role(_ index: Int) -> Role {
    guard paragraph.isKind(index, .mark) else { return .other }
    switch paragraph.tokens[index].scalar {
    case 0xAB, 0x28, 0x5B, 0x7B, 0x2039: return .opening
    case 0xBB, 0x29, 0x5D, 0x7D, 0x203A: return .closing
    case 0x060C, 0x061B, 0x2E, 0x3A, 0x21, 0x061F: return .sentence
    case 0x2C, 0x3B, 0x3F: return LatinMarkRule.tier(index, paragraph) == .certain ? .sentence : .other
    case 0x22, 0x2018...0x201F:
      guard let quotes, let mark = quotes.mark(at: index), mark.partner != nil, quotes.isPersian(mark)
      else { return .other }
      return mark.isOpening ? .opening : .closing
    case 0x3C: return isAngle(index, 0x3C) ? .opening : .other
    case 0x3E: return isAngle(index, 0x3E) ? .closing : .other
    default:
      return MarkLookalikeRule.persian(paragraph.tokens[index].scalar) == 0 ? .other : .sentence
    }
  }

  private func isAngle(_ index: Int, _ scalar: UInt32) -> Bool {
    paragraph.isMark(index - 1, scalar) != paragraph.isMark(index + 1, scalar)
  }

  /// True for a quotation mark, straight, curly or « ».
  func isQuotation(_ index: Int) -> Bool {
    guard paragraph.isKind(index, .mark) else { return false }
    let scalar = paragraph.tokens[index].scalar
    return scalar == 0xAB || scalar == 0xBB || scalar == 0x22 || (0x2018...0x201F).contains(scalar)
      || scalar == 0x3C || scalar == 0x3E
  }
}
