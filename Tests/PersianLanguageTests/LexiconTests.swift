import Foundation
import PersianLanguage
import Testing

/// The compiled lexicon, its sources, and the counts behind its weights.
struct LexiconTests {
  private static let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sources/EmbeddedData")

  private static func text(_ name: String) throws -> String {
    try String(contentsOf: data.appending(path: "lexicon/\(name)"), encoding: .utf8)
  }

  @Test func `the embedded bytes match their sources`() throws {
    let words = try LexiconSource.words(
      [Self.text("words.tsv")], pronouncedHe: Self.text("pronounced-he.txt"),
      counts: JoiningCounts(Self.text("joining-counts.tsv")), canonical: Self.text("canonical.txt"))
    let image = try Data(contentsOf: Self.data.appending(path: "lexicon.bin"))
    #expect(Lexicon.embedded.byteCount == image.count)
    #expect(Data(LexiconBuilder.compile(words)) == image)
  }

  @Test func `the counts read back as they were written`() throws {
    let counts = JoiningCounts(try Self.text("joining-counts.tsv"))
    #expect(JoiningCounts(counts.text).text == counts.text)
    #expect(counts.compounds.count > 4000)
  }

  @Test func `a compound knows its boundary and an element its company`() {
    let compound = Lexicon.embedded.info("آتش~بس")
    #expect(compound.cuts == [3])
    #expect((compound.weights[.apart] ?? 0) > 0)
    #expect((Lexicon.embedded.info("سازی").weights[.last] ?? 0) > 8)
    #expect(!Lexicon.embedded.info("قسطنتنوار").isKnown)
  }

  @Test func `weights survive packing`() {
    var weights = JoiningWeights.none
    for question in JoiningWeights.Question.allCases { weights[question] = Int(question.rawValue) * 7 - 20 }
    for question in JoiningWeights.Question.allCases {
      #expect(weights[question] == Int(question.rawValue) * 7 - 20)
    }
    #expect(!weights.startsCompound)
    #expect(weights.startingCompound.startsCompound)
    weights[.apart] = 99
    #expect(weights[.apart] == 31)
    weights[.apart] = nil
    #expect(weights[.apart] == nil)
  }

  @Test func `an image that is none reads as empty`() {
    #expect(Lexicon.empty.wordCount == 0)
    #expect(!Lexicon.empty.info("کتاب").isKnown)
  }

  @Test func `house words win over the list`() {
    let vocabulary = Vocabulary(lexicon: .embedded, houseWords: ["کوه~نامه"])
    #expect(vocabulary.info(Letter.letters("کوهنامه")).hasCut(after: 3))
  }
}
