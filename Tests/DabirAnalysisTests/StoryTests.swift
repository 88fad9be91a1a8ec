import DabirAnalysis
import DabirNews
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
        #expect(quote.speaker.flatMap(analysis.entity(of:))?.name == "فرهاد کیانی")
      }
    }
    _ = analysis.story()
    #expect(analysis.work.storiesResolved == 1)
    analysis.replace(fromLine: 1, byte: 0, toLine: 1, byte: 10, with: Array("قادری".utf8))
    _ = analysis.story()
    #expect(analysis.work.storiesResolved == 2)
    let quote = analysis.quotes(ofLine: 1).first
    #expect(
      quote?.speaker.flatMap(analysis.entity(of:))?.name != "فرهاد کیانی", "what was known is forgotten")
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
}
