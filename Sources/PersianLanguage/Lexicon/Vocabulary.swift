/// The lexicon together with the desk's own words. Handed on as one reference.
@usableFromInline package struct Vocabulary: Sendable {
  @usableFromInline let words: Words

  @usableFromInline final class Words: Sendable {
    @usableFromInline let lexicon: Lexicon
    @usableFromInline let house: [[UInt8]: WordInfo]
    @usableFromInline let hasHouse: Bool

    init(lexicon: Lexicon, house: [[UInt8]: WordInfo]) {
      self.lexicon = lexicon
      self.house = house
      hasHouse = !house.isEmpty
    }
  }

  /// The embedded word list.
  @inlinable package var lexicon: Lexicon { words.lexicon }
  /// House words (`.dabir/words.txt`): spelling without ZWNJ → what it is.
  @inlinable var house: [[UInt8]: WordInfo] { words.house }

  /// True when the desk has words of its own.
  @inlinable package var hasHouseWords: Bool { words.hasHouse }

  /// The embedded list alone.
  package static let standard = Vocabulary(lexicon: .embedded, houseWords: [])

  /// Adds house words; `~` or U+200C marks a boundary, and the spelling given is the right one.
  package init(lexicon: Lexicon, houseWords: [String]) {
    var house: [[UInt8]: WordInfo] = [:]
    for word in houseWords {
      var letters: [UInt8] = []
      var cuts: [Int] = []
      for letter in Letter.letters(word) {
        if letter == Letter.zwnj { cuts.append(letters.count) } else { letters.append(letter) }
      }
      guard !letters.isEmpty else { continue }
      let tags: WordTags = cuts.isEmpty ? [.noun, .simple, .house] : [.noun, .compound, .house]
      house[letters] = WordInfo(tags: tags, cuts: cuts)
    }
    words = Words(lexicon: lexicon, house: house)
  }

  /// What is known of `letters[range]`; ZWNJ must have been left out. O(range).
  @inlinable
  package func info(_ letters: [UInt8], _ range: Range<Int>) -> WordInfo {
    if hasHouseWords, let info = house[Array(letters[range])] { return info }
    return lexicon.info(letters, range)
  }

  /// False when no word of the lexicon begins with all of `first` and the first letters of `second`. O(1).
  @inlinable @inline(__always)
  package func mayJoin(_ first: Token, _ second: Token) -> Bool {
    guard second.key != .none else { return true }
    guard let state = lexicon.step(first.state, second.firstLetter) else { return false }
    return second.letterCount == 1 || lexicon.step(state, second.secondLetter) != nil
  }

  /// What is known of two stretches of letters written as one word. O(letters).
  @inlinable
  package func info(_ letters: [UInt8], _ first: Range<Int>, _ second: Range<Int>) -> WordInfo {
    if hasHouseWords, let info = house[Array(letters[first] + letters[second])] { return info }
    guard let middle = lexicon.walk(letters, first, from: lexicon.start),
      let end = lexicon.walk(letters, second, from: middle)
    else { return .unknown }
    return lexicon.info(end)
  }

  /// What is known of a spelling given as an array of its own.
  @inlinable
  package func info(_ letters: [UInt8]) -> WordInfo { info(letters, 0..<letters.count) }
}
