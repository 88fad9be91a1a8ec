/// Makes edits as a writer and as a hostile program make them: letters, ZWNJ, marks, emoji, quotation marks, line
/// ends of all kinds, moved lines, and whole texts.
package struct RandomEdits {
  /// The numbers behind it; print the seed when a test fails.
  package var generator: SeededGenerator

  /// Starts from `seed`.
  package init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
  }

  private static let snippets = [
    "\u{200C}", " ", "  ", "می ", "می\u{200C}روم", " ها", "«", "»", "»، او گفت.", " گفت: «",
    "این را پوتین گفت. ", "\n",
    "\n\n", "\r\n", "\r", "\u{200F}", "\u{1F600}", "ي", "ك", "۳،۰۰۰", "...", " - ", ", ", "?", "```\n", "<b>",
    "https://a.b/c",
    "کتابهای", "بینالمللی", "آتش بس", "ـ", "\u{064B}", "e\u{301}", "\u{FEFF}", "\u{0}", "\u{2028}",
    "گفته شد: «", "\"",
    "---\n", "او افزود: «ما می آییم.»\n", "خانه ای", "نامه شان",
    "آنها ", "آن\u{200C}ها ", " رئیس ", " رییس ", "کاملا ", "کاملاً ", "خانهٔ ", "خانه\u{200C}ی ",
    " 12 شهر ", " ۱۲ شهر ", " امریکا ", " آمریکا ",
    "\u{200E}", "\u{202B}", "\u{202C}", "\u{2067}", "\u{2069}", "\u{200D}", "\u{00AD}",
    "\u{1F468}\u{200D}\u{1F4BB}", "\u{1F1E6}\u{1F1EB}", "ه\u{0654}", "\r\n\r\n", "\r\r\n", "\n\r", "<!-- ",
    " -->",
    "فرهاد کیانی، والی هرات، گفت: «", "کیانی افزود: ", "\t", "\u{A0}", "~~~\n",
  ]

  /// One replacement of the bytes `range` of `text` by `newText`; both ends lie between scalars.
  package struct Edit {
    package var range: Range<Int>
    package var newText: [UInt8]
  }

  /// The next edits to make, in order, each against the text after the one before.
  package mutating func next(in text: [UInt8]) -> [Edit] {
    switch Int.random(in: 0..<20, using: &generator) {
    case 0..<9: return [insertion(text)]
    case 9..<14: return [deletion(text)]
    case 14..<17: return [Edit(range: deletion(text).range, newText: snippet())]
    case 17: return moveLine(text)
    case 18: return [copyOfBlock(text)]
    default: return [blockTakenOut(text)]
    }
  }

  private mutating func snippet() -> [UInt8] {
    Array((Self.snippets.randomElement(using: &generator) ?? "").utf8)
  }

  private mutating func place(_ text: [UInt8]) -> Int {
    var offset = Int.random(in: 0...text.count, using: &generator)
    while offset < text.count, text[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }

  private mutating func insertion(_ text: [UInt8]) -> Edit {
    let offset = place(text)
    return Edit(range: offset..<offset, newText: snippet())
  }

  private mutating func deletion(_ text: [UInt8]) -> Edit {
    let start = place(text)
    var end = min(text.count, start + Int.random(in: 0..<40, using: &generator))
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return Edit(range: start..<end, newText: [])
  }

  /// A stretch that may hold several paragraphs, its ends anywhere.
  private mutating func block(_ text: [UInt8]) -> Range<Int> {
    let start = place(text)
    let length = Int.random(in: 0...9, using: &generator)
    var end = min(text.count, start + (1 << length) + length)
    while end < text.count, text[end] & 0xC0 == 0x80 { end += 1 }
    return start..<end
  }

  private mutating func copyOfBlock(_ text: [UInt8]) -> Edit {
    let offset = place(text)
    return Edit(range: offset..<offset, newText: Array(text[block(text)]))
  }

  private mutating func blockTakenOut(_ text: [UInt8]) -> Edit {
    Edit(range: block(text), newText: Bool.random(using: &generator) ? [] : snippet())
  }

  private mutating func moveLine(_ text: [UInt8]) -> [Edit] {
    let start = text[..<place(text)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    guard let end = text[start...].firstIndex(of: 0x0A) else { return [] }
    let line = Array(text[start...end])
    let rest = Array(text[..<start] + text[(end + 1)...])
    let target = rest[..<place(rest)].lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    return [Edit(range: start..<end + 1, newText: []), Edit(range: target..<target, newText: line)]
  }

  /// `text` with `edit` made in the plainest way.
  package static func apply(_ edit: Edit, to text: [UInt8]) -> [UInt8] {
    Array(text[..<edit.range.lowerBound]) + edit.newText + Array(text[edit.range.upperBound...])
  }
}

/// Line and byte of an offset, counted from the top in the plainest way: LF, CRLF and CR end a line.
package func naivePlace(of offset: Int, in text: [UInt8]) -> (line: Int, byte: Int) {
  var line = 0
  var start = 0
  var index = 0
  while index < offset {
    if text[index] == 0x0A || text[index] == 0x0D {
      let isPair = text[index] == 0x0D && index + 1 < text.count && text[index + 1] == 0x0A
      if isPair, index + 1 == offset { return (line, index - start) }
      index += isPair ? 2 : 1
      line += 1
      start = index
    } else {
      index += 1
    }
  }
  return (line, offset - start)
}
