import DabirLint
import DabirRules
import DabirSettings
import Testing

@Suite struct LintOutputTests {
  private func run(_ text: String, _ change: (inout LintCommand) -> Void = { _ in }) throws -> (
    Int32, TestSink
  ) {
    var lint = LintCommand()
    change(&lint)
    var sink = TestSink()
    let status = lint.run([try .standardInput(text)], to: &sink)
    return (status, sink)
  }

  @Test func `the text report has place, code, message, and a caret under the fault`() throws {
    let (status, sink) = try run("مردم شهر\nاو می رود.\n")
    #expect(status == 1)
    #expect(sink.lines[0].hasPrefix("-:2:4: warning: "))
    #expect(sink.lines[0].hasSuffix("[joining/spaced-verb-prefix]"))
    #expect(sink.lines[1] == "  \u{200F}او می رود.")
    #expect(sink.lines[2] == "  \u{200F}   ^^^^^^")
    #expect(sink.lines[4] == "1 file: 1 warning")
  }

  @Test func `marks and characters without ink push no caret`() throws {
    let sink = try run("اوّل او~ می رود.").1
    #expect(sink.lines.contains { $0.hasPrefix("  \u{200F}") && $0.hasSuffix("^^^^^^") })
  }

  @Test func `the caret line of a long paragraph is cut around the fault`() throws {
    let sink = try run(
      String(repeating: "شهر ", count: 100) + "می رود" + String(repeating: " شهر", count: 100)
    ).1
    let excerpt = try #require(sink.lines.first { $0.contains("\u{2026}") })
    #expect(excerpt.unicodeScalars.count < 90)
    #expect(excerpt.unicodeScalars.filter { $0 == "\u{2026}" }.count == 2)
  }

  @Test func `offsets come in bytes, UTF-16 units and code points`() throws {
    let source = try SourceFile.standardInput("😀 آب\nاو می رود.\n")
    let report = try LintReport(of: source, CheckOptions())
    let finding = try #require(report.findings.first)
    #expect(finding.line == 2)
    #expect(finding.column == 4)
    #expect(finding.offsets.utf8 == .init(start: 15, end: 28 - 2))
    #expect(finding.offsets.utf16 == .init(start: 9, end: 15))
    #expect(finding.offsets.codepoint == .init(start: 8, end: 14))
  }

  @Test func `a byte order mark shifts no position`() throws {
    let plain = try SourceFile(path: "-", bytes: Array("او می رود.".utf8))
    let marked = try SourceFile(path: "-", bytes: [0xEF, 0xBB, 0xBF] + Array("او می رود.".utf8))
    let places = try [plain, marked].map {
      try LintReport(of: $0, CheckOptions()).findings.map(\.offsets.utf8)
    }
    #expect(places[0] == places[1])
  }

  @Test func `workflow commands escape what would end them`() throws {
    var lint = LintCommand()
    lint.format = .github
    var sink = TestSink()
    _ = lint.run([try SourceFile(path: "a,b:c%.txt", bytes: Array("او می رود.".utf8))], to: &sink)
    let start = "::warning file=a%2Cb%3Ac%25.txt,line=1,col=4,endColumn=10,title=joining/spaced-verb-prefix::"
    #expect(sink.lines[0].hasPrefix(start))
  }

  @Test(arguments: [
    (Severity.warning, "او می رود.", Int32(1)), (.error, "او می رود.", 0), (.warning, "آب روان.", 0),
    (.hint, "آب روان.", 0), (.information, "نشست سه روزه پایان یافت.", 1),
    (.warning, "نشست سه روزه پایان یافت.", 0),
  ])
  func `the exit code follows the fail level`(level: Severity, text: String, status: Int32) throws {
    #expect(try run(text) { $0.failLevel = level }.0 == status)
  }

  @Test func `messages come in Persian too`() throws {
    let sink = try run("او می رود.") { $0.options.settings.language = .persian }.1
    #expect(sink.lines[0].unicodeScalars.contains { (0x0600...0x06FF).contains($0.value) })
    #expect(!sink.lines[0].contains("verb prefix in"))
  }

  @Test func `a finding explained says which reading won and what spoke against it`() throws {
    let sink = try run("حرفهای تازه شنیدیم. خبر آتش بس رسید.") {
      $0.explainsFindings = true
      $0.options.settings.tier = .style
    }.1
    let reasons = sink.lines.filter { $0.hasPrefix("  why: ") }.map(showingZWNJ)
    #expect(reasons.count == 2)
    #expect(reasons[0].contains("حرف~های") && reasons[0].contains("may also read"))
    #expect(reasons[1].contains("the lexicon has \u{2068}آتش~بس\u{2069}"))
    #expect(reasons[1].contains("counted copy writes it so"))
  }
}
