import DabirTesting
import Testing
import TextStorage

@testable import PersianLanguage

/// Memory handed from one paragraph to the next.
@Suite struct TokenBuffersTests {
  private static func isSame(_ left: Paragraph, _ right: Paragraph) -> Bool {
    left.text == right.text && left.tokens.map(\.range) == right.tokens.map(\.range)
      && left.tokens.map(\.kind) == right.tokens.map(\.kind)
      && left.tokens.map(\.info) == right.tokens.map(\.info)
      && left.tokens.indices.allSatisfy { left.letters(of: $0).elementsEqual(right.letters(of: $0)) }
  }

  @Test func `a paragraph read in memory of another is read as in its own`() throws {
    var random = SeededGenerator(seed: 8)
    var buffers = TokenBuffers()
    var lines = try Sample.allCases.flatMap { TextLine.split(try $0.article).map(\.text) }
    lines += ["،،،،،،،،،،،،،،،،،،،،،،،،", "iPhone 15 و ۱۲", "", "`x`", "\u{FDF2}\u{FEFB}"].map {
      Array($0.utf8)
    }
    for _ in 0..<1_000 {
      let line = lines.randomElement(using: &random) ?? []
      let (paragraph, _) = Tokenizer.read(line, in: .text, vocabulary: .standard, with: &buffers)
      #expect(Self.isSame(paragraph, Tokenizer.read(line, vocabulary: .standard).paragraph))
      buffers.reclaim(paragraph)
    }
  }

  @Test func `a line read from its text is read as its bytes alone, in whatever memory`() throws {
    let store = TextStore(try Sample.allCases.flatMap { try $0.article + [0x0A] })
    store.replace(fromLine: 2, byte: 0, toLine: 2, byte: 0, with: Array("نخست ".utf8))
    var buffers = TokenBuffers()
    for _ in 0..<2 {
      for line in 0..<store.lineCount {
        let (paragraph, _) = Tokenizer.read(
          line: line, of: store, in: .text, vocabulary: .standard, with: &buffers)
        #expect(
          Self.isSame(paragraph, Tokenizer.read(store.line(line).text, vocabulary: .standard).paragraph))
        buffers.reclaim(paragraph)
      }
    }
    #expect(store.checkInvariants() == nil)
  }

  @Test func `a paragraph that is still looked at keeps what it holds`() {
    var buffers = TokenBuffers()
    let text = Array("کتاب\u{200C}ها را خرید".utf8)
    let (kept, _) = Tokenizer.read(text, in: .text, vocabulary: .standard, with: &buffers)
    buffers.reclaim(kept)
    _ = Tokenizer.read(Array("خانه\u{200C}های ما".utf8), in: .text, vocabulary: .standard, with: &buffers)
    #expect(Self.isSame(kept, Tokenizer.read(text, vocabulary: .standard).paragraph))
  }
}
