import DabirNews
import Testing

@Suite struct ClubTests {
  @Test func `a club and its town are one organisation in a story about sport`() {
    let story = Story("سرمربی استقلال خوزستان گفت بازیکنان آماده اند.")
    #expect(story.names(.organisation) == ["استقلال خوزستان"])
    #expect(story.names(.location).isEmpty)
  }

  @Test func `a common word is a club behind a word of the game, and everywhere once it is sure`() {
    let story = Story("سرمربی استقلال در لیگ برتر سخن گفت.\nاستقلال فردا بازی دارد.")
    #expect(story.names(.organisation).contains("استقلال"))
    #expect(story.mentions("استقلال").count == 2)
  }

  @Test func `independence is no club`() {
    #expect(Story("مردم استقلال خود را جشن گرفتند.").names(.organisation).isEmpty)
  }

  @Test func `a town whose club bears its name is the club only where it plays`() {
    #expect(Story("بازیکنان رئال مقابل بارسلونا باختند.").names(.organisation).contains("بارسلونا"))
    #expect(Story("او در بارسلونا زندگی می کند.").names(.location) == ["بارسلونا"])
  }

  @Test func `a line of results names clubs`() {
    let story = Story("نتایج: برق شیراز ۲ ستاره یزد ۱ آذر قزوین صفر شهاب زنجان ۳")
    #expect(story.names(.organisation) == ["برق شیراز", "ستاره یزد", "آذر قزوین", "شهاب زنجان"])
  }

  @Test func `تیم های is nobody`() {
    #expect(Story("تیم های ملی به میدان رفتند. از گل های او گفتند.").names(.person).isEmpty)
  }
}
