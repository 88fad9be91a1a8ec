import DabirRules
import Testing

/// HANDBOOK B11: every vector of both lists.
struct JoiningVectorTests {
  @Test(
    arguments: pairs(
      """
      می گویند > می~گویند
      نمی دانم > نمی~دانم
      میخواهد > می~خواهد
      نرسیده ایم > نرسیده~ایم
      می رفته اند > می~رفته~اند
      شدهاند > شده~اند
      کتاب ها > کتاب~ها
      کشور ها > کشورها
      خانهها > خانه~ها
      رسانه های > رسانه~های
      آن ها > آن~ها
      مهم ترین > مهم~ترین
      بلند تر > بلندتر
      نامه ای نوشت > نامه~ای نوشت
      بیانیهای > بیانیه~ای
      خانه شان > خانه~شان
      وطن شان > وطن~شان
      بین المللی > بین~المللی
      بینالمللی > بین~المللی
      آتش بس > آتش~بس
      آتشبس > آتش~بس
      بمبافکن > بمب~افکن
      پیام رسان > پیام~رسان
      سه شنبه > سه~شنبه
      ده ساله > ده~ساله
      بر می گردد > بر می~گردد
      ان شاء الله > ان~شاءالله
      نا امنی > ناامنی
      می¬شود > می~شود
      می~ شود > می~شود
      کشور~ها > کشورها
      """)) func `a fault is repaired as the handbook says`(wrong: String, right: String)
  {
    #expect(Joining().fixed(wrong) == right)
  }

  @Test func `Dari keeps the he before گان and writes یی`() {
    #expect(Joining(profile: .dari).fixed("نویسنده گان") == "نویسنده~گان")
    #expect(Joining(profile: .dari).fixed("رسانه یی") == "رسانه~یی")
    #expect(Joining(profile: .iranian).fixed("نویسنده گان") == "نویسندگان")
  }

  @Test(
    arguments: """
      گفته بود|شده است|آورده باشد|خواهد گرفت|کشته شده|استفاده می|در حالی که|بیش از|پس از|به دلیل|این نشست|دو رهبر
      دو رئیس|هم مسکو و هم کیف|کسی که|این واقعاً|این را|رد کرده و|کشورها|غیرنظامیان|بیشتر|۹ می ۲۰۲۵|ماه می گذشته
      ترزا می گفت|جام می|هوای تر|تر و خشک|ای مردم|ای کاش|بیست و اند سال|شان پن|اف ام|میدان هوایی|میراث|میانجی|بهتر
      بهداشت|به او|گروهی|راهی|خلع سلاح|ایالات متحده|وزیر امور خارجه|رفته می~توانند
      """.split(whereSeparator: { $0 == "|" || $0 == "\n" }).map(String.init), Profile.allCases)
  func `what only looks like a fault stays silent`(text: String, profile: Profile) {
    #expect(Joining(profile: profile, tier: .contextual).codes(text).isEmpty)
  }
}
