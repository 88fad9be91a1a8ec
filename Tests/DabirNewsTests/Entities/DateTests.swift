import DabirNews
import Testing

@Suite struct DateTests {
  @Test(arguments: [
    ("۲۵ اسد ۱۴۰۴", "2025-08-16"), ("۱۶ اگست ۲۰۲۵", "2025-08-16"), ("۱۴۰۴/۵/۲۵", "2025-08-16"),
    ("2025-08-16", "2025-08-16"), ("سال ۲۰۲۲", "2022"), ("۹ می", "--05-09"),
  ])
  func `a written date has its normal form`(text: String, value: String) throws {
    let date = try #require(Story("این کار در \(text) انجام شد.").found.entities.first { $0.type == .date })
    #expect(date.name == text)
    #expect(date.value == value)
  }

  @Test func `a weekday is the last one up to the story's day`() throws {
    let story = Story("کابل، 2025-08-16 – نشست روز جمعه پایان یافت و امروز خبر آن آمد.")
    #expect(story.entity("روز جمعه")?.value == "2025-08-15")
    #expect(story.entity("امروز")?.value == "2025-08-16")
    #expect(story.entity("امروز")?.isRelative == true)
  }

  @Test func `امروز inside a quotation is the speaker's day`() {
    let story = Story("کابل، 2025-08-16 – والی گفت: «ما امروز می رویم.»")
    #expect(story.entity("امروز")?.value == "")
  }

  @Test func `a weekday in two words is shown in one`() {
    #expect(Story("او دو شنبه رفت.").names(.date) == ["دوشنبه"])
    #expect(Story("او پنج شنبه رفت.").names(.date) == ["پنج~شنبه"])
  }

  @Test func `a month may carry ماه and a year`() {
    #expect(Story("از ماه می سال گذشته").names(.date) == ["ماه می سال گذشته"])
    #expect(Story("در دسمبر ۲۰۱۷ آمد").names(.date) == ["دسمبر ۲۰۱۷"])
  }

  @Test func `a clock is a time`() {
    #expect(Story("ساعت ۱۴:۳۰ آغاز شد").names(.time) == ["۱۴:۳۰"])
  }

  @Test func `money, percentages and counts have their amounts`() {
    let story = Story("دولت ۲۵۰ میلیون افغانی داد، ۲۰ درصد از آن به ۱۱ نفر رسید.")
    #expect(
      story.found.entities.map { "\($0.type.name) \($0.name) \($0.value)" } == [
        "money ۲۵۰ میلیون افغانی 250000000", "percent ۲۰ درصد 20", "number ۱۱ نفر 11",
      ])
  }
}
