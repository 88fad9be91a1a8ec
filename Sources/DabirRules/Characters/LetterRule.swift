import PersianLanguage
import TextStorage

/// `arabic-letter`, `foreign-letter`, `heh-with-yeh-above`: single letters a Persian word is not written with.
enum LetterRule {
  /// Checks word `index`. O(word).
  static func check(
    _ index: Int, _ context: inout LetterContext, _ vocabulary: Vocabulary, into sink: inout FindingSink
  ) {
    let paragraph = context.paragraph
    let token = paragraph.tokens[index]
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(paragraph.text, at: offset)
      let start = offset
      offset += scalar.length
      guard let fault = LetterFaults.of(scalar.value) else { continue }
      let following = offset < token.end ? UTF8Scalars.decode(paragraph.text, at: offset).value : 0
      // Base and mark are one fault, see `DecomposedLetterRule`.
      if LetterFaults.composed(scalar.value, following) != nil { continue }
      guard !context.isCited(index), let tier = context.tier(of: fault, in: index) else { continue }
      if scalar.value == 0x06AB, !isMistypedGaf(index, context, vocabulary) { continue }
      let range = TextRange(start, offset)
      sink.add(
        fault.code, tier, range, edits: edits(fault, range, following, token, paragraph.text))
    }
  }

  private static func edits(
    _ fault: LetterFault, _ range: TextRange, _ following: UInt32, _ token: Token, _ text: [UInt8]
  ) -> [TextEdit] {
    var replacement = fault.replacement
    // U+06C0 before a hamza already there.
    if replacement.count > 1, following == 0x0654 { replacement.removeLast() }
    // U+06D5 never joins; ه would, so a ZWNJ keeps the shape (HANDBOOK A2).
    guard fault.scalar == 0x06D5 else { return [TextEdit(range, replacement.utf8)] }
    var next = range.end
    var scalar = UInt32(0)
    while next < token.end {
      let decoded = UTF8Scalars.decode(text, at: next)
      scalar = decoded.value
      if CharacterClass.of(scalar) != .mark { break }
      next += decoded.length
    }
    guard next < token.end, CharacterClass.of(scalar) == .letter else {
      return [TextEdit(range, replacement.utf8)]
    }
    if next == range.end { return [TextEdit(range, (replacement + [0x200C]).utf8)] }
    return [TextEdit(range, replacement.utf8), TextEdit(TextRange(next, next), [UInt32(0x200C)].utf8)]
  }

  /// ګ alone proves no Pashto: it counts as a slip where Pashto is not expected, or where گ gives a known word.
  private static func isMistypedGaf(
    _ index: Int, _ context: LetterContext, _ vocabulary: Vocabulary
  ) -> Bool {
    guard context.profile.toleratedLanguages.contains(.pashto) else { return true }
    let token = context.paragraph.tokens[index]
    guard token.end - token.start <= 128 else { return false }
    var letters: [UInt8] = []
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(context.paragraph.text, at: offset)
      offset += scalar.length
      guard CharacterClass.of(scalar.value) == .letter else { continue }
      letters.append(Letter.of(scalar.value == 0x06AB ? 0x06AF : scalar.value) ?? Letter.foreign)
    }
    return vocabulary.info(letters).isKnown
  }
}

extension [UInt32] {
  /// The scalars as UTF-8.
  var utf8: [UInt8] { flatMap(UTF8Scalars.encode) }
}
