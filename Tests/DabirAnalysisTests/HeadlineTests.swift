import DabirAnalysis
import DabirRules
import DabirTesting
import Testing
import TextStorage

@Suite struct HeadlineTests {
  private let headline = "«ما با همهٔ توان می\u{200C}آییم و شهر را پس می\u{200C}گیریم»"
  private let body =
    "والی هرات گفت: «ما با همهٔ توان می\u{200C}آییم و شهر را پس می\u{200C}گیریم و آن را می\u{200C}سازیم.»"

  private func analysis(_ lines: [String]) -> DocumentAnalysis {
    let analysis = DocumentAnalysis(
      Array(lines.joined(separator: "\n").utf8), settings: AnalysisSettings())
    analysis.advance()
    return analysis
  }

  private func unattributed(_ analysis: DocumentAnalysis) -> [Int] {
    (0..<analysis.text.lineCount).filter { line in
      analysis.findings(ofLine: line).contains { $0.code == .unattributed }
    }
  }

  @Test func `a headline that copies an attributed quotation owes no speaker`() {
    #expect(unattributed(analysis([headline, "", "امروز باران بارید."])) == [0])
    #expect(unattributed(analysis([headline, "", body])).isEmpty)
    #expect(unattributed(analysis(["", headline, "", "امروز باران بارید.", body])).isEmpty)
  }

  @Test func `a headline looks through its article and no further`() {
    let rest = Array(repeating: "", count: 400)
    #expect(unattributed(analysis([headline] + rest + [body])) == [0])
  }

  @Test func `a line that is the headline no longer reports its quotation again`() {
    let analysis = analysis([headline, "", body])
    analysis.replace(
      fromLine: 0, byte: 0, toLine: 0, byte: 0,
      with: Array("باران در هرات بارید\n\nباران بارید و بند آمد.\n".utf8))
    analysis.advance()
    let fresh = DocumentAnalysis(analysis.text.bytes, settings: AnalysisSettings())
    fresh.advance()
    #expect(unattributed(analysis) == [3])
    #expect(unattributed(fresh) == [3])
    #expect(analysis.findingCount == fresh.findingCount)
  }
}
