import PersianLanguage
import TextStorage

/// `mixed-script-word`: Latin, Greek or Cyrillic letters inside a Persian word (`سازمانu`), and Latin letters that
/// pass for digits (HANDBOOK A2). A Latin word with a Persian ending (`PDFها`) is none.
enum MixedScriptRule {
  /// True when a letter of another script stands directly beside token `index`. O(1).
  static func isTouched(_ index: Int, _ paragraph: Paragraph) -> Bool {
    isOther(index - 1, paragraph) || isOther(index + 1, paragraph)
  }

  private static func isOther(_ index: Int, _ paragraph: Paragraph) -> Bool {
    paragraph.isKind(index, .latin) || paragraph.isKind(index, .foreign)
  }

  /// Checks the cluster of tokens that word `index` is the first Persian word of. O(cluster).
  static func check(word index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    var first = index
    while isOther(first - 1, paragraph) || paragraph.isKind(first - 1, .word) {
      first -= 1
      if paragraph.isKind(first, .word) { return }
    }
    var last = index
    while isOther(last + 1, paragraph) || paragraph.isKind(last + 1, .word) { last += 1 }
    let isMixed = (first...last).contains { place in
      guard isOther(place, paragraph) else { return false }
      if isConfusable(place, paragraph) { return true }
      return paragraph.isKind(place - 1, .word) && paragraph.isKind(place + 1, .word)
        && paragraph.isKind(place, .latin)
    }
    guard isMixed else { return }
    let range = TextRange(paragraph.tokens[first].start, paragraph.tokens[last].end)
    sink.add(.mixedScriptWord, .contextual, range, edits: [])
  }

  /// One Latin letter, or letters of the Greek and Cyrillic blocks.
  private static func isConfusable(_ index: Int, _ paragraph: Paragraph) -> Bool {
    let token = paragraph.tokens[index]
    if token.kind == .foreign { return (0x0370...0x052F).contains(token.scalar) }
    return token.end - token.start == 1
  }

  /// Checks a number with Persian digits for o, O, l and I in place of ۰ and ۱. O(1).
  static func check(number index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    let token = paragraph.tokens[index]
    guard paragraph.text[token.start] >= 0x80 else { return }
    for place in [index - 1, index + 1] where paragraph.isKind(place, .latin) {
      let other = paragraph.tokens[place]
      guard other.end - other.start == 1, "oOlI".utf8.contains(paragraph.text[other.start]) else { continue }
      // Between two numbers the first has spoken.
      if place < index, paragraph.isKind(place - 1, .number) { continue }
      sink.add(.mixedScriptWord, .contextual, other.range.union(token.range), edits: [])
    }
  }
}
