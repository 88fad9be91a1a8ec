import PersianLanguage
import Testing
import TextStorage

@testable import DabirRules

/// A word with one ZWNJ (`~`), as the two parts it makes of it.
@Suite struct PartedWordTests {
  private static func parts(_ word: String) -> (left: String, right: String)? {
    let paragraph = reader(word).paragraph
    return PartedWord.of(0, in: paragraph).map {
      parts in
      (Letter.text(paragraph.letters[parts.left]), Letter.text(paragraph.letters[parts.right]))
    }
  }

  private static func reader(_ word: String) -> JoiningReader {
    let scalars = word.unicodeScalars.map { $0 == "~" ? 0x200C : $0.value }
    let paragraph = Tokenizer.read(scalars.flatMap(UTF8Scalars.encode), vocabulary: .standard).paragraph
    return JoiningReader(paragraph: paragraph, afterNonJoining: .never)
  }

  @Test(arguments: [
    ("کتاب~ها", "کتاب", "ها"), ("كتاب~ها", "کتاب", "ها"), ("کِتاب~ها", "کتاب", "ها"), ("~ها", "", "ها"),
    ("می~", "می", ""),
  ])
  func `a word is parted at its ZWNJ, whatever its letters are written with`(
    word: String, left: String, right: String
  ) throws {
    let parts = try #require(Self.parts(word))
    #expect(parts.left == left)
    #expect(parts.right == right)
  }

  @Test(arguments: ["کتابها", "گفت~وگو~ها", "کتاب~~ها"])
  func `a word with no ZWNJ or several is in no two parts`(word: String) {
    #expect(Self.parts(word) == nil)
  }

  @Test(arguments: ["کتاب~ها", "می~رود", "~ها", "می~", "استخوانبندیهای~درازش"])
  func `the keys of both parts are those of their letters`(word: String) throws {
    let reader = Self.reader(word)
    let letters = reader.paragraph.letters
    let parts = try #require(
      PartedWord.of(0, in: reader.paragraph))
    #expect(parts.leftKey == WordKey(letters[parts.left]))
    #expect(parts.rightKey == WordKey(letters[parts.right]))
  }

  @Test func `a plural and a verb behind می are complete, a verb that lacks its second ZWNJ is not`() {
    for (word, expected) in [
      ("کتاب~ها", true), ("نمی~رود", true), ("می~رفتهاند", false), ("رفته~اند", false),
    ] {
      let reader = Self.reader(word)
      let parts = PartedWord.of(0, in: reader.paragraph)
      #expect(parts?.isComplete(reader) == expected, "\(word)")
    }
  }
}
