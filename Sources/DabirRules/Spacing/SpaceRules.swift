import PersianLanguage
import TextStorage

/// Rules on spaces that are there (HANDBOOK A5, A6): at the edges, before a mark, inside brackets, too many, tabs,
/// and spaces of another kind. Each space token has at most one of the faults that replace it as a whole.
enum SpaceRules {
  /// False for one plain space inside the text that no mark stands beside, but one that ends or closes before it and
  /// one that opens behind it. O(1).
  @inline(__always)
  static func mayFault(_ index: Int, _ tokens: Span<Token>) -> Bool {
    let token = tokens[index]
    guard token.end - token.start == 1, token.scalar == 0x20, index > 0, index + 1 < tokens.count else {
      return true
    }
    let left = tokens[index - 1]
    let right = tokens[index + 1]
    if left.kind == .word, right.kind == .word { return false }
    return left.kind == .invisible || left.kind == .mark && !ends(left.scalar)
      || right.kind == .mark && !opens(right.scalar)
  }

  private static func ends(_ mark: UInt32) -> Bool {
    switch mark {
    case 0x060C, 0x061B, 0x061F, 0x2E, 0x3A, 0x21, 0xBB, 0x29: true
    default: false
    }
  }

  private static func opens(_ mark: UInt32) -> Bool { mark == 0xAB || mark == 0x28 }

  /// Checks the space token `index`. O(space) and the marks beside it.
  static func check(_ index: Int, _ marks: inout MarkRoles, into sink: inout FindingSink) {
    let paragraph = marks.paragraph
    let token = paragraph.tokens[index]
    // Other line ends are `line-separator`'s.
    if paragraph.text[token.range.indices].contains(where: { $0 == 0x0B || $0 == 0x0C }) { return }
    if isLeading(index, paragraph) {
      if paragraph.count > index + 1 { checkLeading(index, paragraph, into: &sink) }
      return
    }
    if index == paragraph.count - 1 {
      // Two spaces at the end break the line in Markdown.
      sink.add(
        .trailingSpace, .style, token.range, edits: [TextEdit(token.range, [])],
        isSafe: !isPlain(token, paragraph, count: 2))
      return
    }
    if isOther(index - 1, paragraph), startsOther(index + 1, paragraph) { return }
    if hugs(index, &marks, into: &sink) { return }
    checkKind(index, &marks, into: &sink)
  }

  private static func isLeading(_ index: Int, _ paragraph: Paragraph) -> Bool {
    index == 0 || index == 1 && paragraph.isKind(0, .invisible) && paragraph.tokens[0].scalar == 0xFEFF
  }

  private static func isOther(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.isKind(index, .latin) || paragraph.isKind(index, .exempt)
  }

  /// True for a Latin word, also behind the hyphens of a flag.
  private static func startsOther(_ index: Int, _ paragraph: Paragraph) -> Bool {
    var place = index
    while paragraph.isMark(place, 0x2D) { place += 1 }
    return isOther(place, paragraph)
  }

  /// True when the space is `count` plain spaces.
  private static func isPlain(_ token: Token, _ paragraph: Paragraph, count: Int) -> Bool {
    token.end - token.start == count && paragraph.text[token.range.indices].allSatisfy { $0 == 0x20 }
  }

  /// Indented list items, quotations and code keep their indentation.
  private static func checkLeading(_ index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    guard token.end - token.start < 4, paragraph.text[token.start] != 0x09 else { return }
    switch paragraph.tokens[index + 1].kind {
    case .mark:
      let mark = paragraph.tokens[index + 1].scalar
      if "-*+>|#=".unicodeScalars.contains(where: { $0.value == mark }) { return }
    case .number:
      if paragraph.isMark(index + 2, 0x2E) || paragraph.isMark(index + 2, 0x29) { return }
    default: break
    }
    sink.add(.leadingSpace, .style, token.range, edits: [TextEdit(token.range, [])], isSafe: true)
  }

  /// Reports a space before a mark or inside brackets; false when it is neither.
  private static func hugs(_ index: Int, _ marks: inout MarkRoles, into sink: inout FindingSink) -> Bool {
    let paragraph = marks.paragraph
    let range = paragraph.tokens[index].range
    let after = marks.role(index + 1)
    let opens = marks.role(index - 1) == .opening
    // `[ ]` is a box to tick.
    if opens, after == .closing { return true }
    if opens || after == .closing {
      sink.add(.spaceAfterOpening, .style, range, edits: [TextEdit(range, [])], isSafe: true)
      return true
    }
    guard after == .sentence, endsHere(index + 1, &marks) else { return false }
    sink.add(.spaceBeforeMark, .style, range, edits: [TextEdit(range, [])], isSafe: true)
    return true
  }

  /// False for marks that belong to what follows: ellipses, `.NET`, ratios, emoticons.
  private static func endsHere(_ mark: Int, _ marks: inout MarkRoles) -> Bool {
    let paragraph = marks.paragraph
    let scalar = paragraph.tokens[mark].scalar
    if scalar == 0x2E || scalar == 0x3A || scalar == 0x21 {
      if paragraph.isMark(mark + 1, scalar) { return scalar == 0x21 }
      if !isEnd(mark + 1, marks) { return false }
      if paragraph.isKind(mark - 2, .number), paragraph.isKind(mark + 2, .number) { return false }
    }
    let previous = mark - 2
    return paragraph.isKind(previous, .word) || paragraph.isKind(previous, .number)
      || paragraph.isKind(previous, .latin) || marks.role(previous) == .closing
  }

  private static func isEnd(_ index: Int, _ marks: MarkRoles) -> Bool {
    guard marks.paragraph.tokens.indices.contains(index) else { return true }
    return marks.paragraph.isKind(index, .space) || marks.isQuotation(index)
  }

  /// Tabs, repeated spaces, spaces of another kind.
  private static func checkKind(_ index: Int, _ marks: inout MarkRoles, into sink: inout FindingSink) {
    let paragraph = marks.paragraph
    let token = paragraph.tokens[index]
    if isPlain(token, paragraph, count: 1) { return }
    let hasTab = paragraph.text[token.range.indices].contains(0x09)
    if hasTab {
      // Columns.
      guard !marks.hasTabColumns else { return }
      sink.add(.tab, .style, token.range, edits: [TextEdit(token.range, " ")], isSafe: true)
    } else if UTF8Scalars.decode(paragraph.text, at: token.start).length < token.end - token.start {
      guard !marks.hasTableColumns else { return }
      sink.add(.repeatedSpace, .style, token.range, edits: [TextEdit(token.range, " ")], isSafe: true)
    } else if token.scalar != 0x20, !bindsUnit(index, paragraph) {
      sink.add(.noBreakSpace, .style, token.range, edits: [TextEdit(token.range, " ")], isSafe: true)
    }
  }

  /// A narrow or plain no-break space between a number and its unit is good typography.
  private static func bindsUnit(_ index: Int, _ paragraph: Paragraph) -> Bool {
    let scalar = paragraph.tokens[index].scalar
    return (scalar == 0xA0 || scalar == 0x202F) && paragraph.isKind(index - 1, .number)
      && (paragraph.isKind(index + 1, .word) || paragraph.isKind(index + 1, .latin))
  }
}
