import PersianLanguage

/// A quotation mark of the text and what it can do where it stands.
struct QuotationMark: Sendable {
  enum Family: UInt8, Sendable {
    case guillemet
    case ascii
    case curly
    case single
  }

  enum Direction: UInt8, Sendable {
    case opens
    case closes
    /// Either, by its shape and surroundings.
    case either
  }

  var family: Family
  /// First and last token: two for `<<`, `''`.
  var firstToken: Int
  var lastToken: Int
  /// What the sign itself says.
  var shape: Direction
  /// What its surroundings say.
  var surroundings: Direction

  /// The marks of a paragraph in order. Apostrophes inside words are left out. O(tokens).
  static func all(_ paragraph: Paragraph) -> [QuotationMark] {
    var marks: [QuotationMark] = []
    guard mayHold(paragraph) else { return marks }
    var index = 0
    while index < paragraph.count {
      let token = paragraph.tokens[index]
      guard token.kind == .mark, let (family, shape, count) = mark(paragraph, index) else {
        index += 1
        continue
      }
      let last = index + count - 1
      let surroundings = direction(paragraph, index, last)
      let isApostrophe = family == .single && isInk(paragraph, index - 1) && isInk(paragraph, last + 1)
      if !isApostrophe {
        marks.append(
          QuotationMark(
            family: family, firstToken: index, lastToken: last, shape: shape, surroundings: surroundings))
      }
      index = last + 1
    }
    return marks
  }

  private static func mark(_ paragraph: Paragraph, _ index: Int) -> (Family, Direction, Int)? {
    let scalar = paragraph.tokens[index].scalar
    guard let (family, shape) = sign(scalar) else { return nil }
    let isDoubled = paragraph.isMark(index + 1, scalar)
    switch scalar {
    case 0x3C, 0x3E: return isDoubled ? (family, shape, 2) : nil
    case 0xAB, 0xBB, 0x2039, 0x203A: return (family, shape, 1)
    default: return family == .single && isDoubled ? (.ascii, .either, 2) : (family, shape, 1)
    }
  }

  /// False for a paragraph without any of the signs, as most are. O(1).
  static func mayHold(_ paragraph: Paragraph) -> Bool { paragraph.contents.mayHold(marks: signs) }

  private static let signs = ParagraphContents.bits(marks: (0..<0x2100).filter { sign($0) != nil })

  /// What the sign `scalar` is by itself; nil for what never marks a quotation. A single < or > is none. O(1).
  static func sign(_ scalar: UInt32) -> (Family, Direction)? {
    switch scalar {
    case 0xAB, 0x3C: (.guillemet, .opens)
    case 0xBB, 0x3E: (.guillemet, .closes)
    case 0x22: (.ascii, .either)
    case 0x201C, 0x201D, 0x201E, 0x201F: (.curly, .either)
    case 0x2039: (.single, .opens)
    case 0x203A: (.single, .closes)
    case 0x27, 0x2018, 0x2019, 0x201B, 0x60, 0xB4: (.single, .either)
    default: nil
    }
  }

  /// Opens after a space, the start or an opener and before a word; closes the other way round.
  private static func direction(_ paragraph: Paragraph, _ first: Int, _ last: Int) -> Direction {
    let before = previous(paragraph, first)
    let after = following(paragraph, last)
    let gapBefore = before < 0 || paragraph.isKind(before, .space) || isOpener(paragraph, before)
    let gapAfter = after >= paragraph.count || paragraph.isKind(after, .space) || isTrailing(paragraph, after)
    // `گفت:" …`: nothing closes right after a colon, whatever the spaces say.
    if before >= 0, isColon(paragraph, before), after < paragraph.count, !isTrailing(paragraph, after) {
      return .opens
    }
    if after < paragraph.count, isTrailing(paragraph, after),
      !paragraph.isMark(after, 0x22) || before >= 0 && !paragraph.isKind(before, .space)
    {
      return .closes
    }
    if gapBefore, !gapAfter { return .opens }
    if gapAfter, !gapBefore { return .closes }
    // `گفت:"…`: a colon or comma glued to the opener; `…"گفت`: a closer glued to the next word.
    if !gapBefore, !gapAfter {
      if isTrailing(paragraph, before) {
        return paragraph.isKind(after, .word) && !isFinal(paragraph, before) ? .opens : .either
      }
      return .either
    }
    return .either
  }

  private static func previous(_ paragraph: Paragraph, _ index: Int) -> Int {
    var index = index - 1
    while index >= 0, paragraph.tokens[index].kind == .invisible { index -= 1 }
    return index
  }

  private static func following(_ paragraph: Paragraph, _ index: Int) -> Int {
    var index = index + 1
    while index < paragraph.count, paragraph.tokens[index].kind == .invisible { index += 1 }
    return index
  }

  private static func isInk(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard index >= 0, index < paragraph.count else { return false }
    switch paragraph.tokens[index].kind {
    case .word, .latin, .number, .foreign: return true
    default: return false
    }
  }

  private static func isOpener(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard paragraph.isKind(index, .mark) else { return false }
    let scalar = paragraph.tokens[index].scalar
    return [0x28, 0x5B, 0x7B, 0xAB, 0x2013, 0x2014, 0x2039].contains(scalar)
      || (scalar == 0x22 && (index == 0 || paragraph.isKind(index - 1, .space)))
  }

  private static func isColon(_ paragraph: Paragraph, _ index: Int) -> Bool {
    paragraph.isKind(index, .mark) && Mark.colon.contains(paragraph.tokens[index].scalar)
  }

  private static func isFinal(_ paragraph: Paragraph, _ index: Int) -> Bool {
    paragraph.isKind(index, .mark) && Mark.stop.contains(paragraph.tokens[index].scalar)
  }

  private static func isTrailing(_ paragraph: Paragraph, _ index: Int) -> Bool {
    guard paragraph.isKind(index, .mark) else { return false }
    let scalar = paragraph.tokens[index].scalar
    return Mark.stop.contains(scalar) || Mark.comma.contains(scalar) || Mark.semicolon.contains(scalar)
      || Mark.colon.contains(scalar) || Mark.closing.contains(scalar) || scalar == 0xBB || scalar == 0x2026
      || (scalar == 0x22 && (index + 1 >= paragraph.count || paragraph.isKind(index + 1, .space)))
  }
}
