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
        analysis.make(edit, in: &text)
        if step % 3 == 0 { analysis.advance(budget: 60) }
      }
      analysis.advance()
      let fresh = DocumentAnalysis(text, settings: settings)
      fresh.advance()
      guard analysis.hasFindings(of: fresh) else {
        Issue.record("seed \(seed), step \(step): findings differ")
        return
      }
    }
    #expect(analysis.work.paragraphsRevised > 100, "majorities changed")
  }

  @Test func `a majority that turns is told to the lines near its words, not to the text`() {
    var lines = Array(repeating: "او ۱۲ سال در شهر بود.", count: 20_000)
    for line in [40, 9_000, 9_001] { lines[line] = "رییس آمد." }
    for line in [12_000, 19_000] { lines[line] = "رئیس آمد." }
    let analysis = analysis(lines)
    #expect(minorities(analysis) == [12_000, 19_000])
    // Lines move before it turns.
    insert("یک.\nدو.\n", line: 5_000, into: analysis)
    analysis.work = WorkCount()
    insert("رئیس و رئیس ", line: 19_500, into: analysis)
    #expect(minorities(analysis) == [40, 9_002, 9_003])
    #expect(analysis.work.paragraphsRevised == 6)
    #expect(analysis.work.paragraphsSearched <= 5 * 512, "\(analysis.work.paragraphsSearched)")
  }

  @Test func `a majority that turns is told in slices, and nothing is complete before`() {
    let analysis = analysis(Array(repeating: "رییس و رئیس آمدند.", count: 4_000))
    analysis.replace(fromLine: 7, byte: 0, toLine: 7, byte: 0, with: bytes("رئیس "))
    var slices = 0
    while !analysis.advance(budget: 1_000) {
      #expect(!analysis.isComplete)
      slices += 1
    }
    #expect(analysis.isComplete && slices > 20)
    #expect(minorities(analysis) == Array(0..<4_000))
  }

  @Test(arguments: [UInt64(31), 32, 33])
  func `while majorities come and go in a long text the findings equal those of a fresh analysis`(
    seed: UInt64
  ) {
    let parts = ["آنها آمدند.", "آن~ها رفتند.", "او رفت.", "", "رئیس و رییس.", "۱۲ شهر.", "15 شهر."].map(
      bytes)
    var random = SeededGenerator(seed: seed)
    func some(_ count: Int) -> [[UInt8]] {
      (0..<count).map { _ in parts.randomElement(using: &random) ?? [] }
    }
    let settings = AnalysisSettings(selection: RuleSelection(tier: .style))
    var lines = some(1_500)
    let analysis = DocumentAnalysis(Array(lines.joined(separator: [0x0A])), settings: settings)
    for step in 0..<120 {
      let start = Int.random(in: 0..<lines.count - 1, using: &random)
      let most = step % 5 == 0 ? 900 : 4
      let end = min(lines.count - 1, start + Int.random(in: 0...most, using: &random))
      let new = some(Int.random(in: 0...(lines.count < 800 ? 900 : most), using: &random))
      lines.replaceSubrange(start..<end, with: new)
      analysis.replace(
        fromLine: start, byte: 0, toLine: end, byte: 0, with: Array(new.map { $0 + [0x0A] }.joined()))
      if step % 3 == 0 { analysis.advance(budget: Int.random(in: 0...9_000, using: &random)) }
      guard step % 4 == 3 else { continue }
      analysis.advance()
      let fresh = DocumentAnalysis(Array(lines.joined(separator: [0x0A])), settings: settings)
      fresh.advance()
      guard analysis.hasFindings(of: fresh) else {
        Issue.record("seed \(seed), step \(step): findings differ")
        return
      }
    }
  }
}
