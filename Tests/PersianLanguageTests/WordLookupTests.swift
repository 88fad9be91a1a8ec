import DabirTesting
import Testing

@testable import PersianLanguage

/// The quick ways to ask for words: each says what asking for one word at a time does.
@Suite struct WordLookupTests {
  private static let words =
    "کتابخانه~ها رفته~اند می~رود دانشجویانش استقلال~طلبانه~ترین ناپذیری ای ها گفت~وگوهایمان پشتۆ نجیب~الله خانه~ای"
    .split(separator: " ")
    .map { Letter.letters(String($0)).filter { $0 != Letter.zwnj } }

  @Test(arguments: [[], ["کتاب~خانه", "گفتو"]])
  func `each beginning of a word is known as it is by itself`(houseWords: [String]) {
    let vocabulary = Vocabulary(lexicon: .embedded, houseWords: houseWords)
    for letters in Self.words + [Self.words.flatMap(\.self)] {
      let beginnings = Beginnings(letters, 0..<letters.count, in: vocabulary.lexicon)
      for count in 0...letters.count {
        #expect(vocabulary.info(letters, 0..<count, beginnings) == vocabulary.info(letters, 0..<count))
      }
    }
  }

  @Test func `a word is of the classes that have it`() {
    let sets = ["ها های ای", "ای بی", "", "دبلیو"].map { Letter.keys($0) }
    let classes = WordClasses(sets)
    for key in Self.words.map({ WordKey($0) }) + sets.flatMap(\.self) + [.none] {
      let expected = sets.indices.reduce(UInt8(0)) { $0 | (sets[$1].contains(key) ? 1 << UInt8($1) : 0) }
      #expect(classes.of(key) == expected)
    }
  }

  @Test func `a filter lets every word of its set pass, and few others`() {
    let keys = (0..<500).map { WordKey(packed: UInt64($0 + 1) << 6 | 7) }
    let filter = WordFilter(keys)
    #expect(keys.allSatisfy(filter.mayHold))
    #expect((0..<500).count { filter.mayHold(WordKey(packed: UInt64($0 + 1) << 6 | 8)) } < 100)
  }

  @Test(arguments: [
    Inflection.plurals, Inflection.copulas, Inflection.clitics, Inflection.comparatives,
    Inflection.objectClitics, Inflection.compoundEndings,
  ])
  func `the endings of a word are tried in their order`(endings: Inflection.Endings) {
    let ended = endings.map { Letter.letters("کتاب") + $0.letters }
    let doubled = ended.flatMap { word in endings.map { word + $0.letters } }
    for letters in Self.words + ended + doubled + endings.map(\.letters) {
      let expected = endings.compactMap { Inflection.stem(of: letters, 0..<letters.count, before: $0) }
      #expect(endings.stems(of: letters, 0..<letters.count).map(\.stem) == expected)
    }
  }
}

extension Inflection.Ending {
  /// Its letters.
  fileprivate var letters: [UInt8] {
    (0..<count).map { UInt8(truncatingIfNeeded: packed >> UInt64(8 * (count - 1 - $0))) }
  }
}
