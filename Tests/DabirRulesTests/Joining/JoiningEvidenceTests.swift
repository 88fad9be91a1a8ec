import DabirRules
import PersianLanguage
import Testing

/// What a finding can say for itself.
struct JoiningEvidenceTests {
  private func evidence(_ text: String) -> JoiningEvidence? {
    let paragraph = Tokenizer.read(Array(text.utf8), vocabulary: .standard).paragraph
    let selection = RuleSelection(profile: .iranian, select: ["joining"], tier: .style)
    let findings = ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection)
    return findings.first.flatMap { JoiningRules.explain($0, in: paragraph, vocabulary: .standard) }
  }

  @Test func `a compound names the lexicon and the counts`() {
    let evidence = evidence("خبر آتش بس رسید")
    #expect(evidence?.ground == .lexicon)
    #expect(evidence?.reading == "آتش\u{200C}بس")
    #expect((evidence?.counted ?? -1) > 0)
  }

  @Test func `a verb names the grammar`() {
    #expect(evidence("آنان می روند")?.ground == .grammar)
  }

  @Test func `two readings are both named`() {
    let evidence = evidence("حرفهای تازه شنیدیم")
    #expect(Set([evidence?.reading, evidence?.alternative]) == ["حرف\u{200C}های", "حرفه\u{200C}ای"])
  }

  @Test func `a substitute names the characters`() {
    #expect(evidence("می\u{AC}شود")?.ground == .characters)
  }
}
