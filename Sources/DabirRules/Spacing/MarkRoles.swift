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
  private var quotes: QuotePairs?
  /// Marks of pairs typed the wrong way round, »متن«: which side has the space cannot be told from them.
  private var reversed: Set<Int>?
  private var columns: Columns?

  private struct Columns {
    let hasTabs: Bool
    let hasStrokes: Bool
  }

  /// The marks of `paragraph`, of which nothing is read yet.
  init(_ paragraph: Paragraph) {
    self.paragraph = paragraph
  }

  /// Two tabs or more: the paragraph is a row of columns. O(text) for the first to ask, O(1) for the next.
  var hasTabColumns: Bool { mutating get { readColumns().hasTabs } }

  /// Two upright strokes or more: a row of a table. O(text) for the first to ask, O(1) for the next.
  var hasTableColumns: Bool { mutating get { readColumns().hasStrokes } }

  private mutating func readColumns() -> Columns {
    if let columns { return columns }
    let found = Columns(hasTabs: isRepeated(0x09), hasStrokes: isRepeated(0x7C))
    columns = found
    return found
  }

  private func isRepeated(_ byte: UInt8) -> Bool { paragraph.text.count { $0 == byte } >= 2 }

  /// What token `index` does; `other` for what is no mark. O(1); the first quotation mark that Persian does not use
  /// reads all of them.
  mutating func role(_ index: Int) -> Role {
    guard paragraph.isKind(index, .mark) else { return .other }
    switch paragraph.tokens[index].scalar {
    case 0xAB, 0x28: return isReversed(index) ? .other : .opening
    case 0xBB, 0x29: return isReversed(index) ? .other : .closing
    case 0x5B, 0x7B, 0x2039: return .opening
    case 0x5D, 0x7D, 0x203A: return .closing
    case 0x060C, 0x061B, 0x2E, 0x3A, 0x21, 0x061F: return .sentence
    case 0x2C, 0x3B, 0x3F: return LatinMarkRule.tier(index, paragraph) == .certain ? .sentence : .other
    case 0x22, 0x2018...0x201F:
      let pairs = quotes ?? QuotePairs(paragraph)
      quotes = pairs
      guard let mark = pairs.mark(at: index), mark.partner != nil, pairs.isPersian(mark) else {
        return .other
      }
      return mark.isOpening ? .opening : .closing
    case 0x3C: return isAngle(index, 0x3C) ? .opening : .other
    case 0x3E: return isAngle(index, 0x3E) ? .closing : .other
    default:
      return MarkLookalikeRule.persian(paragraph.tokens[index].scalar) == 0 ? .other : .sentence
    }
  }

  /// O(tokens) for the first to ask, O(1) for the next.
  private mutating func isReversed(_ index: Int) -> Bool {
    let known = reversed ?? reversedMarks(0xAB, 0xBB).union(reversedMarks(0x28, 0x29))
    reversed = known
    return known.contains(index)
  }

  /// The marks of pairs that close before they open. O(tokens).
  private func reversedMarks(_ opening: UInt32, _ closing: UInt32) -> Set<Int> {
    var found: Set<Int> = []
    var depth = 0
    for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .mark {
      let scalar = paragraph.tokens[index].scalar
      if scalar == closing, depth <= 0 {
        // The bracket of «۱)» hangs on what it closes.
        if paragraph.isKind(index - 1, .word) || paragraph.isKind(index - 1, .number) { continue }
        found.insert(index)
        depth -= 1
      } else if scalar == opening, depth < 0 {
        found.insert(index)
        depth += 1
      } else if scalar == opening || scalar == closing {
        depth += scalar == opening ? 1 : -1
      }
    }
    return found
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
