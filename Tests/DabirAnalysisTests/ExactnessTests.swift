import DabirAnalysis
import DabirRules
import DabirTesting
import Testing
import TextStorage

@Suite struct ExactnessTests {
  /// Every finding of a document by line.
  private func findings(_ analysis: DocumentAnalysis) -> [[Finding]] {
    (0..<analysis.text.lineCount).map(analysis.findings(ofLine:))
  }

  private func fresh(_ text: [UInt8]) -> [[Finding]] {
    let analysis = DocumentAnalysis(text, settings: AnalysisSettings())
    analysis.advance()
    return findings(analysis)
  }

  @Test(arguments: [UInt64(11), 12, 13, 14])
  func `after each of 500 random edits the findings equal those of a fresh analysis`(seed: UInt64) throws {
    var text = try Sample.dari.article
    var edits = RandomEdits(seed: seed)
    let analysis = DocumentAnalysis(text, settings: AnalysisSettings())
    for step in 0..<500 {
      // Every few hundred steps the text starts over, so that it stays an article.
      if step % 250 == 249 {
        text = try Sample.iranian.article
        analysis.replaceAll(with: text)
      }
      for edit in edits.next(in: text) {
        analysis.make(edit, in: &text)
        // Sometimes the analysis is in the middle of its work when the next edit comes.
        if step % 3 == 0 { analysis.advance(budget: 100) }
      }
      analysis.advance()
      guard findings(analysis) == fresh(text) else {
        Issue.record("seed \(seed), step \(step): findings differ")
        return
      }
      #expect(
        analysis.text.tally == findings(analysis).reduce(0) { $0 + $1.count }, "seed \(seed), step \(step)")
    }
  }

  @Test func `a letter typed inside a paragraph costs one paragraph`() throws {
    let analysis = DocumentAnalysis(try Sample.dari.article, settings: AnalysisSettings())
    analysis.advance()
    analysis.work = WorkCount()
    let line = analysis.text.line(12).text
    analysis.replace(fromLine: 12, byte: line.count, toLine: 12, byte: line.count, with: Array("ب".utf8))
    analysis.advance()
    #expect(analysis.work.paragraphsAnalysed == 1)
    #expect(analysis.work.quotationsRead <= 2)
  }

  @Test func `an opened code fence reaches to its end and no further`() throws {
    let text = Array("می روم\n```\nمی روم\n```\nمی روم\n".utf8)
    let analysis = DocumentAnalysis(text, settings: AnalysisSettings())
    analysis.advance()
    #expect((0..<5).map { analysis.findings(ofLine: $0).count } == [1, 0, 0, 0, 1])
    analysis.replace(fromLine: 3, byte: 0, toLine: 3, byte: 3, with: [])
    analysis.advance()
    #expect((0..<5).map { analysis.findings(ofLine: $0).count } == [1, 0, 0, 0, 0])
  }

  @Test func `lines to visit move with the edits before them`() {
    var lines = DirtyLines()
    lines.insert(3..<5)
    lines.insert(10..<12)
    lines.apply(LineChange(removed: 4..<6, inserted: 1))
    #expect(lines.ranges == [3..<4, 9..<11])
    lines.insert(4..<9)
    #expect(lines.ranges == [3..<11])
    #expect(lines.popFirst() == 3)
    #expect(lines.ranges == [4..<11])
  }
}
