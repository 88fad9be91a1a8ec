import PersianLanguage
import TextStorage

/// The rules of the family `characters/`.
enum CharacterRules {
  /// False for words, marks and spaces of the standard repertoire alone. O(1).
  static func mayFault(_ contents: ParagraphContents) -> Bool {
    !contents.flags.isDisjoint(with: doubtful)
      || contents.holds(.number) || contents.holds(.latin) || contents.holds(.foreign)
      || contents.holds(.invisible) || contents.holds(.other)
      || contents.hasOddSpaces
      || contents.mayHold(mark: 0x066D) || contents.mayHold(mark: 0x0640)
  }

  /// What is judged of a word by its letters and marks.
  private static var doubtful: TokenFlags { [.irregular, .marked, .arabic] }

  /// Adds what they find in `paragraph`. One pass over the tokens; a clean word costs a look at its flags and, for
  /// ة and إ, at its letters.
  static func check(_ paragraph: Paragraph, _ vocabulary: Vocabulary, into sink: inout FindingSink) {
    guard mayFault(paragraph.contents) else { return }
    let isMixed = paragraph.contents.holds(.latin) || paragraph.contents.holds(.foreign)
    var context = LetterContext(paragraph, sink.profile)
    var hasDirections = false
    let tokens = paragraph.tokens.span
    let hasOddSpaces = paragraph.contents.hasOddSpaces
    for index in tokens.indices {
      if tokens[index].kind == .space, !hasOddSpaces { continue }
      if tokens[index].kind == .word, !isMixed, tokens[index].flags.isDisjoint(with: doubtful) { continue }
      let token = tokens[index]
      switch token.kind {
      case .word:
        if token.flags.contains(.irregular) {
          LetterRule.check(index, &context, vocabulary, into: &sink)
          PresentationFormRule.check(index, &context, into: &sink)
        }
        if token.flags.contains(.marked), MarkRules.mayFault(token, paragraph.text) {
          MarkRules.check(index, &context, into: &sink)
        }
        if token.flags.contains(.arabic), ArabicSpellingRule.isDoubtful(paragraph.letters(of: index)) {
          ArabicSpellingRule.check(index, &context, vocabulary, into: &sink)
        }
        if isMixed, MixedScriptRule.isTouched(index, paragraph) {
          MixedScriptRule.check(word: index, paragraph, into: &sink)
        }
      case .number:
        ArabicDigitRule.check(index, &context, into: &sink)
        if isMixed, MixedScriptRule.isTouched(index, paragraph) {
          MixedScriptRule.check(number: index, paragraph, into: &sink)
        }
      case .invisible:
        if BidiControlRule.isControl(token.scalar) {
          hasDirections = true
        } else {
          InvisibleRule.check(index, paragraph, into: &sink)
        }
      case .other: DamageRules.check(index, paragraph, into: &sink)
      case .space:
        if token.scalar != 0x20 || token.end - token.start > 1 {
          DamageRules.check(space: index, paragraph, into: &sink)
        }
      case .mark:
        if token.scalar == 0x066D {
          sink.add(.starLookalike, .style, token.range, edits: [TextEdit(token.range, "*")], isSafe: false)
        } else if token.scalar == 0x0640 {
          MarkRules.check(loneTatweel: index, paragraph, into: &sink)
        }
      case .latin, .foreign, .exempt: break
      }
    }
    if hasDirections { BidiControlRule.check(paragraph, into: &sink) }
  }
}
