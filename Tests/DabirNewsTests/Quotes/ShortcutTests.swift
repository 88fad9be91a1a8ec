import DabirTesting
import PersianLanguage
import Testing
import TextStorage

@testable import DabirNews

/// What the readers pass over would have told them nothing.
@Suite struct ShortcutTests {
  /// The paragraphs of the samples, and paragraphs of their words thrown together with those that tell who speaks.
  private static func paragraphs() throws -> [Paragraph] {
    var random = SeededGenerator(seed: 7)
    var paragraphs: [Paragraph] = []
    for sample in Sample.allCases {
      let lines = TextLine.split(try sample.article).map(\.text)
      let words = lines.flatMap { $0.split(separator: 0x20) }
      let telling = signs.utf8.split(separator: 0x20)
      let mixed = (0..<400).map { number in
        let own = (0..<14).compactMap { _ in words.randomElement(using: &random) }
        let added = (0..<number % 4).compactMap { _ in telling.randomElement(using: &random).map(Array.init) }
        return (own.map(Array.init) + added).shuffled(using: &random).joined(separator: [0x20])
      }
      for line in lines + mixed.map(Array.init) {
        paragraphs.append(Tokenizer.read(line, vocabulary: .standard).paragraph)
      }
    }
    return paragraphs
  }

  private static let signs =
    "گفت می گوید گفته شده است خواهد خواست داد کرد پاسخ تأکید به از طبق اساس گزارش گفتۀ قول زبان آمده بیانیه در مدعی اند او که : . ؟"

  private static func frames() throws -> [Frame] {
    try paragraphs().map { paragraph in
      Frame(paragraph, spans: SpanScanner.scan(paragraph, carried: nil, goesOn: false).spans)
    }
  }

  @Test func `where no word is a sign of speech the grammar finds neither cue nor source`() throws {
    var silent = 0
    for frame in try Self.frames() {
      let subjects = SubjectFinder(frame: frame, names: [])
      for sentence in SentenceReader(frame: frame, subjects: subjects).sentences() where sentence.isSilent {
        silent += 1
        var reader = ClauseReader(frame: frame, subjects: subjects)
        reader.take(sentence.range)
        #expect(reader.clauses.allSatisfy { $0.cue == nil })
        #expect(SourcePhraseReader(frame: frame, subjects: subjects).phrases(sentence.range).isEmpty)
      }
    }
    #expect(silent > 100)
  }

  @Test func `a plain paragraph leaves what reading its sentences leaves`() throws {
    var plain = 0
    var state = QuoteState.start
    var reader = QuoteReader()
    var memory = WordMemory()
    for (number, paragraph) in try Self.paragraphs().enumerated()
    where paragraph.tokens.contains(where: { $0.kind == .word }) {
      if number % 5 == 0 { state.advance(isBlank: true) }
      if !state.isStart, PlainParagraph.read(paragraph, &memory) != nil { plain += 1 }
      var entering = state
      entering.advance(isBlank: false)
      let whole = ParagraphQuotes(paragraph, entering: entering, following: nil, &memory)
      let expected = whole.read()
      #expect(reader.read(paragraph, entering: state) == expected)
      state = expected.leaving
    }
    #expect(plain > 100)
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

  @Test func `a sentence whose first cue reports the rest is read no further, and says the same`() throws {
    var partial = 0
    for frame in try Self.frames() {
      let reader = SentenceReader(frame: frame, subjects: SubjectFinder(frame: frame, names: []))
      let short = reader.sentences()
      let whole = short.map { $0.isSilent ? $0 : reader.whole($0.range) }
      for (number, sentence) in short.enumerated() where sentence.isPartial {
        partial += 1
        let reports = [short, whole].map { sentences in
          let search = EvidenceSearch(frame: frame, sentences: sentences)
          return IndirectSpeech(search: search, frame: frame).report(number)
        }
        #expect(reports[0]?.content == reports[1]?.content && reports[0]?.finding == reports[1]?.finding)
        #expect(reports[0] != nil)
      }
    }
    #expect(partial > 20)
  }
}
