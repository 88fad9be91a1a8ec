import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A4.
@Suite struct NumberTests {
  @Test func `two sets of digits in one number are a fault`() {
    expect(.mixedDigits, flags: "سال ⟦۲۰2۲⟧", fixed: "سال ۲۰۲۲", tier: .certain)
    expect(.mixedDigits, flags: "سال ⟦٢٠۲۵⟧", fixed: "سال ۲۰۲۵", tier: .certain)
    accepts(.mixedDigits, "سال ۲۰۲۵ و 2025")
    accepts(.arabicDigit, "سال ٢٠۲۵")
  }

  @Test func `a comma before every third digit is a thousands separator`() {
    expect(.thousandsSeparator, flags: "⟦۳,۰۰۰⟧ نفر", fixed: "۳٬۰۰۰ نفر", tier: .contextual)
    expect(.thousandsSeparator, flags: "⟦۳،۰۰۰⟧ نفر", fixed: "۳٬۰۰۰ نفر", tier: .contextual)
    expect(.thousandsSeparator, flags: "⟦۱۲,۳۴۵,۶۷۸⟧ نفر", fixed: "۱۲٬۳۴۵٬۶۷۸ نفر")
    accepts(.thousandsSeparator, "۳٬۰۰۰ و ۱،۲،۳ و ۱۴۰۱،۱۴۰۲ و 3,000")
  }

  @Test func `any other Latin comma between Persian digits is for a reader to decide`() {
    expect(.latinComma, flags: "گروه ۱⟦,⟧۲", fixed: "گروه ۱،۲", tier: .contextual)
    accepts(.latinComma, "گروه 1,2")
  }

  @Test func `a full stop between Persian digits is a decimal separator`() {
    expect(.decimalSeparator, flags: "رشد ⟦۲.۵⟧ درصدی", fixed: "رشد ۲٫۵ درصدی", tier: .contextual)
    accepts(.decimalSeparator, "رشد ۲٫۵ و ۲/۵ و 2.5")
  }

  @Test func `full stops of dates, addresses, sections and hours stay`() {
    accepts(.decimalSeparator, "تاریخ ۱۴۰۴.۵.۲۵ و نشانی ۱۹۲.۱۶۸.۱.۱")
    accepts(.decimalSeparator, "۲.۱ مقدمه")
    accepts(.decimalSeparator, "در بخش ۲.۱ و ساعت ۲.۳۰")
  }

  @Test func `ASCII digits become Persian where the desk asks`() {
    expect(.asciiDigits, flags: "حدود ⟦25⟧ نفر", fixed: "حدود ۲۵ نفر", tier: .style)
    expect(.asciiDigits, flags: "حدود ⟦3,000⟧ نفر", fixed: "حدود ۳٬۰۰۰ نفر")
    expect(.asciiDigits, flags: "رشد ⟦2.5⟧ درصد", fixed: "رشد ۲٫۵ درصد")
    accepts("حدود 25 نفر")
  }

  @Test func `ASCII digits of Latin names, dates, times and codes stay`() {
    for text in [
      "هواپیمای B-2 و F-16 و iPhone 15 و COVID-19", "تاریخ 2025-08-16 و ساعت 14:30", "تلفن +93799123456",
      "نشانی 192.168.1.1 و نسخهٔ 2.0.1", "#AI2025 و https://a.b/12", "زلنسکی (Zelensky, 1978) گفت", "12 34 56",
    ] {
      accepts(.asciiDigits, text)
    }
  }

  @Test func `a percent sign before its number is a hint`() {
    expect(.percentBeforeNumber, flags: "⟦٪۲۰⟧ مردم", fixed: "۲۰٪ مردم", tier: .style)
    accepts(.percentBeforeNumber, "۲۰٪ مردم و ۲۰٪ ۳۰")
  }

  @Test func `times, scores, ranges and dates are silent`() {
    accepts("ساعت ۱۲:۳۰ با نتیجهٔ ۳–۲ و ۱۰–۱۵ نفر در ۱۴۰۴/۰۵/۲۵ و ۱۰ساله و ۵۰درصدی.")
  }
}
