import PersianLanguage
import TextStorage

/// `stray-invisible`: characters without ink that do nothing where they stand (HANDBOOK A6).
///
/// Not between two letters, where they stand for a ZWNJ: there `joining/zwnj-substitute` speaks.
enum InvisibleRule {
  /// Checks the invisible token `index`. O(1).
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let before = neighbour(index, -1, paragraph)
    let after = neighbour(index, 1, paragraph)
    if paragraph.isKind(before, .word), paragraph.isKind(after, .word) { return }
    let token = paragraph.tokens[index]
    guard let tier = tier(token, before, after, paragraph) else { return }
    let isLegacyJoiner = token.scalar == 0x9E && isLoneLetter(before, paragraph)
    let edits =
      isLegacyJoiner
      ? [TextEdit(token.range, [UInt32(0x200D)].utf8)] : [TextEdit(removal(of: index, paragraph), [])]
    sink.add(
      .strayInvisible, tier, token.range, wording: token.scalar == 0xAC ? 1 : 0, edits: edits)
  }

  /// The nearest token on one side that is not invisible, within reach; an index outside the paragraph at its edge.
  private static func neighbour(_ index: Int, _ step: Int, _ paragraph: Paragraph) -> Int {
    var place = index + step
    while paragraph.isKind(place, .invisible), abs(place - index) <= 16 { place += step }
    return place
  }

  /// How sure it is that the character does nothing, nil where it has work to do.
  private static func tier(_ token: Token, _ before: Int, _ after: Int, _ paragraph: Paragraph) -> Tier? {
    switch token.scalar {
    case 0x200C: return nil
    case 0x200E, 0x200F, 0x061C:
      if directs(before, -1, paragraph) || directs(after, 1, paragraph) { return nil }
      // At the start of a paragraph some editing systems set its direction with one.
      return before < 0 ? .contextual : .certain
    case 0x200D:
      let isShaping = isLoneLetter(before, paragraph) || isPictograph(before, paragraph)
      return isShaping || isPictograph(after, paragraph) || isOtherScript(before, paragraph) ? nil : .certain
    case 0xAC:
      let isBeside = paragraph.isKind(before, .word) != paragraph.isKind(after, .word)
      let isOpen = isEdge(before, paragraph) || isEdge(after, paragraph)
      return isBeside && isOpen ? .contextual : nil
    case 0xFEFF where token.start == 0: return nil
    default:
      // A break opportunity or hyphen inside a long Latin word or an address.
      return isOtherScript(before, paragraph) || isOtherScript(after, paragraph) ? nil : .certain
    }
  }

  /// True where a direction mark may matter: beside Latin, digits, brackets and marks; Latin also across a space.
  private static func directs(_ index: Int, _ step: Int, _ paragraph: Paragraph) -> Bool {
    guard paragraph.tokens.indices.contains(index) else { return false }
    switch paragraph.tokens[index].kind {
    case .space: return isOtherScript(index + step, paragraph)
    case .word: return false
    default: return true
    }
  }

  private static func isOtherScript(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.isKind(index, .latin) || paragraph.isKind(index, .foreign) || paragraph.isKind(index, .exempt)
  }

  private static func isPictograph(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.isKind(index, .other) && paragraph.tokens[index].scalar >= 0x2000
  }

  /// One letter kept in its joining shape, as in the abbreviation of the hijri year.
  private static func isLoneLetter(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.isKind(index, .word) && paragraph.letters(of: index).count == 1
  }

  private static func isEdge(_ index: Int, _ paragraph: Paragraph) -> Bool {
    !paragraph.tokens.indices.contains(index) || paragraph.isKind(index, .space)
  }

  /// The bytes to delete with token `index`: itself and, where it stood free between spaces or at the end of the
  /// paragraph, the one space that would be too many.
  static func removal(of index: Int, _ paragraph: Paragraph) -> TextRange {
    var range = paragraph.tokens[index].range
    guard isEdge(index - 1, paragraph), isEdge(index + 1, paragraph) else { return range }
    if paragraph.isKind(index + 1, .space) {
      range.end = paragraph.tokens[index + 1].end
    } else if paragraph.isKind(index - 1, .space) {
      range.start = paragraph.tokens[index - 1].start
    }
    return range
  }
}
