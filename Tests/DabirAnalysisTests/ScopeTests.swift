import DabirAnalysis
import DabirRules
import DabirTesting
import PersianLanguage
import Testing
import TextStorage

/// Text outside the scope of a rule cannot change its findings.
@Suite struct ScopeTests {
  private static let settings = AnalysisSettings(selection: RuleSelection(tier: .style))

  /// Lines of the samples and the snippets of random edits, mixed; none opens markup that reaches into the next line.
  private static func lines(_ count: Int, _ random: inout SeededGenerator) throws -> [String] {
    let pool = try Sample.allCases.flatMap { sample in
      TextLine.split(try sample.article).map { String(decoding: $0.text, as: UTF8.self) }
    }
    var edits = RandomEdits(seed: random.next())
    return (0..<count).map { _ in
      var line = Array((pool.randomElement(using: &random) ?? "").utf8)
      for _ in 0..<Int.random(in: 0...3, using: &random) {
        for edit in edits.next(in: line).prefix(1) { line = RandomEdits.apply(edit, to: line) }
      }
      let text = String(decoding: line.filter { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self)
      return MarkupState.text.reading(Array(text.utf8)).next == .text ? text : "باران بارید."
    }
  }

  private static func analysis(_ lines: [String]) -> DocumentAnalysis {
    let analysis = DocumentAnalysis(Array(lines.joined(separator: "\n").utf8), settings: settings)
    analysis.advance()
    return analysis
  }

  private static func findings(_ lines: [String], _ line: Int, _ scope: RuleScope) -> [Finding] {
    analysis(lines).findings(ofLine: line).filter { $0.code.scope == scope }
  }

  @Test func `every rule has a scope, and all three are taken`() {
    let scopes = RuleCode.allCases.map(\.scope)
    #expect(scopes.count { $0 == .paragraph } > 50)
    #expect(
      RuleCode.allCases.filter { $0.scope == .document }
        == (RuleCode.ofConsistency + RuleCode.ofStory).sorted { $0.rawValue < $1.rawValue })
    #expect(scopes.count { $0 == .neighbours } == 5)
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `what stands around a paragraph changes none of its own findings`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var seen: Set<RuleCode> = []
    for _ in 0..<250 {
      let line = try Self.lines(1, &random)
      let first = try Self.lines(3, &random) + line + Self.lines(3, &random)
      let second = try Self.lines(5, &random) + line + Self.lines(1, &random)
      let findings = Self.findings(first, 3, .paragraph)
      #expect(findings == Self.findings(second, 5, .paragraph), "seed \(seed): \(line)")
      seen.formUnion(findings.map(\.code))
    }
    #expect(seen.count > 25, "\(seen)")
  }

  @Test(arguments: [UInt64(4), 5, 6])
  func `quotations are judged by what is near`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    // Longer than anybody is remembered.
    let narration = (0..<8).map { "روز \($0) باران بارید و راه بسته شد." }
    var seen: Set<RuleCode> = []
    for _ in 0..<250 {
      let near = try Self.lines(3, &random)
      let next = try Self.lines(1, &random)
      let first = try Self.lines(4, &random) + narration + near + next + Self.lines(4, &random)
      let second = try Self.lines(4, &random) + narration + near + next + Self.lines(2, &random)
      for line in 12..<15 {
        let findings = Self.findings(first, line, .neighbours)
        #expect(findings == Self.findings(second, line, .neighbours), "seed \(seed): \(near) \(next)")
        seen.formUnion(findings.map(\.code))
      }
    }
    #expect(seen.count >= 3, "\(seen)")
  }

  @Test(arguments: [UInt64(7), 8])
  func `consistency is judged by the choices of the document and by nothing else`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    let choosing = [
      "آنها آمدند و آن\u{200C}ها رفتند.", "رئیس و رییس و رئیس.", "در ۱۲ شهر و 15 شهر و ۲۰ شهر.",
    ]
    func choices(_ line: String) -> Int {
      let bytes = Array(line.utf8)
      let paragraph = Tokenizer.read(bytes, vocabulary: .standard).paragraph
      let findings = ParagraphCheck.findings(
        in: paragraph, vocabulary: .standard, selection: Self.settings.selection)
      return VariantReader.uses(
        in: paragraph, beside: findings, vocabulary: .standard, selection: Self.settings.selection
      ).count
    }
    var count = 0
    for _ in 0..<60 {
      let others = try Self.lines(12, &random).filter { choices($0) == 0 }
      let text = choosing + ["آنها و آنها و رئیس."]
      let mixed = others + text + others
      for line in text.indices {
        let findings = Self.findings(text, line, .document)
        count += findings.count
        #expect(findings == Self.findings(mixed, others.count + line, .document), "seed \(seed): \(others)")
      }
    }
    #expect(count > 100)
  }
}
