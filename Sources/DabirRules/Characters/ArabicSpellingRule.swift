import PersianLanguage
import TextStorage

/// `teh-marbuta`, `alef-hamza`: letters Persian takes over with Arabic words, out of place in Persian ones.
enum ArabicSpellingRule {
  static let tehMarbuta = Letter.of(0x0629) ?? Letter.foreign
  static let alefBelow = Letter.of(0x0625) ?? Letter.foreign
  static let alefAbove = Letter.of(0x0623) ?? Letter.foreign

  /// True when word `index` may hold one of them. O(letters), a scan of bytes.
  static func isDoubtful(_ letters: ArraySlice<UInt8>) -> Bool {
    letters.first == alefAbove || letters.contains { $0 == tehMarbuta || $0 == alefBelow }
  }

  /// Checks word `index`. O(word).
  static func check(
    _ index: Int, _ context: inout LetterContext, _ vocabulary: Vocabulary, into sink: inout FindingSink
  ) {
    let paragraph = context.paragraph
    let token = paragraph.tokens[index]
    // Longer than any word: each ة would be looked up in all of it.
    guard token.end - token.start <= 128, !context.isCited(index) else { return }
    var isFirst = true
    var offset = token.start
    while offset < token.end {
      let scalar = UTF8Scalars.decode(paragraph.text, at: offset)
      let range = TextRange(offset, offset + scalar.length)
      offset = range.end
      if scalar.value == 0x0625 || scalar.value == 0x0623 && isFirst {
        let isSpelling = isFirst || isWord(index, alefBelow, as: Letter.alef, paragraph, vocabulary)
        let edits = isSpelling ? [TextEdit(range, [UInt32(0x0627)].utf8)] : []
        sink.add(.alefHamza, .contextual, range, edits: edits)
      } else if scalar.value == 0x0629,
        !isArabic(index, offset, paragraph) || isParticle(index, paragraph, vocabulary)
      {
        let fixes = tehFixes(index, range, paragraph, vocabulary)
        sink.add(Finding(.tehMarbuta, .contextual, range, fixes: fixes))
      }
      if CharacterClass.of(scalar.value) == .letter { isFirst = false }
    }
  }

  /// What the lexicon has of word `index` with `letter` in place of each `odd`.
  private static func reading(
    _ index: Int, _ odd: UInt8, as letter: UInt8, _ paragraph: Paragraph, _ vocabulary: Vocabulary
  ) -> WordInfo {
    vocabulary.info(paragraph.letters(of: index).map { $0 == odd ? letter : $0 })
  }

  /// True when the word is one with `letter` in place of `odd`. Inside a word إ may stand for other letters too.
  private static func isWord(
    _ index: Int, _ odd: UInt8, as letter: UInt8, _ paragraph: Paragraph, _ vocabulary: Vocabulary
  ) -> Bool {
    reading(index, odd, as: letter, paragraph, vocabulary).isKnown
  }

  /// True for a word that is Persian for all its article: البته.
  private static func isParticle(
    _ index: Int, _ paragraph: Paragraph, _ vocabulary: Vocabulary
  ) -> Bool {
    !reading(index, tehMarbuta, as: Letter.heh, paragraph, vocabulary).tags.isDisjoint(with: .adverb)
  }

  /// True for a part of an Arabic compound or phrase: دایرةالمعارف, دایرة المعارف, العامة; and for صلوة, زکوة.
  private static func isArabic(_ index: Int, _ offset: Int, _ paragraph: Paragraph) -> Bool {
    let token = paragraph.tokens[index]
    if hasArticle(token, paragraph.text) { return true }
    if offset == token.end, paragraph.letters(of: index).dropLast().last == Letter.waw { return true }
    let after = LetterReader(paragraph.text, offset..<token.end).first(2)
    if after == article { return true }
    guard after.isEmpty, let next = paragraph.wordAfter(index) else { return false }
    return LetterReader(paragraph.text, paragraph.tokens[next].range.indices).first(2) == article
  }

  /// True when the word or a part of it after a ZWNJ begins with ال, و and ب before it allowed.
  private static func hasArticle(_ token: Token, _ text: [UInt8]) -> Bool {
    var start = token.start
    while start < token.end {
      let letters = LetterReader(text, start..<token.end).first(3)
      if letters.starts(with: article) { return true }
      let isPrefixed = letters.first == 0x0648 || letters.first == 0x0628
      if isPrefixed, letters.dropFirst().elementsEqual(article) { return true }
      while start < token.end {
        let scalar = UTF8Scalars.decode(text, at: start)
        start += scalar.length
        if scalar.value == 0x200C { break }
      }
    }
    return false
  }

  private static let article: [UInt32] = [0x0627, 0x0644]

  /// What ة may stand for, likeliest first: هٔ before a word («خانة ما»), ه, ت; by what the lexicon knows.
  private static func tehFixes(
    _ index: Int, _ range: TextRange, _ paragraph: Paragraph, _ vocabulary: Vocabulary
  ) -> [Fix] {
    let letters = paragraph.letters(of: index)
    let withHeh = reading(index, tehMarbuta, as: Letter.heh, paragraph, vocabulary)
    let takesTeh = isWord(index, tehMarbuta, as: Letter.teh, paragraph, vocabulary)
    var choices: [[UInt32]] = []
    if letters.last == tehMarbuta, takesEzafe(withHeh.tags), precedesNoun(index, paragraph, vocabulary) {
      choices.append([0x0647, 0x0654])
    }
    if withHeh.isKnown || !takesTeh { choices.append([0x0647]) }
    if takesTeh || !withHeh.isKnown { choices.append([0x062A]) }
    return choices.map { Fix(isSafe: false, [TextEdit(range, $0.utf8)]) }
  }

  /// True for a word in silent he that an ezafe can follow: no بلکه, no علیه.
  private static func takesEzafe(_ tags: WordTags) -> Bool {
    !tags.isDisjoint(with: WordTags.noun | .adjective | .participle)
      && tags.isDisjoint(with: WordTags.pronouncedHe | .preposition | .conjunction)
  }

  /// True before a word that can complete an ezafe.
  private static func precedesNoun(_ index: Int, _ paragraph: Paragraph, _ vocabulary: Vocabulary) -> Bool {
    guard let next = paragraph.wordAfter(index) else { return false }
    let info = paragraph.info(next)
    if info.isKnown { return info.tags.isDisjoint(with: WordTags.function.union(.anyVerb)) }
    let reader = JoiningReader(paragraph: paragraph, afterNonJoining: .never)
    return VerbPrefix.read(reader, paragraph.letterRange(next)) == nil
  }
}

/// The letters of a stretch of text, marks and ZWNJ left out.
struct LetterReader: Sequence, IteratorProtocol {
  private let text: [UInt8]
  private var range: Range<Int>

  init(_ text: [UInt8], _ range: Range<Int>) {
    self.text = text
    self.range = range
  }

  mutating func next() -> UInt32? {
    while let offset = range.first {
      let scalar = UTF8Scalars.decode(text, at: offset)
      range = Swift.min(offset + scalar.length, range.upperBound)..<range.upperBound
      if CharacterClass.of(scalar.value) == .letter { return scalar.value }
    }
    return nil
  }

  /// The next `count` letters, fewer at the end.
  func first(_ count: Int) -> [UInt32] {
    var reader = self
    return (0..<count).compactMap { _ in reader.next() }
  }
}
