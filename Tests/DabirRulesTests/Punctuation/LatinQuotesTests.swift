import DabirRules
import DabirTesting
import Testing

@Suite struct LatinQuotesTests {
  @Test func `straight marks become guillemets by parity`() {
    expect(.latinQuotes, flags: "گفت: ⟦\"⟧سلام⟦\"⟧ و رفت", fixed: "گفت: «سلام» و رفت", tier: .certain)
    expect(
      .latinQuotes, flags: "⟦\"⟧یک⟦\"⟧ و ⟦\"⟧دو⟦\"⟧.", fixed: "«یک» و «دو».", tier: .certain)
  }

  @Test func `curly marks of any direction become guillemets`() {
    expect(.latinQuotes, flags: "⟦“⟧سلام⟦”⟧", fixed: "«سلام»", tier: .certain)
    expect(.latinQuotes, flags: "⟦”⟧سلام⟦“⟧", fixed: "«سلام»", tier: .certain)
    expect(.latinQuotes, flags: "⟦„⟧سلام⟦“⟧", fixed: "«سلام»", tier: .certain)
    expect(.latinQuotes, flags: "⟦\u{201F}⟧سلام⟦”⟧", fixed: "«سلام»", tier: .certain)
    expect(.latinQuotes, flags: "⟦‘⟧سلام⟦’⟧ گفت", fixed: "«سلام» گفت", tier: .certain)
    expect(.latinQuotes, flags: "⟦\u{201B}⟧سلام⟦’⟧ گفت", fixed: "«سلام» گفت", tier: .certain)
  }

  @Test func `typewriter apostrophes around a word are for a reader to decide`() {
    expect(.latinQuotes, flags: "گفت ⟦'⟧سلام⟦'⟧ و رفت", fixed: "گفت «سلام» و رفت", tier: .contextual)
    expect(.latinQuotes, flags: "گفت ⟦´⟧سلام⟦´⟧ و رفت", fixed: "گفت «سلام» و رفت", tier: .contextual)
  }

  @Test func `an odd mark is reported without a fix`() {
    expect(.latinQuotes, flags: "گفت: ⟦\"⟧سلام و رفت", tier: .certain)
  }

  @Test func `quotation marks around Latin text stay`() {
    accepts(.latinQuotes, "نشریهٔ \"The Economist, London\" گزارش داد")
    accepts(.latinQuotes, "مجموعهٔ Ocean's Eleven پخش شد")
    accepts(.latinQuotes, "مجموعهٔ Ocean’s Eleven پخش شد")
  }

  @Test func `curly marks inside guillemets stay and straight ones become curly`() {
    accepts(.latinQuotes, "گفت: «فیلم “جدایی” را دیدم.»")
    expect(
      .latinQuotes, flags: "گفت: «فیلم ⟦\"⟧جدایی⟦\"⟧ را دیدم.»", fixed: "گفت: «فیلم “جدایی” را دیدم.»",
      tier: .contextual)
  }

  @Test func `an inner pair stays curly when the outer one is replaced`() {
    expect(
      .latinQuotes, flags: "گفت: ⟦\"⟧فیلم “جدایی” را دیدم⟦\"⟧.", fixed: "گفت: «فیلم “جدایی” را دیدم».")
  }

  @Test func `a sign for inches opens no quotation`() {
    accepts(.latinQuotes, "نمایشگر 15\" خرید")
  }

  @Test func `doubled angle signs become guillemets`() {
    expect(.doubledAngles, flags: "گفت: ⟦<<⟧سلام⟦>>⟧", fixed: "گفت: «سلام»", tier: .certain)
    accepts(.doubledAngles, "کد `a << b` و `c >> d` است")
    accepts(.doubledAngles, ">> نقل در ایمیل")
  }
}
