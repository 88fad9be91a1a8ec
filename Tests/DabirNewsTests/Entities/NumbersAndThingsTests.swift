import DabirNews
import Testing

/// Amounts, weapons and events that are told of.
@Suite struct NumbersAndThingsTests {
  @Test(arguments: [
    ("جنگ بیست و هشت روزه پایان یافت.", "بیست و هشت روزه"), ("سفر سه روزه آغاز شد.", "سه روزه"),
    ("نشست دو ساعته بود.", "دو ساعته"),
  ])
  func `a duration takes its whole number`(text: String, amount: String) {
    #expect(Story(text).names(.number) == [amount])
  }

  @Test func `a year before a week is no amount`() {
    #expect(Story("بودجه ۱۴۰۵ هفته~ی آینده می رسد.").names(.number).isEmpty)
  }

  @Test func `a designation of a letter and a number is an arm, with a head noun or without`() {
    #expect(Story("بمب افکن های X-52 آمدند.").names(.weapon) == ["X-52"])
    #expect(Story("سامانه S-400 رسید.").names(.organisation).isEmpty)
    #expect(Story("سران G-7 آمدند.").names(.weapon).isEmpty)
  }

  @Test func `what stands in marks behind talks is no name of theirs`() {
    #expect(Story("مذاکرات «سخت ترین مرحله» خود را گذراند.").names(.event).isEmpty)
    #expect(Story("عملیات «سپیده سرخ» آغاز شد.").names(.event) == ["عملیات «سپیده سرخ»"])
  }

  @Test(arguments: [
    "ایران از سد قطر گذشت.", "در فرودگاه آلمان ماندیم.",
  ])
  func `a country alone names no dam and no airport`(text: String) {
    #expect(Story(text).names(.facility).isEmpty)
  }

  @Test func `an adjective behind a title is no place`() {
    #expect(Story("والی پیشین هرات آمد.").names(.location) == ["هرات"])
  }
}
