import DabirNews
import PersianLanguage
import Testing
import TextStorage

@Suite struct EntityPropertyTests {
  /// A small generator with a seed that is printed when an expectation fails.
  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state ^ (state >> 29)
    }
  }

  private static let pieces =
    [
      "احمد", "صالحی", "،", "وزیر", "خارجه", "«", "»", "-", "ال", "۲۵", "اسد", "B-2", "London", ".", "و",
      "که", "پدرش", "در", "کابل",
      "دبلیو", "ساعت", "12:30", "سازمان", "ملل", "گفت", ":", "\u{200C}", "شارل", "دو", "گل", "(", ")",
      "میلیون", "دلار", "٪", "آقای", "می",
    ]

  @Test(arguments: 1...60)
  func `scanning never fails and ranges lie on scalars inside the text`(seed: UInt64) {
    var random = Seeded(state: seed)
    var text = ""
    for _ in 0..<Int.random(in: 0...80, using: &random) {
      switch Int.random(in: 0...9, using: &random) {
      case 0:
        let bytes = (0..<6).map { _ in UInt8.random(in: 0...255, using: &random) }
        text += String(decoding: bytes, as: UTF8.self)
      case 1: text += String(Unicode.Scalar(UInt32.random(in: 0x600...0x6FF, using: &random)) ?? "x")
      default: text += Self.pieces.randomElement(using: &random) ?? ""
      }
      if Bool.random(using: &random) { text += " " }
    }
    text = String(text.unicodeScalars.filter { $0 != "~" && $0 != "\n" && $0 != "\r" })
    let story = Story(text)
    for entity in story.found.entities {
      #expect(!entity.mentions.isEmpty, "seed \(seed)")
      for mention in entity.mentions + entity.references {
        let line = story.lines[mention.paragraph]
        #expect(mention.range.end <= line.count, "seed \(seed)")
        #expect(String(validating: line[mention.range.indices], as: UTF8.self) != nil, "seed \(seed)")
      }
      _ = HoverCard(entity).text(CardStyle(.persian, markdown: true))
    }
  }

  @Test func `resolving the same text twice gives the same entities`() {
    let text = "فرهاد کیانی، والی هرات، آمد.\nکیانی گفت که در کابل و هرات باران می بارد."
    #expect(Story(text).found.entities == Story(text).found.entities)
  }

  @Test func `the innermost mention is the one under the pointer`() throws {
    let story = Story("او در پوهنتون کابل درس می دهد.")
    let mention = try #require(story.entity("کابل")?.mentions.first)
    #expect(story.found.entity(inParagraph: 0, at: mention.range.start + 2)?.entity.name == "کابل")
    #expect(story.found.entity(inParagraph: 0, at: mention.range.start - 3)?.entity.name == "پوهنتون کابل")
  }
}
