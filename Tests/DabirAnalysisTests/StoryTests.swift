import DabirAnalysis
import DabirNews
import DabirTesting
import Testing
import TextStorage

@Suite struct StoryTests {
  private let text = "فرهاد کیانی، والی هرات، گفت: «ما می آییم.»\nکیانی افزود: «راه باز است.» او رفت."

  private func analysis() -> DocumentAnalysis {
    DocumentAnalysis(Array(text.utf8), settings: AnalysisSettings())
  }

  @Test func `the story is resolved once for each text, however often it is asked for`() {
    let analysis = analysis()
    analysis.advance()
    #expect(analysis.work.storiesResolved == 0, "not before somebody asks")
    for line in 0..<analysis.text.lineCount {
      for quote in analysis.quotes(ofLine: line) {
        #expect((quote.speaker.flatMap { analysis.entity(of: $0) })?.name == "فرهاد کیانی")
      }
    }
    _ = analysis.story()
    #expect(analysis.work.storiesResolved == 1)
    analysis.replace(fromLine: 1, byte: 0, toLine: 1, byte: 10, with: Array("قادری".utf8))
    _ = analysis.story()
    #expect(analysis.work.storiesResolved == 2)
    let quote = analysis.quotes(ofLine: 1).first
    #expect(
      quote?.speaker.flatMap { analysis.entity(of: $0) }?.name != "فرهاد کیانی", "what was known is forgotten"
    )
  }

  @Test func `the places of a story are those of its mentions`() {
    let story = analysis().story()
    for (index, entity) in story.entities.enumerated() {
      for mention in entity.mentions + entity.references {
        let places = story.places[mention.paragraph].filter {
          $0.range == mention.range && $0.entity == index
        }
        #expect(places.map { entity.mention($0.number) } == [mention])
      }
    }
    #expect(story.places[0].count + story.places[1].count >= 4)
    #expect(story.places[7].isEmpty)
    let last = story.entity(inParagraph: 1, at: 49)
    #expect(last?.mention.form == .pronoun && last?.entity.name == "فرهاد کیانی")
  }

  @Test func `what somebody is quoted with is found by the lines that name them`() throws {
    let analysis = DocumentAnalysis(
      Array((text + "\nباران بارید.\nمریم احمدی گفت: «برف آمد.»\nاو رفت.").utf8), settings: AnalysisSettings()
    )
    let man = try #require(analysis.entity(line: 0, at: 4))
    #expect(analysis.quotedLines(man, limit: 9) == [0, 1])
    #expect(analysis.quotedLines(man, limit: 1) == [0])
    let woman = try #require(analysis.entity(line: 3, at: 2))
    #expect(woman.entity.name == "مریم احمدی")
    #expect(analysis.quotedLines(woman, limit: 9) == [3])
  }

  // MARK: Kept while the text changes

  private func asked(_ text: String) -> DocumentAnalysis {
    let analysis = DocumentAnalysis(Array(text.utf8), settings: AnalysisSettings())
    analysis.advance()
    analysis.keepStory()
    analysis.readStory()
    analysis.work = WorkCount()
    return analysis
  }

  @Test func `nothing is read for the story before somebody asks`() {
    let analysis = analysis()
    analysis.advance()
    analysis.readStory()
    #expect(analysis.work.paragraphsRead == 0)
    #expect(analysis.entity(line: 0, at: 4)?.entity.name == "فرهاد کیانی")
    #expect(analysis.work.paragraphsRead == 2)
    #expect(analysis.work.storiesResolved == 0, "one place is not the whole story")
  }

  @Test func `a question right after an edit reads one paragraph and the names it is about`() throws {
    let lines = (0..<600).map { $0 % 3 == 0 ? text : "در شهر \($0) باران بارید و مریم احمدی گفت." }
    let analysis = asked(lines.joined(separator: "\n"))
    analysis.replace(fromLine: 302, byte: 0, toLine: 302, byte: 0, with: Array("ب".utf8))
    let found = try #require(analysis.entity(line: 300, at: 4))
    #expect(found.entity.name == "فرهاد کیانی" && found.entity.mentions.count == 400)
    #expect(analysis.work.paragraphsAnalysed == 1)
    #expect(analysis.work.paragraphsRead == 1)
    #expect((1...6).contains(analysis.work.namesResolved), "\(analysis.work.namesResolved)")
    analysis.replace(fromLine: 10, byte: 0, toLine: 10, byte: 0, with: Array("سطر\n".utf8))
    #expect(analysis.entity(line: 301, at: 4)?.mention.paragraph == 301)
    #expect(analysis.work.paragraphsRead <= 4)
  }

  @Test func `where much goes at once the rest is put together anew`() {
    let analysis = asked(String(repeating: text + "\n", count: 400))
    analysis.replace(fromLine: 100, byte: 0, toLine: 700, byte: 0, with: Array("فرهاد کیانی رفت.\n".utf8))
    #expect(analysis.entity(line: 100, at: 4)?.entity.mentions.count == 201)
    #expect(analysis.work.paragraphsRead <= 3)
    #expect(
      analysis.story().entities
        == DocumentAnalysis(analysis.text.bytes, settings: AnalysisSettings()).story().entities)
  }

  @Test func `what is put together anew is put together in slices, and told of as far as it is known`() {
    let analysis = asked(String(repeating: text + "\n", count: 2_000))
    analysis.replace(fromLine: 1, byte: 0, toLine: 3_000, byte: 0, with: Array("باران بارید.\n".utf8))
    analysis.advance()
    analysis.readStory(budget: 1_024)
    #expect(analysis.isOpening && !analysis.isStoryRead)
    #expect(analysis.entity(line: 0, at: 4, soFar: true)?.entity.name == "فرهاد کیانی")
    var slices = 0
    while !analysis.isStoryRead {
      analysis.readStory(budget: 1_024)
      slices += 1
    }
    #expect(slices > 100 && !analysis.isOpening)
    #expect(analysis.work.paragraphsRead <= 4, "the others have been read")
    #expect(
      analysis.story().entities
        == DocumentAnalysis(analysis.text.bytes, settings: AnalysisSettings()).story().entities)
  }

  @Test func `the names of a line are those the whole story has there`() throws {
    let analysis = DocumentAnalysis(try Sample.dari.article, settings: AnalysisSettings())
    let story = analysis.story()
    for line in 0..<analysis.text.lineCount {
      let expected = story.places[line].filter { story.entities[$0.entity].mention($0.number).form.isNamed }
      #expect(analysis.names(inLine: line).map(\.range).sorted() == expected.map(\.range).sorted())
    }
    let introduced = (0..<analysis.text.lineCount).reduce(0) {
      $0 + analysis.names(inLine: $1).count(where: \.isIntroduction)
    }
    #expect(introduced == story.entities.count)
  }

  @Test func `a burst of edits is read once`() {
    let analysis = asked(String(repeating: text + "\n", count: 40))
    for byte in 0..<30 { analysis.replace(fromLine: 40, byte: byte, toLine: 40, byte: byte, with: [0x20]) }
    _ = analysis.entity(line: 40, at: 34)
    #expect(analysis.work.paragraphsRead == 1)
  }

  @Test func `while a text is being opened a name is told of as far as it is known`() {
    let analysis = DocumentAnalysis(
      Array(String(repeating: text + "\n", count: 200).utf8), settings: AnalysisSettings())
    analysis.keepStory()
    analysis.advance(budget: 500)
    #expect(analysis.isOpening)
    let early = analysis.entity(line: 399, at: 4, soFar: true)
    #expect(early?.entity.name == "کیانی", "that line alone")
    #expect(analysis.work.paragraphsAnalysed < 200, "of 401")
    #expect(analysis.entity(line: 398, at: 4)?.entity.mentions.count == 400)
    #expect(!analysis.isOpening && analysis.isStoryRead)
  }

  @Test(arguments: [UInt64(31), 32, 33, 34])
  func `after each of 300 random edits the story is that of a fresh analysis`(seed: UInt64) throws {
    let start = try Sample.dari.article
    let analysis = DocumentAnalysis(start, settings: AnalysisSettings())
    analysis.keepStory()
    var edits = RandomEdits(seed: seed)
    var text = start
    for step in 0..<300 {
      if step % 100 == 99 {
        text = try Sample.iranian.article
        analysis.replaceAll(with: text)
      }
      for edit in edits.next(in: text) {
        analysis.make(edit, in: &text)
        // Sometimes the story is read in the middle of the analysis, or half of it.
        if step % 3 == 0 { analysis.advance(budget: 100) }
        if step % 4 == 0 { analysis.readStory(budget: step % 8 == 0 ? 300 : 0) }
        if step % 5 == 0 { _ = analysis.entity(line: 0, at: 3, soFar: true) }
      }
      guard step % 2 == 0 else { continue }
      let fresh = DocumentAnalysis(text, settings: AnalysisSettings())
      guard analysis.story().entities == fresh.story().entities else {
        Issue.record("seed \(seed), step \(step): the stories differ")
        return
      }
    }
  }
}
