import DabirAnalysis
import DabirRules
import DabirTesting
import Testing
import TextStorage

@Suite struct ConsistencyTests {
  /// `~` stands for U+200C.
  private func analysis(
    _ lines: [String], _ settings: AnalysisSettings = AnalysisSettings()
  ) -> DocumentAnalysis {
    let analysis = DocumentAnalysis(bytes(lines.joined(separator: "\n")), settings: settings)
    analysis.advance()
    return analysis
  }

  private func bytes(_ text: String) -> [UInt8] {
    Array(text.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "\u{200C}").utf8)
  }

  private func minorities(_ analysis: DocumentAnalysis) -> [Int] {
    (0..<analysis.text.lineCount).flatMap { line in
      analysis.findings(ofLine: line).filter { RuleCode.ofConsistency.contains($0.code) }.map { _ in line }
    }
  }

  private func insert(_ text: String, line: Int, into analysis: DocumentAnalysis) {
    analysis.replace(fromLine: line, byte: 0, toLine: line, byte: 0, with: bytes(text))
    analysis.advance()
  }

  @Test func `the majority of the document decides, wherever it stands`() {
    let analysis = analysis(["آن~ها رفتند.", "", "آنها آمدند.", "```", "آن~ها آن~ها", "```", "آنها ماندند."])
    #expect(minorities(analysis) == [0], "code does not count")
    insert("آن~ها و ", line: 2, into: analysis)
    #expect(minorities(analysis).isEmpty, "a tie")
    insert("آن~ها و ", line: 1, into: analysis)
    #expect(minorities(analysis) == [2, 6])
    analysis.replace(fromLine: 0, byte: 0, toLine: 2, byte: 0, with: [])
    analysis.advance()
    #expect(minorities(analysis) == [0], "the uses of deleted lines are forgotten")
    analysis.replaceAll(with: bytes("آنها آمدند."))
    analysis.advance()
    #expect(minorities(analysis).isEmpty)
  }

  @Test func `a majority that changes is a change of the lines that hold its words, and of no other`() {
    let analysis = analysis(["رئیس آمد.", "او رفت.", "رئیس و رییس آمدند.", "می روم.", "رییس رفت."])
    #expect(minorities(analysis).isEmpty)
    _ = analysis.takeChange()
    analysis.work = WorkCount()
    insert("رئیس ", line: 1, into: analysis)
    #expect(minorities(analysis) == [2, 4])
    #expect(
      analysis.takeChange().stretches == [.init(old: 2..<3, new: 2..<3), .init(old: 4..<5, new: 4..<5)])
    #expect(analysis.work.paragraphsAnalysed == 1)
    #expect(analysis.work.paragraphsRevised == 4)
  }

  @Test func `a keystroke that changes no majority looks at no other paragraph`() {
    let analysis = analysis(Array(repeating: "رئیس آمد و آنها رفتند.", count: 400))
    analysis.work = WorkCount()
    insert("رییس و آن~ها ", line: 200, into: analysis)
    #expect(minorities(analysis) == [200, 200])
    #expect(analysis.work.paragraphsAnalysed == 1)
    #expect(analysis.work.paragraphsRevised == 0)
  }

  @Test func `what another rule reports is its affair, and speaks for neither side`() {
    let lines = ["او «خوب» گفت و «بد» گفت.", "او \"هیچ\" گفت."]
    #expect(minorities(analysis(lines)).isEmpty)
    let selection = RuleSelection(ignore: ["punctuation/latin-quotes"])
    #expect(minorities(analysis(lines, AnalysisSettings(selection: selection))) == [1])
  }

  @Test func `a desk that ignores the rules pays nothing and hears nothing`() {
    let selection = RuleSelection(ignore: ["consistency", "names"])
    let analysis = analysis(["آنها", "آنها", "آن~ها"], AnalysisSettings(selection: selection))
    #expect(minorities(analysis).isEmpty)
    #expect(analysis.work.paragraphsRevised == 0)
  }

  @Test(arguments: [UInt64(21), 22, 23, 24])
  func `while majorities come and go the findings equal those of a fresh analysis`(seed: UInt64) {
    let lines = [
      "آنها آمدند و آن~ها رفتند.", "رئیس و رییس در ۱۲ شهر و 15 شهر.", "کاملاً و قبلا گفت «خوب».", "",
      "خانهٔ ما، نامه~ی او و زلنسکی.", "زیلنسکی و امریکا، آمریکا – کابل — هرات.", "می روم.",
      "تأکید کرد و تاکید کرد.",
    ]
    let start = bytes((lines + lines).joined(separator: "\n"))
    let settings = AnalysisSettings(selection: RuleSelection(tier: .style))
    let analysis = DocumentAnalysis(start, settings: settings)
    var edits = RandomEdits(seed: seed)
    var text = start
    for step in 0..<400 {
      if step % 80 == 79 {
        analysis.replaceAll(with: start)
        text = start
      }
      for edit in edits.next(in: text) {
        let from = naivePlace(of: edit.range.lowerBound, in: text)
        let to = naivePlace(of: edit.range.upperBound, in: text)
        analysis.replace(
          fromLine: from.line, byte: from.byte, toLine: to.line, byte: to.byte, with: edit.newText)
        text = analysis.text.bytes
        if step % 3 == 0 { analysis.advance(budget: 60) }
      }
      analysis.advance()
      let fresh = DocumentAnalysis(text, settings: settings)
      fresh.advance()
      let isSame = (0..<fresh.text.lineCount).allSatisfy {
        fresh.findings(ofLine: $0) == analysis.findings(ofLine: $0)
      }
      guard isSame, analysis.text.tally == fresh.text.tally else {
        Issue.record("seed \(seed), step \(step): findings differ")
        return
      }
    }
    #expect(analysis.work.paragraphsRevised > 100, "majorities changed")
  }
}
