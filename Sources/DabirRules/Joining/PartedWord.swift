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
  /// The whole word.
  private let key: WordKey
  private let isKnown: Bool

  /// The parts of `token`, a word of `text` with these letters; nil for a word with no ZWNJ or several. O(word).
  init?(_ token: Token, letters: Range<Int>, in text: [UInt8]) {
    guard let place = Self.onlyZWNJ(text, token, letters.count) else { return nil }
    let middle = letters.lowerBound + Self.letters(before: place, of: token, in: text)
    self.place = place
    left = letters.lowerBound..<middle
    right = middle..<letters.upperBound
    key = token.key
    isKnown = token.info.isKnown
  }

  /// The key of the letters before the ZWNJ. O(1) but in a long word.
  func leftKey(_ reader: JoiningReader) -> WordKey {
    key == .none ? WordKey(reader.paragraph.letters[left]) : key.dropping(last: right.count)
  }

  /// The key of the letters behind the ZWNJ. O(1) but in a long word.
  func rightKey(_ reader: JoiningReader) -> WordKey {
    key == .none ? WordKey(reader.paragraph.letters[right]) : key.keeping(last: right.count)
  }

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

  /// True when what stands behind the ZWNJ is one of the words that are written apart.
  func hasSeparateRight(_ reader: JoiningReader) -> Bool {
    Self.classes.of(rightKey(reader)) & Self.separate != 0
  }

  /// True when the lexicon does not have it whole and yet nothing is missing beside the ZWNJ: a word of one piece
  /// before a plural ending, a verb behind می. O(word).
  func isComplete(_ reader: JoiningReader) -> Bool {
    guard !isKnown, left.count >= 2, right.count >= 2 else { return false }
    let classes = Self.classes
    let leftClasses = classes.of(leftKey(reader))
    if classes.of(rightKey(reader)) & Self.plural != 0 {
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
