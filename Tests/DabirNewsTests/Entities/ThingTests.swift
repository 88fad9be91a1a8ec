import DabirNews
import Testing

@Suite struct ThingTests {
  @Test func `a ministry takes ordinary words into its name`() {
    #expect(Story("وزارت آموزش و پرورش اعلام کرد.").names(.organisation) == ["وزارت آموزش و پرورش"])
  }

  @Test func `the head noun of an agency is its role, the name is what follows`() {
    let story = Story("خبرگزاری اینترفاکس شام روز دوشنبه چنین نوشت.")
    #expect(story.mentions("اینترفاکس") == ["خبرگزاری اینترفاکس"])
    #expect(story.roles("اینترفاکس") == ["خبرگزاری"])
  }

  @Test func `a place inside an institution's name is a nested mention`() throws {
    let story = Story("او در پوهنتون کابل درس می دهد.")
    #expect(story.names(.organisation) == ["پوهنتون کابل"])
    #expect(try #require(story.entity("کابل")).mentions.map(\.isNested) == [true])
  }

  @Test func `a river keeps its head noun, a district does not`() {
    let story = Story("سیلاب از دریای کوکچه به ولسوالی ارگو رسید.")
    #expect(story.names(.location) == ["دریای کوکچه", "ارگو"])
  }

  @Test func `a designation after a head noun is the name`() {
    let story = Story("یک هلیکوپتر Mi-8 بر زمین نشست.")
    #expect(story.names(.vehicle) == ["Mi-8"])
  }

  @Test func `a quoted operation is an event`() {
    #expect(Story("عملیات «سپیده» آغاز شد.").names(.event) == ["عملیات «سپیده»"])
  }

  @Test func `the language is named after زبان only`() {
    #expect(Story("او به زبان انگلیسی سخن گفت.").names(.language) == ["انگلیسی"])
    #expect(Story("یک شرکت انگلیسی آمد.").names(.language).isEmpty)
  }

  @Test func `a wrong letter does not change the name shown`() throws {
    let story = Story("وزارت ماليه پول داد.")
    let ministry = try #require(story.entity("وزارت مالیه"))
    #expect(ministry.aliases == ["وزارت ماليه"])
  }

  @Test func `a house entry is found under all its spellings`() {
    let gazetteer = Gazetteer(house: [
      .init(names: ["خیزاب", "موج خیزاب"], type: .organisation, gloss: "Khizab")
    ])
    let story = Story("گروهی به نام موج خیزاب آمد. خیزاب رفت.", gazetteer: gazetteer)
    #expect(story.found.entities.first { $0.type == .organisation }?.mentions.count == 2)
    #expect(story.found.entities.first { $0.type == .organisation }?.gloss == "Khizab")
  }
}
