import DabirRules
import Testing

/// HANDBOOK B3: the rows, with the tiers they name.
struct JoiningCatalogueTests {
  private static let certain = pairs(
    """
    می روند > می~روند
    نمیشد > نمی~شد
    همی گفت > همی~گفت
    گفته اند > گفته~اند
    رفتهام > رفته~ام
    می رفتهاند > می~رفته~اند
    راه هایی > راه~هایی
    خانههایشان > خانه~هایشان
    این ها > این~ها
    بزرگ ترین > بزرگ~ترین
    بیش تر > بیشتر
    هفته ای > هفته~ای
    خانه ام > خانه~ام
    کشتی اش > کشتی~اش
    ایرانی اند > ایرانی~اند
    پاک اند > پاک~اند
    خانه ی > خانه~ی
    خانهی > خانه~ی
    بین الملل > بین~الملل
    هفته نامه > هفته~نامه
    صلح آمیز > صلح~آمیز
    بی سابقه > بی~سابقه
    سهساعته > سه~ساعته
    پنج شنبه > پنج~شنبه
    دو شنبه > دوشنبه
    برمی گردد > برمی~گردد
    درنمییابد > درنمی~یابد
    بهطور > به~طور
    نجیبالله > نجیب~الله
    """)

  @Test(arguments: certain) func `a certain row is repaired at tier certain`(wrong: String, right: String) {
    #expect(Joining(tier: .certain).fixed(wrong) == right)
  }

  @Test(
    arguments: pairs(
      """
      کتابها > کتاب~ها
      مهمتر > مهم~تر
      گفت و گو > گفت~وگو
      به ویژه > به~ویژه
      این که > این~که
      هیچ کس > هیچ~کس
      تک تک > تک~تک
      رئیس جمهور > رئیس~جمهور
      بی بی سی > بی~بی~سی
      F-16 ها > F-16ها
      فرا رسیدن بهار > فرارسیدن بهار
      """)) func `a row of style is repaired only when style is asked for`(wrong: String, right: String)
  {
    #expect(Joining(tier: .style).fixed(wrong) == right)
    #expect(Joining(tier: .contextual).codes(wrong).isEmpty)
  }

  @Test(
    arguments: pairs(
      """
      سه ساعته > سه~ساعته
      نقاط باقی مانده روشن است > نقاط باقی~مانده روشن است
      """)) func `a row that needs its context is contextual`(wrong: String, right: String)
  {
    #expect(Joining(tier: .contextual).fixed(wrong) == right)
    #expect(Joining(tier: .certain).codes(wrong).isEmpty)
  }

  @Test(
    arguments: [
      "کتاب~ها", "خانه~ها", "می~روم", "برمی~گردد", "دوجانبه", "چهارشنبه", "کشتی~اش", "همکار", "هم~کار",
      "راهکار",
      "سخنگو", "ماهواره", "سیاستمدار", "پیشنهاد", "دانشگاه", "خبرگزاری", "رفته بوده~اند", "گفته شده است",
      "سه~ساعته", "بین~المللی", "عبدالله", "بلکه", "چنانچه", "یکدیگر",
    ]) func `the right spelling is accepted`(text: String)
  {
    #expect(Joining(tier: .contextual).codes(text).isEmpty)
  }

  @Test func `one fault has two fixes where two readings are open`() {
    let findings = Joining(tier: .contextual).findings("حرفهای تازه شنیدیم")
    #expect(findings.map(\.fixes.count) == [2])
  }
}
