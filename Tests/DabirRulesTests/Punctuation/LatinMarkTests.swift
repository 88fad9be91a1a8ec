import DabirRules
import DabirTesting
import Testing

@Suite struct LatinMarkTests {
  @Test func `a comma after a Persian letter or digit is Persian`() {
    expect(.latinComma, flags: "سلام⟦,⟧ دنیا", fixed: "سلام، دنیا", tier: .certain)
    expect(.latinComma, flags: "در سال ۱۴۰۳⟦,⟧ او", fixed: "در سال ۱۴۰۳، او", tier: .certain)
    expect(.latinComma, flags: "«سلام»⟦,⟧ دنیا", fixed: "«سلام»، دنیا", tier: .certain)
    expect(.latinComma, flags: "پوتین⟦,⟧ Trump", fixed: "پوتین، Trump", tier: .certain)
    expect(.latinComma, flags: "در سال 2025⟦,⟧ او", fixed: "در سال 2025، او", tier: .certain)
  }

  @Test func `a comma between Latin and Persian is for a reader to decide`() {
    expect(.latinComma, flags: "Trump⟦,⟧ پوتین", fixed: "Trump، پوتین", tier: .contextual)
  }

  @Test func `a comma between Latin words stays`() {
    accepts(.latinComma, "نشریهٔ Zelensky, Volodymyr")
    accepts(.latinComma, "زلنسکی (Volodymyr Zelensky, 1978) گفت")
  }

  @Test func `semicolons and question marks follow the comma`() {
    expect(.latinSemicolon, flags: "آمد⟦;⟧ رفت", fixed: "آمد؛ رفت", tier: .certain)
    expect(.latinSemicolon, flags: "UN⟦;⟧ سازمان", fixed: "UN؛ سازمان", tier: .contextual)
    accepts(.latinSemicolon, "اتحادیه (EU; 27 states) گفت")
    expect(.latinQuestionMark, flags: "چرا⟦?⟧", fixed: "چرا؟", tier: .certain)
    expect(.latinQuestionMark, flags: "چرا⟦?⟧!", fixed: "چرا؟!", tier: .certain)
    accepts(.latinQuestionMark, "او نوشت: \"Really? No.\"")
    accepts(.latinQuestionMark, "دستور echo \"done?\" را بزنید")
    accepts(.latinSemicolon, "شوخی کرد ;)")
  }

  @Test func `a percent sign after Persian digits is Persian where the desk asks`() {
    expect(.latinPercent, flags: "۲۰⟦%⟧ مردم", fixed: "۲۰٪ مردم", tier: .style)
    accepts(.latinPercent, "20% مردم")
    accepts("۲۰% مردم")
  }

  @Test func `commas, semicolons, question marks and stops of other scripts are replaced`() {
    for comma in ["\u{201A}", "\u{2E41}", "\u{FF0C}", "\u{FE50}", "\u{3001}"] {
      expect(.markLookalike, flags: "سلام⟦\(comma)⟧ دنیا", fixed: "سلام، دنیا", tier: .certain)
    }
    expect(.markLookalike, flags: "سلام⟦\u{204F}⟧ دنیا", fixed: "سلام؛ دنیا")
    expect(.markLookalike, flags: "سلام⟦\u{FF1B}⟧ دنیا", fixed: "سلام؛ دنیا")
    expect(.markLookalike, flags: "چرا⟦\u{2E2E}⟧", fixed: "چرا؟")
    expect(.markLookalike, flags: "چرا⟦\u{FF1F}⟧", fixed: "چرا؟")
    expect(.markLookalike, flags: "رفت⟦\u{06D4}⟧", fixed: "رفت.")
    expect(.markLookalike, flags: "رفت⟦\u{3002}⟧", fixed: "رفت.")
    accepts(.markLookalike, "در متن 你好\u{3002}")
  }

  @Test func `an Urdu stop after Urdu words is at most information`() {
    expect(.markLookalike, flags: "اخبار ڈان ٹوڈے⟦\u{06D4}⟧", fixed: "اخبار ڈان ٹوڈے.", tier: .contextual)
  }

  @Test func `three or more of one mark are one where the desk asks`() {
    expect(.repeatedPunctuation, flags: "چرا⟦؟؟؟⟧", fixed: "چرا؟")
    accepts(.repeatedPunctuation, "چرا؟؟ چه شد؟!")
    accepts("چرا؟؟؟")
  }
}
