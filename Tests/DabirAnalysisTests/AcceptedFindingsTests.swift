import DabirAnalysis
import DabirNews
import DabirRules
import Testing
import TextStorage

/// What a desk has decided about findings.
@Suite struct AcceptedFindingsTests {
  private func codes(_ text: String, _ settings: AnalysisSettings) -> [[String]] {
    let analysis = DocumentAnalysis(Array(text.utf8), settings: settings)
    analysis.advance()
    return (0..<analysis.text.lineCount).map { analysis.findings(ofLine: $0).map(\.code.card.code) }
  }

  @Test func `an accepted finding stays away wherever its words move`() {
    var settings = AnalysisSettings()
    let line = "او می رود و ما نمی رویم."
    let text = Array(line.utf8)
    let analysis = DocumentAnalysis(text, settings: settings)
    analysis.advance()
    let first = analysis.findings(ofLine: 0)[0]
    settings.accepted.accept(first.code, AcceptedFindings.excerpt(first.range, of: text))
    let all = codes(line, AnalysisSettings())[0]
    #expect(all.count == 2)
    #expect(codes(line, settings)[0].count == 1)
    #expect(codes("خبر\n\n" + line, settings)[2].count == 1)
    #expect(codes("آن\u{200C}ها می رود و ما نمی رویم.", settings)[0].count == 2)
  }

  @Test func `excerpts are whole characters`() {
    let text = Array("آب و هوا و باد و خاک و آتش و کتاب و دفتر".utf8)
    for start in stride(from: 0, to: text.count, by: 1) where text[start] & 0xC0 != 0x80 {
      let excerpt = AcceptedFindings.excerpt(TextRange(start, start), of: text)
      #expect(String(validating: excerpt, as: UTF8.self) != nil)
      #expect(excerpt.count <= 48)
    }
  }

  @Test func `a quotation that is a term of the desk is nobody's words`() {
    let line = "«راه ابریشم تازه باز است»"
    let text = "خبر\n\nباران بارید.\n\n\(line)\n\nباران بارید."
    #expect(codes(text, AnalysisSettings())[4] == ["quotation/unattributed"])
    let settings = AnalysisSettings(quotedTerms: ["راه ابریشم تازه\u{200C} باز است"])
    #expect(codes(text, settings)[4].isEmpty)
    let analysis = DocumentAnalysis(Array(text.utf8), settings: settings)
    analysis.advance()
    #expect(analysis.quotes(ofLine: 4).map(\.kind) == [.nonspeech])
    #expect(analysis.quotes(ofLine: 4).map(\.subtype) == [.term])
  }
}
