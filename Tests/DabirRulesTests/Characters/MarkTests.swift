import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A2 and A7.
@Suite struct MarkTests {
  @Test func `a letter made of base and mark is one letter`() {
    expect(.decomposedLetter, flags: "ر⟦ی\u{0654}⟧یس", fixed: "رئیس", tier: .certain)
    expect(.decomposedLetter, flags: "ر⟦ي\u{0654}⟧یس", fixed: "رئیس")
    expect(.decomposedLetter, flags: "⟦ا\u{0653}⟧ب", fixed: "آب")
    expect(.decomposedLetter, flags: "ت⟦ا\u{0654}⟧ثیر", fixed: "تأثیر")
    expect(.decomposedLetter, flags: "م⟦و\u{0654}⟧ثر", fixed: "مؤثر")
    accepts(.arabicLetter, "ري\u{0654}یس")
    accepts(.decomposedLetter, "خانه\u{0654} ما")
  }

  @Test func `the same mark twice on a letter is once too many`() {
    expect(.repeatedMark, flags: "درباره\u{0654}⟦\u{0654}⟧ او", fixed: "درباره\u{0654} او", tier: .certain)
    expect(.repeatedMark, flags: "واقعا\u{064B}⟦\u{064B}⟧", fixed: "واقعا\u{064B}")
    accepts(.repeatedMark, "مُدَرِّس")
  }

  @Test func `diacritics and their order are no fault`() {
    accepts("عَلَم و عِلم؛ نامهٔ او؛ حتماً؛ محمّد و محَمَّد؛ حدّاَکثر.")
  }

  @Test func `tanwin before its alef is a hint`() {
    expect(
      .tanwinBeforeAlef, flags: "واقع⟦\u{064B}ا⟧ رفت", fixed: "واقعا\u{064B} رفت", tier: .style)
    accepts(.tanwinBeforeAlef, "واقعا\u{064B} رفت")
  }

  @Test func `a tatweel inside a word is removed`() {
    expect(.tatweel, flags: "آشنای⟦\u{0640}\u{0640}⟧ی", fixed: "آشنایی", tier: .style)
    accepts(.tatweel, "نشانهٔ ـها و ـی و می¬ـ و هـ.ش")
    accepts(.tatweel, "الرحمـٰن")
  }

  @Test func `a tatweel between spaces is a dash`() {
    expect(.tatweel, flags: "کابل ⟦ـ⟧ هرات", fixed: "کابل – هرات", tier: .style)
  }
}
