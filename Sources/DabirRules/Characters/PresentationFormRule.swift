import PersianLanguage
import TextStorage

/// `presentation-form`: positional glyphs in place of letters (HANDBOOK A3). One finding for each run.
enum PresentationFormRule {
  /// Checks word `index`. O(word).
  static func check(_ index: Int, _ context: inout LetterContext, into sink: inout FindingSink) {
    let text = context.paragraph.text
    let token = context.paragraph.tokens[index]
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      guard PresentationForms.base(scalar.value) != nil else {
        offset += scalar.length
        continue
      }
      guard !context.isCited(index) else { return }
      let (end, letters) = readRun(text, offset, token.end)
      let range = TextRange(offset, end)
      sink.add(.presentationForm, .certain, range, edits: [TextEdit(range, letters.utf8)])
      offset = end
    }
  }

  /// Reads forms from `start`: where they end and the letters they stand for, with a ZWNJ at every break that
  /// was drawn on purpose, and with the mark after them where it makes one letter with the last.
  private static func readRun(_ text: [UInt8], _ start: Int, _ limit: Int) -> (end: Int, letters: [UInt32]) {
    var letters: [UInt32] = []
    var offset = start
    var previous: PresentationForms.Shape?
    while offset < limit {
      let scalar = UTF8Scalars.decode(text, at: offset)
      guard let base = PresentationForms.base(scalar.value), let shape = PresentationForms.shape(scalar.value)
      else { break }
      if isBreak(previous, shape), let last = letters.last, let letter = Letter.of(last),
        Letter.joinsNext(letter)
      {
        letters.append(0x200C)
      }
      for letter in base { letters += LetterFaults.normalised(letter) }
      if PresentationForms.letterCount(scalar.value) > 0 { previous = shape }
      offset += scalar.length
    }
    if offset < limit, let last = letters.last {
      let mark = UTF8Scalars.decode(text, at: offset)
      if last == 0x0654, mark.value == 0x0654 {
        offset += mark.length
      } else if let composed = LetterFaults.composed(last, mark.value) {
        letters[letters.count - 1] = composed
        offset += mark.length
      }
    }
    return (offset, letters)
  }

  /// A form that ends a joined group, directly before one that starts a group.
  private static func isBreak(_ before: PresentationForms.Shape?, _ after: PresentationForms.Shape) -> Bool {
    (before == .isolated || before == .final) && (after == .isolated || after == .initial)
  }
}
