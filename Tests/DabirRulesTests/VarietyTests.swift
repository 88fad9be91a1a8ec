import DabirRules
import DabirTesting
import Testing

/// HANDBOOK A10: neither variety is corrected into the other by these rules.
@Suite struct VarietyTests {
  @Test(arguments: Profile.allCases) func `both spellings pass in both varieties`(profile: Profile) {
    accepts("خانه¬ای و خانه¬یی و رسانه¬ئی؛ نویسندگان و نویسنده¬گان؛ زندگی و زنده¬گی.", profile: profile)
    accepts("آمریکا و امریکا، ژاپن و جاپان، ژوئیه و جولای، فروردین و حمل.", profile: profile)
    accepts("پلیس و پولیس، دانشگاه و پوهنتون، شهردار و شاروال.", profile: profile)
    accepts("خانهٔ ما و خانه¬ی ما و خانه ما.", by: ["characters", "punctuation"], profile: profile)
  }

  @Test func `the ezafe sign ۀ is a fault in Iranian copy and a hint in Dari copy`() {
    expect(.hehWithYehAbove, flags: "نام⟦ۀ⟧ او", fixed: "نامهٔ او", profile: .iranian, tier: .certain)
    expect(.hehWithYehAbove, flags: "نام⟦ۀ⟧ او", fixed: "نامهٔ او", profile: .dari, tier: .style)
  }

  @Test func `Pashto is tolerated in Dari copy and Kurdish in Iranian copy`() {
    accepts(.foreignLetter, "ټولنې", profile: .dari)
    expect(.foreignLetter, flags: "ټولن⟦ې⟧", fixed: "ټولنی", profile: .iranian, tier: .contextual)
    accepts(.foreignLetter, "سنێ", profile: .iranian)
    expect(.foreignLetter, flags: "سن⟦ێ⟧", fixed: "سنی", profile: .dari, tier: .contextual)
  }
}
