import DabirAnalysis
import DabirRules
import DabirTesting
import Testing
import TextStorage

@Suite struct NameRuleTests {
  /// What the rule marks, one line of text a paragraph; `~` stands for U+200C.
  private func marked(_ code: RuleCode, _ lines: String..., introduce: Introduction = .unknown) -> [String] {
    let text = bytes(lines.joined(separator: "\n"))
    let selection = RuleSelection(select: [code.card.code], introduce: introduce)
    let analysis = DocumentAnalysis(text, settings: AnalysisSettings(selection: selection))
    analysis.advance()
    return (0..<analysis.text.lineCount).flatMap { line in
      analysis.findings(ofLine: line).map { finding in
        let words = analysis.text.line(line).text[finding.range.indices]
        return "\(line): " + String(decoding: words, as: UTF8.self)
      }
    }
  }

  private func bytes(_ text: String) -> [UInt8] {
    Array(text.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "\u{200C}").utf8)
  }

  // MARK: Introductions

  @Test(arguments: [
    ("کابل – باران می~بارد.\nاحمدی گفت که راه باز است.", "1: احمدی"),
    ("آقای کوهزاد آمد.\nکوهزاد رفت.", "0: کوهزاد"),
    ("به گفتهٔ خانم کریمی، مکتب باز است.\nکریمی افزود.", "0: کریمی"),
    ("رحیم صالحی آمد.\nنوروززاده گفت که می~ماند.", "1: نوروززاده"),
    ("محمدی افزود که باران می~بارد.\nآقای محمدی رفت.", "0: محمدی"),
  ])
  func `a family name without its full name is reported once, at its first place`(text: String, found: String)
  {
    #expect(marked(.missingIntroduction, text) == [found])
  }

  @Test(arguments: [
    "رحیم احمدی گفت.\nاحمدی افزود.", "احمدی گفت که می~آید.\nرحیم احمدی، وزیر معارف، آمد.",
    "ترامپ گفت که می~آید.\nآقای ترامپ رفت.", "کرزی گفت. آقای کرزی رفت.", "ملا شیرین گفت که می~آید.",
    "مریم گفت که می~آید.", "آقای رئیس گفت که می~آید.", "خانم مریم گفت که می~آید.",
    "وزیر دفاع احمدی گفت.\nاحمدی افزود.", "داکتر احمدی گفت.\nاحمدی افزود.", "او گفت: «آقای کوهزاد، بیایید.»",
    "آقای محمدرسول هرمزی گفت که می~آید.", "«همسایهٔ آقا» خاطرنشان کرد که می~آید.",
    "شرکت احمدی گفت که می~ماند.", "کشف~الله احمدی گفت که می~آید.\nاحمدی افزود.", "رویترز گفت که راه باز است.",
    "آقای تاکور آمد.\nراکش تاکور، سفیر هند، سخن گفت.", "سمیرنوا گفت که نشست خوب بود.", "بازار احمدی باز است.",
  ])
  func `a name that is introduced, customary, titled or perhaps none is accepted`(text: String) {
    #expect(marked(.missingIntroduction, text).isEmpty)
  }

  @Test func `a desk may want everyone introduced`() {
    let text = "آقای کرزی گفت که می~آید."
    #expect(marked(.missingIntroduction, text).isEmpty)
    #expect(marked(.missingIntroduction, text, introduce: .everyone) == ["0: کرزی"])
  }

  // MARK: Offices

  @Test(arguments: [
    ("رحیم صالحی، وزیر دفاع، آمد.\nرحیم صالحی، وزیر معارف، رفت.", "1: وزیر معارف"),
    ("فرهاد کیانی، والی هرات، آمد.\nوالی بلخ فرهاد کیانی گفت.", "1: والی بلخ"),
    ("رحیم صالحی، وزیر خارجهٔ ایران، آمد.\nرحیم صالحی، وزیر خارجهٔ عراق، رفت.", "1: وزیر خارجهٔ عراق"),
    ("مریم احمدی، شهردار تهران، آمد.\nاو گفت.\nمریم احمدی، سفیر ایران، رفت.", "2: سفیر ایران"),
  ])
  func `two offices nobody holds at a time are reported at the later one`(text: String, found: String) {
    #expect(marked(.roleConflict, text) == [found])
  }

  @Test(arguments: [
    "رحیم صالحی، وزیر دفاع، آمد.\nرحیم صالحی، وزیر سابق معارف، رفت.",
    "رحیم صالحی، وزیر دفاع، آمد.\nرحیم صالحی، سرپرست وزارت معارف، رفت.",
    "رحیم صالحی، معین وزارت دفاع، آمد.\nرحیم صالحی، وزیر دفاع، رفت.",
    "رحیم صالحی، نخست~وزیر، آمد.\nرحیم صالحی، وزیر خارجه، رفت.",
    "رحیم صالحی، وزیر دفاع و سرپرست وزارت معارف، آمد.\nرحیم صالحی، وزیر معارف، رفت.",
    "رحیم صالحی، وزیر خارجه، آمد.\nرحیم صالحی، وزیر امور خارجهٔ ترکیه، رفت.",
    "رحیم صالحی، وزیر داخله، آمد.\nرحیم صالحی، وزیر کشور ایران، رفت.",
    "رحیم صالحی، وزیر دفاع، آمد.\nاو گفت: «رحیم صالحی، وزیر معارف، آمد.»",
    "رحیم صالحی، وزیر دفاع، آمد.\nمحمود صالحی، وزیر معارف، رفت.",
    "رحیم صالحی، وزیر دفاع، آمد.\nصالحی، وزیر معارف، رفت.",
    "رحیم صالحی، وزیر دفاع، آمد.\nدر سال ۱۳۸۵ رحیم صالحی، والی هرات، به کابل رفت.",
    "رحیم صالحی، رئیس پوهنتون، آمد.\nرحیم صالحی، عضو شورا، رفت.",
    "رحیم صالحی، رئیس جمهور منتخب، آمد.\nرحیم صالحی، وزیر دفاع، رفت.",
    "فرهاد کیانی، والی هرات، آمد.\nفرهاد کیانی، والی، رفت.",
  ])
  func `offices that go together, are over or are somebody else's are accepted`(text: String) {
    #expect(marked(.roleConflict, text).isEmpty)
  }

  // MARK: Cost and exactness

  private static let settings = AnalysisSettings(
    selection: RuleSelection(select: ["names/missing-introduction", "names/role-conflict"]))

  @Test func `rules that are off read nothing for the story`() {
    let analysis = DocumentAnalysis(bytes("احمدی گفت.\nاحمدی رفت."), settings: AnalysisSettings())
    analysis.advance()
    #expect(analysis.work.paragraphsRead == 0 && analysis.work.namesJudged == 0)
  }

  @Test func `a keystroke judges the names of its paragraph and their relations`() {
    let lines = (0..<500).map { $0 % 2 == 0 ? "احمدی گفت که باران می~بارد." : "رحیم صالحی، وزیر دفاع، آمد." }
    let analysis = DocumentAnalysis(bytes(lines.joined(separator: "\n")), settings: Self.settings)
    analysis.advance()
    #expect(analysis.findingCount == 1)
    analysis.work = WorkCount()
    analysis.replace(fromLine: 250, byte: 0, toLine: 250, byte: 0, with: bytes("رحیم "))
    analysis.advance()
    #expect(analysis.findingCount == 0, "that is his full name")
    #expect(
      analysis.work.paragraphsRead <= 2 && analysis.work.namesJudged < 12, "\(analysis.work.namesJudged)")
  }

  @Test(arguments: [UInt64(41), 42, 43, 44])
  func `while names come and go the findings equal those of a fresh analysis`(seed: UInt64) {
    let lines = [
      "احمدی گفت که راه باز است.", "رحیم احمدی آمد.", "رحیم صالحی، وزیر دفاع، آمد. صالحی گفت.",
      "آقای کوهزاد آمد.", "",
      "رحیم صالحی، وزیر معارف، رفت.", "کوهزاد گفت. کوهزاده رفت.", "کریم کوهزاد آمد.",
      "والی بلخ رحیم صالحی گفت.",
      "خانم صالحی گفت.", "کوهزات گفت.",
    ]
    let start = bytes((lines + lines).joined(separator: "\n"))
    let analysis = DocumentAnalysis(start, settings: Self.settings)
    var edits = RandomEdits(seed: seed)
    var text = start
    var seen = 0
    for step in 0..<300 {
      if step % 60 == 59 {
        analysis.replaceAll(with: start)
        text = start
      }
      for edit in edits.next(in: text) {
        analysis.make(edit, in: &text)
        if step % 3 == 0 { analysis.advance(budget: 60) }
        if step % 7 == 0 { _ = analysis.entity(line: 0, at: 2, soFar: true) }
      }
      analysis.advance()
      let fresh = DocumentAnalysis(text, settings: Self.settings)
      fresh.advance()
      seen += fresh.findingCount
      guard analysis.hasFindings(of: fresh) else {
        Issue.record("seed \(seed), step \(step): findings differ")
        return
      }
    }
    #expect(seen > 100)
  }
}
