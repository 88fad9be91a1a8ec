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

  @Test func `the endings of a word are tried in their order`() {
    let endings = Inflection.compoundEndings
    for letters in Self.words {
      let expected = endings.compactMap { Inflection.stem(of: letters, 0..<letters.count, before: $0) }
      #expect(endings.stems(of: letters, 0..<letters.count).map(\.stem) == expected)
    }
  }
}
