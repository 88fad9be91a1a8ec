import DabirRules
import DabirTesting
import Testing

@Suite struct DashTests {
  @Test func `a spaced hyphen between Persian words is a dash`() {
    expect(.hyphenAsDash, flags: "ترامپ ⟦-⟧ پایان", fixed: "ترامپ – پایان", tier: .style)
  }

  @Test func `hyphens inside words, lists, sums and Latin stay`() {
    accepts(.hyphenAsDash, "المندورف-ریچاردسون آمد")
    accepts(.hyphenAsDash, "- بند نخست")
    accepts(.hyphenAsDash, "حاصل ۵ - ۳ چند است")
    accepts(.hyphenAsDash, "در A - B دیدیم")
    accepts(.hyphenAsDash, "منفی -۵ درجه")
  }

  @Test func `two and three hyphens become dashes`() {
    expect(.doubledHyphen, flags: "کابل ⟦--⟧ هرات", fixed: "کابل – هرات", tier: .style)
    expect(.doubledHyphen, flags: "کابل ⟦---⟧ هرات", fixed: "کابل — هرات", tier: .style)
  }

  @Test func `rules, table lines and flags keep their hyphens`() {
    accepts(.doubledHyphen, "---")
    accepts(.doubledHyphen, "| نام |---| شهر |")
    accepts(.doubledHyphen, "گزینهٔ --help را ببینید")
  }

  @Test func `look-alikes of a dash are replaced where the desk asks`() {
    expect(.dashLookalike, flags: "کابل ⟦\u{2015}⟧ هرات", fixed: "کابل – هرات", tier: .style)
    expect(.dashLookalike, flags: "کابل ⟦\u{2012}⟧ هرات", fixed: "کابل – هرات")
    expect(.dashLookalike, flags: "کابل ⟦\u{2E3A}⟧ هرات", fixed: "کابل – هرات")
    expect(.dashLookalike, flags: "کابل ⟦\u{2212}⟧ هرات", fixed: "کابل – هرات")
    accepts(.dashLookalike, "دمای \u{2212}۵ درجه")
  }

  @Test func `full stops in a row are an ellipsis`() {
    expect(.dotsAsEllipsis, flags: "است⟦...⟧ شاید", fixed: "است… شاید", tier: .style)
    expect(.dotsAsEllipsis, flags: "است⟦..⟧ شاید", fixed: "است… شاید")
    expect(.dotsAsEllipsis, flags: "⟦...⟧و رفت", fixed: "…و رفت")
  }

  @Test func `dots of paths, ranges, leaders and Latin stay`() {
    accepts(.dotsAsEllipsis, "پروندهٔ ../src/main.swift را ببینید")
    accepts(.dotsAsEllipsis, "بازهٔ ۱..۵ است")
    accepts(.dotsAsEllipsis, "نام ............ امضا")
    accepts(.dotsAsEllipsis, "او نوشت Wait... what")
  }
}
