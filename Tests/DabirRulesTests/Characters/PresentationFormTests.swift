import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A3.
@Suite struct PresentationFormTests {
  @Test func `forms become letters, and those Persian ones`() {
    expect(.presentationForm, flags: "⟦\u{FED9}⟧تاب", fixed: "کتاب", tier: .certain)
    expect(.presentationForm, flags: "عل⟦\u{FEF0}⟧", fixed: "علی")
    expect(.presentationForm, flags: "خان⟦\u{FBA5}⟧ ما", fixed: "خانهٔ ما")
    expect(
      .presentationForm, flags: "⟦\u{FE91}\u{FEAE}\u{FE8D}\u{FBFC}⟧ او", fixed: "برای او", tier: .certain)
  }

  @Test func `a lam-alef ligature is two letters`() {
    expect(.presentationForm, flags: "س⟦\u{FEFC}⟧م", fixed: "سلام")
    expect(.presentationForm, flags: "⟦\u{FEF5}⟧", fixed: "لآ")
  }

  @Test func `a drawn break becomes a ZWNJ`() {
    expect(
      .presentationForm, flags: "⟦\u{FEE3}\u{FBFD}\u{FE97}\u{FEEE}⟧ا⟦\u{FEE7}\u{FEE2}⟧", fixed: "می¬توانم")
  }

  @Test func `no ZWNJ follows a letter that never joins`() {
    expect(.presentationForm, flags: "⟦\u{FEA9}\u{FE8D}\u{FEAD}⟧", fixed: "دار")
  }

  @Test func `ligatures of two and three letters are spelled out`() {
    expect(.presentationForm, flags: "⟦\u{FDF2}⟧ بزرگ", fixed: "الله بزرگ")
    expect(.presentationForm, flags: "⟦\u{FC08}⟧", fixed: "بم")
  }

  @Test func `a form and its hamza make one letter`() {
    expect(.presentationForm, flags: "ر⟦\u{FBFE}\u{0654}⟧یس", fixed: "رئیس")
  }

  @Test func `the rial sign and religious formulas stay`() {
    accepts("۵۰۰ \u{FDFC} به نام محمد \u{FDFA} و الله \u{FDFB} و \u{FDFD}")
  }
}
