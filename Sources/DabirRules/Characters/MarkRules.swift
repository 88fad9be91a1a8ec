import PersianLanguage
import TextStorage

/// Rules on the marks of a word (HANDBOOK A2, A7): `decomposed-letter`, `repeated-mark`, `tanwin-before-alef`
/// and `tatweel`, in one pass over the word.
enum MarkRules {
  /// False for a word whose only mark is a hamza on its last letter, a he: خانهٔ. O(1).
  static func mayFault(_ word: Token, _ text: [UInt8]) -> Bool {
    // Two bytes for each letter, and two for the mark.
    guard word.flags.isDisjoint(with: TokenFlags.zwnj.union(.irregular)),
      word.end - word.start == 2 * Int(word.letterCount) + 2
    else { return true }
    let isHamza = text[word.end - 2] == 0xD9 && text[word.end - 1] == 0x94
    return !(isHamza && text[word.end - 4] == 0xD9 && text[word.end - 3] == 0x87)
  }

  /// Checks word `index`, which holds a mark. O(word).
  static func check(_ index: Int, _ context: inout LetterContext, into sink: inout FindingSink) {
    let text = context.paragraph.text
    let token = context.paragraph.tokens[index]
    var base: (scalar: UInt32, start: Int) = (0, token.start)
    var previous = UInt32(0)
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      let start = offset
      offset += scalar.length
      guard CharacterClass.of(scalar.value) == .mark else {
        base = (scalar.value, start)
        previous = scalar.value
        continue
      }
      if scalar.value == 0x0640 {
        let end = tatweels(text, offset, token.end)
        checkTatweel(index, TextRange(start, end), &context, into: &sink)
        previous = 0x0640
        base = (0x0640, start)
        offset = end
        continue
      }
      let range = TextRange(start, offset)
      if scalar.value == previous {
        if !context.isCited(index) {
          sink.add(.repeatedMark, .certain, range, edits: [TextEdit(range, [])])
        }
      } else if previous == base.scalar, let letter = LetterFaults.composed(base.scalar, scalar.value) {
        if !context.isCited(index) {
          let range = TextRange(base.start, offset)
          sink.add(.decomposedLetter, .certain, range, edits: [TextEdit(range, [letter].utf8)])
        }
      } else if scalar.value == 0x064B {
        checkTanwin(index, range, &context, into: &sink)
      }
      previous = scalar.value
    }
  }

  private static func tatweels(_ text: [UInt8], _ start: Int, _ limit: Int) -> Int {
    var offset = start
    while offset < limit {
      let scalar = UTF8Scalars.decode(text, at: offset)
      guard scalar.value == 0x0640 else { break }
      offset += scalar.length
    }
    return offset
  }

  /// Only inside a word: at its ends a tatweel cites an affix (ـها), and one that carries a mark is Arabic
  /// spelling (الرحمـٰن).
  private static func checkTatweel(
    _ index: Int, _ range: TextRange, _ context: inout LetterContext, into sink: inout FindingSink
  ) {
    let token = context.paragraph.tokens[index]
    let text = context.paragraph.text
    guard range.start > token.start, range.end < token.end,
      let before = UTF8Scalars.decode(text, before: range.start), before.value != 0x200C,
      CharacterClass.of(UTF8Scalars.decode(text, at: range.end).value) == .letter, !context.isCited(index)
    else { return }
    sink.add(.tatweel, .style, range, edits: [TextEdit(range, [])], isSafe: true)
  }

  /// ًا at the end of a word; اً is the usual form.
  private static func checkTanwin(
    _ index: Int, _ mark: TextRange, _ context: inout LetterContext, into sink: inout FindingSink
  ) {
    let token = context.paragraph.tokens[index]
    guard mark.end + 2 == token.end,
      UTF8Scalars.decode(context.paragraph.text, at: mark.end).value == 0x0627, !context.isCited(index)
    else { return }
    let range = TextRange(mark.start, token.end)
    sink.add(
      .tanwinBeforeAlef, .style, range, edits: [TextEdit(range, [UInt32(0x0627), 0x064B].utf8)],
      isSafe: false)
  }

  /// A tatweel between spaces does the work of a dash.
  static func check(loneTatweel index: Int, _ paragraph: Paragraph, into sink: inout FindingSink) {
    guard paragraph.wordBefore(index) != nil, paragraph.wordAfter(index) != nil else { return }
    let range = paragraph.tokens[index].range
    sink.add(
      .tatweel, .style, range, wording: 1, edits: [TextEdit(range, [UInt32(0x2013)].utf8)], isSafe: true)
  }
}
