import PersianLanguage
import TextStorage

/// `damaged-character` and `line-separator`: controls and replacement characters that a broken conversion leaves
/// in copy (HANDBOOK A6).
enum DamageRules {
  /// Checks token `index` of kind other; a run of damage is one finding, reported at its first token.
  static func check(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let scalar = paragraph.tokens[index].scalar
    if isSeparator(scalar) { return reportSeparator(index, paragraph, into: &sink) }
    guard isDamage(index, paragraph), !isDamage(index - 1, paragraph) else { return }
    var last = index
    while isDamage(last + 1, paragraph) { last += 1 }
    let range = TextRange(paragraph.tokens[index].start, paragraph.tokens[last].end)
    sink.add(.damagedCharacter, .certain, range, edits: [])
  }

  /// Checks the unusual space `index` for a vertical tab or form feed. O(space).
  static func check(space index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    let places = token.range.indices.filter { paragraph.text[$0] == 0x0B || paragraph.text[$0] == 0x0C }
    guard let first = places.first, let last = places.last else { return }
    let newlines = [UInt8](repeating: 0x0A, count: places.count)
    sink.add(
      .lineSeparator, .certain, TextRange(first, last + 1), edits: [TextEdit(token.range, newlines)])
  }

  /// True for the characters other systems end lines with.
  private static func isSeparator(_ scalar: UInt32) -> Bool {
    scalar == 0x2028 || scalar == 0x2029 || scalar == 0x85 || scalar == 0x0B || scalar == 0x0C
  }

  private static func reportSeparator(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let range = paragraph.tokens[index].range
    var removed = range
    // Spaces around it would become spaces at a line's end and start.
    if paragraph.isKind(index - 1, .space) { removed.start = paragraph.tokens[index - 1].start }
    if paragraph.isKind(index + 1, .space), !paragraph.isKind(index + 2, .other) {
      removed.end = paragraph.tokens[index + 1].end
    }
    sink.add(.lineSeparator, .certain, range, edits: [TextEdit(removed, [0x0A])])
  }

  /// C0 and C1 controls without a meaning in text, U+FFFC and U+FFFD.
  private static func isDamage(_ index: Int, _ paragraph: Paragraph) -> Bool {
    guard paragraph.isKind(index, .other) else { return false }
    switch paragraph.tokens[index].scalar {
    case 0xFFFC, 0xFFFD, 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9C, 0x9F: return true
    default: return false
    }
  }
}
