import DabirTesting
import PersianLanguage
import Testing
import TextStorage

@testable import DabirNews

/// What the readers pass over would have told them nothing.
@Suite struct ShortcutTests {
  /// The paragraphs of the samples, and paragraphs of their words thrown together.
  private static func frames() throws -> [Frame] {
    var random = SeededGenerator(seed: 7)
    var frames: [Frame] = []
    for sample in Sample.allCases {
      let lines = TextLine.split(try sample.article).map(\.text)
      let words = lines.flatMap { $0.split(separator: 0x20) }
      let mixed = (0..<400).map { _ in
        (0..<14).compactMap { _ in words.randomElement(using: &random) }.joined(separator: [0x20])
      }
      for line in lines + mixed.map(Array.init) {
        let paragraph = Tokenizer.read(line, vocabulary: .standard).paragraph
        let spans = SpanScanner.scan(paragraph, carried: nil, goesOn: false).spans
        frames.append(Frame(paragraph, spans: spans))
      }
    }
    return frames
  }

  @Test func `a sentence without a word for a source has no source phrase`() throws {
    for frame in try Self.frames() {
      let all = 0..<frame.items.count
      guard !all.contains(where: { !frame.items[$0].roles.isDisjoint(with: .source) }) else { continue }
      let reader = SourcePhraseReader(frame: frame, subjects: SubjectFinder(frame: frame, names: []))
      for index in all where frame.has(index, [.preposition, .sourceOpener]) {
        #expect(reader.phrase(at: index, all.upperBound) == nil)
      }
    }
  }

  @Test func `no verb begins at a word that is neither a verb nor helps to make one`() throws {
    for frame in try Self.frames() {
      let reader = VerbGroupReader(frame: frame)
      for index in frame.items.indices
      where frame.items[index].verb == nil && !frame.has(index, .auxiliary) {
        #expect(reader.group(at: index, limit: frame.items.count) == nil)
      }
    }
  }

  @Test func `the person a sentence is about is found without the subjects of its other clauses`() throws {
    var found = 0
    for frame in try Self.frames() {
      var whole = ClauseReader(frame: frame, subjects: SubjectFinder(frame: frame, names: []))
      whole.take(0..<frame.items.count)
      var part = whole
      whole.resolveAll()
      part.resolveFirstPerson()
      let person = whole.clauses.first(where: \.isAboutPerson)?.subject
      #expect(part.clauses.first(where: \.isAboutPerson)?.subject == person)
      #expect(part.clauses.first?.subject == whole.clauses.first?.subject)
      if person != nil { found += 1 }
    }
    #expect(found > 100)
  }
}
