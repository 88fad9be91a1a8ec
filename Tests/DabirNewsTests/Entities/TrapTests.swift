import DabirNews
import Testing

@Suite struct TrapTests {
  @Test func `کیفری holds no کیف`() {
    #expect(Story("دادگاه کیفری در کیف حکم داد.").mentions("کیف") == ["کیف"])
  }

  @Test func `ترامپی is no mention of ترامپ`() {
    let story = Story("دونالد ترامپ، رئیس جمهور امریکا، گفت.\nسیاست ترامپی ادامه دارد.")
    #expect(story.mentions("دونالد ترامپ") == ["دونالد ترامپ"])
  }

  @Test func `an adjective of nationality is linked to the country and names it not`() throws {
    let story = Story("اوکراین گفت که سربازان اوکراینی آمده اند.")
    let country = try #require(story.entity("اوکراین"))
    #expect(country.mentions.count == 1)
    #expect(country.references.map(\.form) == [.demonym])
  }

  @Test func `a country named only by its adjective is no entity`() {
    #expect(Story("کارشناسان ایتالیایی آمدند.").names(.location).isEmpty)
  }

  @Test func `می after a number is a month and after a given name a family name`() {
    #expect(Story("این دیدار ۹ می برگزار شد.").names(.date) == ["۹ می"])
    #expect(Story("ترزا می، نخست وزیر بریتانیا، رفت.").names(.person) == ["ترزا می"])
  }

  @Test func `a bag is no city`() {
    #expect(Story("او کیف خود را بر زمین گذاشت.").names(.location).isEmpty)
  }

  @Test func `an ambiguous city counts once the story has named it surely`() {
    let story = Story("نمایندگان کیف پذیرفتند.\nاو از شهر کیف بازگشت.")
    #expect(story.mentions("کیف").count == 2)
  }

  @Test func `common words at the head of a sentence are no people`() {
    let story = Story("باران بارید. مردم رفتند. کودکان گفتند که سرد است. دولت پاسخ نداد.")
    #expect(story.names(.person).isEmpty)
  }

  @Test func `an indefinite head noun names nothing`() {
    #expect(Story("یک سازمان تازه و این وزارت و هر شرکت دیگر").names(.organisation).isEmpty)
  }
}
