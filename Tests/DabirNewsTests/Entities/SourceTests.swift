import DabirNews
import Testing

@Suite struct SourceTests {
  @Test func `a paper at the head of a line is one before a colon only`() {
    #expect(Story("شرق: بهای نان بالا رفت").names(.organisation) == ["شرق"])
    #expect(Story("رسالت درباره بودجه نوشت").names(.organisation) == ["رسالت"])
    #expect(Story("شرق کشور بارانی است.").names(.organisation).isEmpty)
  }

  @Test func `a report comes from an agency, whatever else its name means`() {
    #expect(Story("به گزارش مهر، باران بارید.").names(.organisation) == ["مهر"])
    #expect(Story("به گزارش «انتخاب»، باران بارید.").names(.organisation) == ["انتخاب"])
    #expect(Story("وزیر به فارس گفت که می آید.").names(.organisation) == ["فارس"])
    #expect(Story("باران در فارس بارید.").names(.location) == ["فارس"])
  }

  @Test func `nobody knows the site, but a report comes from it`() {
    #expect(Story("به گزارش زنگارنیوز، باران بارید.").names(.organisation) == ["زنگارنیوز"])
  }

  @Test func `names in quotation marks behind شرکت~های are companies`() {
    let story = Story("مجوز به شرکت~های «نوین پرداز»، «آوای شمال» و «سپهر» رسید.")
    #expect(story.names(.organisation) == ["نوین پرداز", "آوای شمال", "سپهر"])
  }

  @Test func `quoted words without such a noun are no names`() {
    #expect(Story("او «کار»، «تلاش» و «امید» را ستود.").names(.organisation).isEmpty)
  }

  @Test func `بسم الله and ان شاء الله name nobody`() {
    #expect(Story("بسم الله گفت و رفت. ان شا الله می آید.").names(.person).isEmpty)
  }
}
