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

  @Test func `a paragraph is passed as reading it whole would pass it`() throws {
    var passed: Set<ParagraphForm> = []
    var state = QuoteState.start
    let reader = QuoteReader()
    for (number, paragraph) in try Self.paragraphs().enumerated() {
      if number % 5 == 0 { state.passBlank() }
      let form = ParagraphForm(of: paragraph)
      let whole = reader.read(paragraph, entering: state, before: NothingBefore())
      if let leaving = reader.leaving(form, entering: state, paragraph) {
        #expect(leaving == whole.leaving)
        #expect(whole.markFaults.isEmpty && whole.quotes.allSatisfy { $0.marks == .none })
        passed.insert(form)
      }
      state = whole.leaving
    }
    #expect(passed.count == 3)
  }

  @Test func `in a plain paragraph nobody speaks, and it ends in narration`() throws {
    var plain = 0
    var memory = WordMemory()
    let reader = QuoteReader()
    var entering = QuoteState.start
    entering.isStart = false
    for paragraph in try Self.paragraphs() where PlainParagraph.read(paragraph, &memory) != nil {
      guard ParagraphForm(of: paragraph) != .blank else { continue }
      plain += 1
      let past = Past(PastText(NothingBefore(), reader), entering: entering)
      let whole = ParagraphQuotes(paragraph, entering: entering, following: nil, past: past, &memory)
      #expect(whole.read().quotes.isEmpty && whole.ending() == .narration)
      #expect(whole.people.ownSpeaker == nil)
      let read = PlainParagraph(paragraph: paragraph).people(past, &memory)
      #expect(read.ownFocus() == whole.people.ownFocus())
    }
    #expect(plain > 100)
  }

  @Test func `where no word hides a source no report has a hidden one`() throws {
    var open = 0
    var memory = WordMemory()
    let reader = QuoteReader()
    let signs = Self.hiding.utf8.split(separator: 0x20).map(Array.init)
    var random = SeededGenerator(seed: 11)
    for paragraph in try Self.paragraphs() where ParagraphForm(of: paragraph) != .marked {
      let words = paragraph.text.split(separator: 0x20).map(Array.init)
      let mixed = (words + (0..<2).compactMap { _ in signs.randomElement(using: &random) }).shuffled(
        using: &random)
      for text in [paragraph.text, mixed.joined(separator: [0x20]).map { $0 }] {
        let paragraph = Tokenizer.read(text, vocabulary: .standard).paragraph
        guard !HiddenSources.all.mayHide(in: paragraph, &memory) else { continue }
        open += 1
        let quotes = reader.read(paragraph, entering: QuoteTexts.body, before: NothingBefore()).quotes
        #expect(quotes.allSatisfy { $0.source == .named }, "\(String(decoding: text, as: UTF8.self))")
      }
    }
    #expect(open > 500)
  }

  private static let hiding =
    "منابع منبعی یک برخی مقام مقام\u{200C}ها مسئولان عضو گفته گفتند شد شده می\u{200C}شود میشود گردید اعلام ادعا که : به از گزارش\u{200C}ها شنیده\u{200C}هایی افزود"

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
