import PersianLanguage
import TextStorage

/// A word with exactly one ZWNJ, in the two parts it makes of it.
struct PartedWord {
  /// The byte the ZWNJ starts at.
  let place: Int
  /// The letters before it, empty where it stands first.
  let left: Range<Int>
  /// The letters behind it, empty where it stands last.
  let right: Range<Int>
  /// The word before the ZWNJ, as a key.
  let leftKey: WordKey
  /// The word behind it, as a key.
  let rightKey: WordKey
  /// False when the ZWNJ surely stands where one may: inside a plain word, behind a letter that would join and before
  /// no word that is written apart.
  let mayBeMisplaced: Bool
  private let rightClasses: UInt8
  private let isKnown: Bool

  /// The parts of word `index`; nil for a word with no ZWNJ or several. O(word).
  static func of(_ index: Int, in paragraph: Paragraph) -> PartedWord? {
    let token = paragraph.tokens[index]
    let range = paragraph.letterRange(index)
    guard let place = onlyZWNJ(paragraph.text, token, range.count) else { return nil }
    let middle = range.lowerBound + letters(before: place, of: token, in: paragraph.text)
    let (left, right) = (range.lowerBound..<middle, middle..<range.upperBound)
    let isShort = token.key != .none
    let leftKey = isShort ? token.key.dropping(last: right.count) : WordKey(paragraph.letters[left])
    let rightKey = isShort ? token.key.keeping(last: right.count) : WordKey(paragraph.letters[right])
    let rightClasses = classes.of(rightKey)
    let isInside =
      token.isPlainWord && !right.isEmpty && !left.isEmpty
      && Letter.joinsNext(paragraph.letters[left.upperBound - 1])
    return PartedWord(
      place: place, left: left, right: right, leftKey: leftKey, rightKey: rightKey,
      mayBeMisplaced: !isInside || rightClasses & separate != 0, rightClasses: rightClasses,
      isKnown: token.info.isKnown)
  }

  @inline(__always)
  private static func onlyZWNJ(_ text: [UInt8], _ token: Token, _ letters: Int) -> Int? {
    if token.isPlainWord {
      // Letters of two bytes, and the three of one ZWNJ.
      guard token.end - token.start == 2 * letters + 3 else { return nil }
      var place = token.start
      while text[place] != 0xE2 { place += 2 }
      return place
    }
    var found: Int?
    for place in token.start..<token.end where text[place] == 0xE2 {
      guard UTF8Scalars.decode(text, at: place).value == 0x200C else { continue }
      if found != nil { return nil }
      found = place
    }
    return found
  }

  @inline(__always)
  private static func letters(before place: Int, of token: Token, in text: [UInt8]) -> Int {
    if token.isPlainWord { return (place - token.start) / 2 }
    var count = 0
    var offset = token.start
    while offset < place {
      let scalar = UTF8Scalars.decode(text, at: offset)
      if CharacterClass.of(scalar.value) == .letter { count += PresentationForms.letterCount(scalar.value) }
      offset += scalar.length
    }
    return count
  }

  /// True when the lexicon does not have it whole and yet nothing is missing beside the ZWNJ: a word of one piece
  /// before a plural ending, a verb behind می. O(word).
  func isComplete(_ reader: JoiningReader) -> Bool {
    guard !isKnown, left.count >= 2, right.count >= 2 else { return false }
    let leftClasses = Self.classes.of(leftKey)
    if rightClasses & Self.plural != 0 {
      let known = reader.paragraph.vocabulary.info(reader.paragraph.letters, left)
      return !known.tags.isDisjoint(with: WordTags.nominal.union(.participle)) && !known.hasCuts
        && leftClasses & Self.demonstrative == 0
    }
    return leftClasses & Self.verbPrefix != 0 && reader.isVerbAfterPrefix(right) != nil
  }

  /// Plural endings that read as nothing else (هایم may be a verb's), demonstratives, می, and words that are written
  /// apart.
  private static let classes = WordClasses(
    ["ها های هایی هایش هایشان", "این آن همین همان", "می نمی"].map { Letter.keys($0) } + [
      ZWNJPlacement.separate
    ])
  private static var plural: UInt8 { 1 }
  private static var demonstrative: UInt8 { 2 }
  private static var verbPrefix: UInt8 { 4 }
  private static var separate: UInt8 { 8 }
}
