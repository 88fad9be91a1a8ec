import DabirRules
import DabirTesting
import Testing

@Suite struct ArabicTests {
  @Test func `a verse between ornate parentheses is not read`() {
    accepts("خواند ﴿إن الله مع الصابرين ١٥٣﴾ و رفت")
    accepts("خواند ﴾قل هو الله أحد﴿ و رفت")
  }

  @Test func `a vowelled row of words is not read`() {
    accepts("خواند اِقرَأ بِاسمِ رَبِّكَ الَّذي و رفت")
  }

  @Test func `a quoted Arabic phrase is not read`() {
    accepts("جملهٔ «بسم الله الرحمن الرحيم» را نوشت.")
    accepts("کتاب «الكامل في التاريخ» را خواند.")
  }

  @Test func `a span after the word for verse is not read`() {
    accepts("در آیه آمده است: ولا يستخفنك الذين لا يوقنون.")
    accepts("این حدیث «إنما الأعمال» را خواند.")
  }

  @Test func `set phrases are not read`() {
    accepts("پیامبر صلى الله عليه وسلم فرمود")
    accepts("إن شاء الله می¬آیم", by: ["characters"])
  }

  @Test func `Persian in quotation marks is read`() {
    expect(.arabicLetter, flags: "گفت: «ا⟦ي⟧ن ⟦ك⟧تاب است»", fixed: "گفت: «این کتاب است»", tier: .certain)
    expect(.arabicLetter, flags: "فیلم «عل⟦ي⟧ رضایی»", fixed: "فیلم «علی رضایی»", tier: .certain)
  }

  @Test func `teh marbuta in a Persian word is information`() {
    expect(.tehMarbuta, flags: "خان⟦ة⟧ دوست", fixed: "خانهٔ دوست", tier: .contextual)
    expect(.tehMarbuta, flags: "روسی⟦ة⟧، گفت", fixed: "روسیه، گفت", tier: .contextual)
    expect(.tehMarbuta, flags: "حکوم⟦ة⟧.", fixed: "حکومت.", tier: .contextual)
  }

  @Test func `an ezafe is offered where one can stand`() {
    expect(.tehMarbuta, flags: "بلک⟦ة⟧ دیروز آمد", fixed: "بلکه دیروز آمد")
    expect(.tehMarbuta, flags: "بر علی⟦ة⟧ دشمن", fixed: "بر علیه دشمن")
    expect(.tehMarbuta, flags: "با توج⟦ة⟧ مردم", fixed: "با توجه مردم")
    expect(.tehMarbuta, flags: "خان⟦ة⟧ را دید", fixed: "خانه را دید")
    expect(.tehMarbuta, flags: "دست⟦ة⟧ می¬رفتند", fixed: "دسته می¬رفتند")
    expect(.tehMarbuta, flags: "البت⟦ة⟧ آمد", fixed: "البته آمد")
  }

  @Test func `teh marbuta in an Arabic compound stays`() {
    accepts("دایرةالمعارف و حجة¬الاسلام و دایرة المعارف")
    accepts("اخبار العامة و ایام¬المحنة و صلوة")
  }

  @Test func `alef with a hamza stays inside a word and is information at its start`() {
    expect(.alefHamza, flags: "⟦أ⟧حمد آمد", fixed: "احمد آمد", tier: .contextual)
    expect(.alefHamza, flags: "⟦إ⟧یران", fixed: "ایران", tier: .contextual)
    expect(.alefHamza, flags: "م⟦إ⟧دبانه گفت", tier: .contextual)
    accepts("تأثیر و مبدأ و متأسفانه")
  }

  @Test func `Arabic-Indic and fullwidth digits become Persian`() {
    expect(.arabicDigit, flags: "سال ⟦١٤٠٣⟧", fixed: "سال ۱۴۰۳", tier: .certain)
    expect(.arabicDigit, flags: "ساعت ⟦١٢:٣٠⟧", fixed: "ساعت ۱۲:۳۰")
    expect(
      .arabicDigit, flags: "سال ⟦\u{FF11}\u{FF14}⟧", fixed: "سال ۱۴", tier: .certain)
    accepts(.arabicDigit, "سال ۱۴۰۳ و 2024")
  }
}
