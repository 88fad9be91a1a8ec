import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A8.
@Suite struct NeighbourLanguageTests {
  @Test func `a word with a Pashto letter keeps its letters in Dari copy`() {
    accepts("ستره محکمه، څارنوالی، پوهنځی، ښاغلی، میرمن، ټولواک، ډاکټر، خپلواک.")
    accepts(.arabicLetter, "ښاغلي گفت")
    accepts(.foreignLetter, "د ټولنې ملګري آمدند")
  }

  @Test func `the neighbours of a Pashto word keep theirs`() {
    accepts(.arabicLetter, "ښاغلي ستانکزي گفت")
    accepts(.foreignLetter, "څارنوالۍ ګډې آمد")
  }

  @Test func `a Persian word beside a Pashto one is at most information`() {
    expect(.arabicLetter, flags: "پوهنځی ادب⟦ي⟧ات", fixed: "پوهنځی ادبیات", tier: .contextual)
  }

  @Test func `words between two Pashto words belong to them`() {
    accepts(.arabicLetter, "ټول افغاني او اسلامي ډلې")
  }

  @Test func `a Pashto paragraph is not read as Persian`() {
    accepts(.arabicLetter, "د افغانستان د اسلامي دولت چارواکي وايي چې د هېواد په ولایتونو کې کار کوي")
  }

  @Test func `a Kurdish paragraph is not read as Persian`() {
    accepts(.arabicLetter, "بە گوێرەی هەواڵەکان لە شاری هەولێر کۆبوونەوە کراوە", profile: .iranian)
  }

  @Test func `in Iranian copy a Pashto word is at most information`() {
    expect(.arabicLetter, flags: "ښاغل⟦ي⟧ گفت", fixed: "ښاغلی گفت", profile: .iranian, tier: .contextual)
  }

  @Test func `a kaf is no Pashto letter`() {
    expect(.arabicLetter, flags: "ډا⟦ك⟧ټر آمد", fixed: "ډاکټر آمد", tier: .certain)
  }

  @Test func `an Arabic yeh alone proves no Pashto`() {
    expect(.arabicLetter, flags: "غن⟦ي⟧ رفت", fixed: "غنی رفت", tier: .certain)
  }

  @Test func `Uzbek names keep their letters in Dari copy`() {
    accepts(.foreignLetter, "اۉزبیک و تۇرک")
  }

  @Test func `Kurdish words keep their letters in Iranian copy`() {
    accepts(.arabicLetter, "کۆمەڵە آمد", profile: .iranian)
    accepts(.foreignLetter, "دێرسیم و کۆبانی", profile: .iranian)
    expect(.arabicLetter, flags: "کۆم⟦\u{06D5}⟧ڵ⟦\u{06D5}⟧ آمد", fixed: "کۆمه¬ڵه آمد", tier: .contextual)
  }

  @Test func `Urdu words are at most information`() {
    expect(.arabicLetter, flags: "پاکستان ٹوڈ⟦\u{06D2}⟧", fixed: "پاکستان ٹوڈی", tier: .contextual)
  }

  @Test func `letters without a Persian counterpart are silent`() {
    accepts("ټ ځ څ ډ ړ ږ ښ ڼ ڑ ٹ ڈ ڕ ڵ")
  }
}
