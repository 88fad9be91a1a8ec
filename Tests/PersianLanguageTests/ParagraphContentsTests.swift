import DabirTesting
import Testing
import TextStorage

@testable import PersianLanguage

/// What a paragraph says of itself before anybody looks through it.
@Suite struct ParagraphContentsTests {
  private static let pieces = [
    "کتاب", "می\u{200C}رود", "كتاب", "کِتاب", "پشتۆ", "قرآن", "test", "тест", "۱۲", "12", "٣", "،", ".", "«",
    "»",
    "\"", "–", "ـ", "*", "\u{066D}", "\u{200C}", "\u{200F}", "\u{FFFD}", "`x`", " ", " ", " ", "  ", "\u{A0}",
    "\t",
  ]

  private static func paragraphs() throws -> [Paragraph] {
    var random = SeededGenerator(seed: 3)
    var lines = try Sample.allCases.flatMap { TextLine.split(try $0.article).map(\.text) }
    for _ in 0..<500 {
      let count = Int.random(in: 0...8, using: &random)
      lines.append((0..<count).flatMap { _ in Array((pieces.randomElement(using: &random) ?? "").utf8) })
    }
    return lines.map { Tokenizer.read($0, vocabulary: .standard).paragraph }
  }

  @Test func `a kind is held exactly when a token has it, a flag when a word has it`() throws {
    let kinds: [TokenKind] = [.word, .latin, .foreign, .number, .space, .mark, .invisible, .exempt, .other]
    for paragraph in try Self.paragraphs() {
      for kind in kinds {
        #expect(paragraph.contents.holds(kind) == paragraph.tokens.contains { $0.kind == kind })
      }
      let flags = paragraph.tokens.reduce(into: TokenFlags()) { $0.formUnion($1.flags) }
      #expect(paragraph.contents.flags == flags)
    }
  }

  @Test func `a mark that is there may be there, a space of another kind is odd`() throws {
    for paragraph in try Self.paragraphs() {
      for token in paragraph.tokens where token.kind == .mark {
        #expect(paragraph.contents.mayHold(mark: token.scalar))
      }
      let isOdd = paragraph.tokens.contains { token in
        token.kind == .space && Array(paragraph.text[token.range.indices]) != [0x20]
      }
      #expect(paragraph.contents.hasOddSpaces == isOdd)
    }
    for (text, isOdd) in [
      ("کتاب، «خانه» (۱۲) ماند.", false), ("کتاب ، خانه", true), ("کتاب،خانه", true), ("کتاب,", true),
      ("«کتاب».", true),
      ("(۱۲) ماند!", false), ("ماند!!", true), ("« خانه", true), ("ـ", true),
    ] {
      let contents = Tokenizer.read(Array(text.utf8), vocabulary: .standard).paragraph.contents
      #expect(contents.hasOddMarks == isOdd, "\(text)")
    }
    #expect(
      !Tokenizer.read(Array("کتاب، خانه".utf8), vocabulary: .standard).paragraph.contents.mayHold(mark: 0xAB))
  }
}
