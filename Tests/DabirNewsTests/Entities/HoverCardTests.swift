import DabirNews
import Testing

@Suite struct HoverCardTests {
  private let story = Story(
    "کابل، 2025-08-16 – خبر\nفرهاد کیانی، والی هرات، روز جمعه آمد.\nکیانی گفت که Mi-8 می آید.\nکیانی رفت.")

  @Test func `a card says name, role, first mention, count and other forms`() throws {
    let card = HoverCard(try #require(story.entity("فرهاد کیانی")))
    #expect(card.name == "فرهاد کیانی")
    #expect(card.role == "والی هرات")
    #expect(card.line == 2)
    #expect(card.namedMentions == 3)
    #expect(card.aliases == ["کیانی"])
    #expect(card.gloss == nil)
  }

  @Test func `a card in Markdown leads to the first mention`() throws {
    let card = HoverCard(try #require(story.entity("فرهاد کیانی")))
    let markdown = CardStyle(.english, markdown: true)
    #expect(card.text(markdown, source: "file:///a.txt").contains("[line 2](file:///a.txt#L2)"))
    #expect(!card.text(markdown).contains("]("))
    #expect(
      !card.text(markdown, source: "file:///a)(b").contains("]("), "what would end the link early is no link")
    #expect(!card.text(CardStyle(.english, markdown: false), source: "file:///a.txt").contains("]("))
  }

  @Test func `a card leads to the lines of what somebody is quoted with`() throws {
    var card = HoverCard(try #require(story.entity("فرهاد کیانی")))
    #expect(!card.text(CardStyle(.english, markdown: true)).contains("Quoted"))
    card.quotedLines = [3, 5]
    let markdown = card.text(CardStyle(.persian, markdown: true), source: "file:///a.txt")
    #expect(markdown.contains("[۳](file:///a.txt#L3)، [۵](file:///a.txt#L5)"))
    card.quotedLines = Array(1...9)
    #expect(
      card.text(CardStyle(.english, markdown: false)).contains("Quoted in lines: 1, 2, 3, 4, 5, 6, 7, 8, …"))
  }

  @Test func `a date's card has all three calendars`() throws {
    let card = HoverCard(try #require(story.entity("روز جمعه")))
    #expect(card.day?.gregorian == "2025-08-15")
    let solar = try #require(card.day?.solar)
    #expect((solar.year, solar.month, solar.day) == (1404, 5, 24))
    #expect(card.day?.isRelative == true)
    let lunar = try #require(card.day?.lunar)
    #expect((lunar.year, lunar.month, lunar.day) == (1447, 2, 20))
    #expect(card.text(CardStyle(.persian, markdown: false)).contains("۲۴ مرداد (اسد) ۱۴۰۴"))
  }

  @Test func `a card without a role says nothing of one`() throws {
    let card = HoverCard(try #require(story.entity("کابل")))
    #expect(card.role == nil)
    #expect(!card.text(CardStyle(.english, markdown: true)).contains("Role"))
  }

  @Test func `every embedded run is isolated and every isolate closed`() throws {
    for entity in story.found.entities {
      for language in [CardLanguage.persian, .english] {
        for line in HoverCard(entity).text(CardStyle(language, markdown: true)).split(separator: "\n") {
          let opened = line.unicodeScalars.count { $0 == "\u{2068}" }
          #expect(opened == line.unicodeScalars.count { $0 == "\u{2069}" })
        }
        #expect(HoverCard(entity).text(CardStyle(language, markdown: false)).contains("\u{2068}"))
      }
    }
  }

  @Test func `Markdown marks in a name are harmless`() {
    var card = HoverCard(story.found.entities[0])
    card.name = "*x* [y](z)\u{2069}"
    let text = card.text(CardStyle(.english, markdown: true))
    #expect(text.hasPrefix("**\u{2068}\\*x\\* \\[y\\](z)\u{2069}**"))
  }
}
