import DabirTesting
import Testing
import TextStorage

@testable import PersianLanguage

/// What a token carries so that nobody looks it up again.
@Suite struct TokenFactsTests {
  /// Lines of the samples with scalars of every kind strewn in.
  private static func lines() throws -> [[UInt8]] {
    let strange: [UInt32] = [
      0x200C, 0x0640, 0x064B, 0x0654, 0x0623, 0x0625, 0x0629, 0x0643, 0x064A, 0x06D0, 0x06C0, 0xFEFB, 0xFDF2,
      0xFB8A,
      0x0751, 0x08A0, 0x20, 0xAB, 0x61, 0x06F1,
    ]
    var random = SeededGenerator(seed: 11)
    var lines: [[UInt8]] = []
    for sample in Sample.allCases {
      for line in TextLine.split(try sample.article).map(\.text) {
        lines.append(line)
        var scalars = String(decoding: line, as: UTF8.self).unicodeScalars.map(\.value)
        for _ in 0..<scalars.count / 4 {
          scalars.insert(
            strange.randomElement(using: &random) ?? 0, at: Int.random(in: 0...scalars.count, using: &random))
        }
        lines.append(scalars.flatMap(UTF8Scalars.encode))
      }
    }
    return lines
  }

  @Test(arguments: [[], ["کابل~نشین", "خانه"]])
  func `a word carries the key, the knowledge and the place its letters lead to`(house: [String]) throws {
    let vocabulary = Vocabulary(lexicon: .embedded, houseWords: house)
    var words = 0
    for line in try Self.lines() {
      let paragraph = Tokenizer.read(line, vocabulary: vocabulary).paragraph
      for (index, token) in paragraph.tokens.enumerated() where token.kind == .word {
        words += 1
        let letters = Array(paragraph.letters(of: index))
        let state = vocabulary.lexicon.walk(letters, 0..<letters.count, from: vocabulary.lexicon.start)
        let isForeign = token.flags.contains(.foreign)
        #expect(token.key == WordKey(letters))
        #expect(token.info == (isForeign ? .unknown : vocabulary.info(letters)))
        #expect(token.state == state ?? Lexicon.nowhere)
      }
    }
    #expect(words > 1_000)
  }

  @Test func `a word's letters are those of its text, confusable ones folded`() throws {
    for line in try Self.lines() {
      let paragraph = Tokenizer.read(line, vocabulary: .standard).paragraph
      for (index, token) in paragraph.tokens.enumerated() where token.kind == .word {
        var expected: [UInt8] = []
        var offset = token.start
        while offset < token.end {
          let scalar = UTF8Scalars.decode(line, at: offset)
          offset += scalar.length
          for base in PresentationForms.base(scalar.value) ?? [scalar.value]
          where CharacterClass.of(base) == .letter {
            expected.append(Letter.of(base) ?? Letter.foreign)
          }
        }
        #expect(Array(paragraph.letters(of: index)) == expected)
        let taken = expected.contains { Letter.letters("ةأإ").contains($0) }
        #expect(token.flags.contains(.arabic) == taken)
      }
    }
  }

  @Test func `a line that is read as prose at once is read as by one who looks for markup first`() throws {
    let pieces = [
      "کتاب", " ", " ", "می\u{200C}رود", "، ", "۱۲/۳", "12/3", "/", "a", "é", "éa", "#تگ", "`", "```", "~~~",
      "<!--",
      "<", "$", "%s", "&amp;", "{}", "@", "\\", "[", "](", "]()", ")", ".", "(", "\u{FDF2}\u{FDFA}",
      "\u{FEFB}",
      "тест",
    ]
    var random = SeededGenerator(seed: 21)
    var lines = try Self.lines()
    for _ in 0..<2_000 {
      let count = Int.random(in: 0...5, using: &random)
      lines.append((0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) })
    }
    for line in lines {
      var memory = TokenBuffers.Memory()
      let (quick, next) = Tokenizer.read(line, vocabulary: .standard)
      let (whole, nextWhole) = Tokenizer.readAny(line, in: .text, .standard, &memory)
      let isSame =
        next == nextWhole && quick.count == whole.count
        && zip(quick.tokens, whole.tokens).allSatisfy {
          $0.range == $1.range && $0.kind == $1.kind && $0.flags.rawValue == $1.flags.rawValue
        }
      #expect(isSame, "\(String(decoding: line, as: UTF8.self))")
    }
  }
}
