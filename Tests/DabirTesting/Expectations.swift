package import DabirRules
package import PersianLanguage
import Testing
package import TextStorage

/// Expects the rule `code` to report exactly the marked ranges of `marked`, and its first fixes to give `fixed`.
///
/// In fixtures ⟦…⟧ stands around each expected range, `¬` for ZWNJ and `⌐` for the character ¬ itself. Without
/// `fixed` no fix may be offered. Also checks that the fixed text holds nothing safe to fix.
package func expect(
  _ code: RuleCode, flags marked: String, fixed: String? = nil, profile: Profile = .dari, tier: Tier? = nil,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  let fixture = Fixture(marked)
  let rule = RuleSelection(profile: profile, select: [code.card.code])
  let findings = Checking.findings(in: fixture.text, rule)
  let found = Fixture.marking(fixture.text, findings.map(\.range))
  if findings.map(\.range) != fixture.ranges {
    Issue.record("expected \(marked), found \(found)", sourceLocation: place)
  }
  for finding in findings {
    if let tier, finding.tier != tier {
      Issue.record("expected tier \(tier.name), found \(finding.tier.name)", sourceLocation: place)
    }
    if !Checking.isWhole(finding.range, fixture.text) {
      Issue.record("a range of \(marked) cuts a character", sourceLocation: place)
    }
  }
  let edits = findings.compactMap(\.fixes.first).flatMap(\.edits)
  guard let fixed else {
    if !edits.isEmpty { Issue.record("no fix expected in \(marked)", sourceLocation: place) }
    return
  }
  let result = TextEdit.apply(edits, to: fixture.text).text
  if result != Fixture(fixed).text {
    Issue.record("expected \(fixed), fixed to \(Fixture.marking(result, []))", sourceLocation: place)
  }
  let left = Checking.findings(in: result, rule).filter { $0.fixes.contains(where: \.isSafe) }
  if !left.isEmpty {
    let shown = Fixture.marking(result, left.map(\.range))
    Issue.record("the fixed text still has a safe fix: \(shown)", sourceLocation: place)
  }
}

/// Expects the rule `code`, asked for by name, to be silent on `text`.
package func accepts(
  _ code: RuleCode, _ text: String, profile: Profile = .dari,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  expect(code, flags: text, profile: profile, fileID: fileID, filePath: filePath, line: line, column: column)
}

/// Expects all rules of `families` that are on by default to be silent on `text`.
package func accepts(
  _ text: String, by families: [String] = ["characters", "punctuation", "numbers", "spacing"],
  profile: Profile = .dari,
  fileID: String = #fileID, filePath: String = #filePath, line: Int = #line, column: Int = #column
) {
  let place = SourceLocation(fileID: fileID, filePath: filePath, line: line, column: column)
  let fixture = Fixture(text)
  for finding in Checking.findings(in: fixture.text, RuleSelection(profile: profile, select: families)) {
    let shown = Fixture.marking(fixture.text, [finding.range])
    Issue.record("\(finding.code.card.code) reports \(shown)", sourceLocation: place)
  }
}

/// Runs the paragraph rules over whole texts.
package enum Checking {
  /// The findings of `text`, ranges counted from its start; `state` is the markup its first line stands in.
  package static func findings(
    in text: [UInt8], _ selection: RuleSelection, from state: MarkupState = .text
  ) -> [Finding] {
    var state = state
    var start = 0
    var findings: [Finding] = []
    for line in TextLine.split(text) {
      let (paragraph, next) = Tokenizer.read(line.text, in: state, vocabulary: .standard)
      let found = ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection)
      findings += found.map { moved($0, by: start) }
      start += line.measure.utf8
      state = next
    }
    return findings
  }

  private static func moved(_ finding: Finding, by bytes: Int) -> Finding {
    var finding = finding
    finding.range = finding.range.shifted(by: bytes)
    finding.fixes = finding.fixes.map { fix in
      Fix(isSafe: fix.isSafe, fix.edits.map { TextEdit($0.range.shifted(by: bytes), $0.newText) })
    }
    return finding
  }

  /// The text with fixes applied until none is left, at most `rounds` times.
  package static func fixing(
    _ text: [UInt8], _ selection: RuleSelection, onlySafe: Bool, rounds: Int
  ) -> (text: [UInt8], isDone: Bool) {
    var text = text
    for _ in 0..<rounds {
      let fixes = findings(in: text, selection).compactMap(\.fixes.first).filter { !onlySafe || $0.isSafe }
      if fixes.isEmpty { return (text, true) }
      text = TextEdit.apply(fixes.flatMap(\.edits), to: text).text
    }
    return (text, false)
  }

  /// True when both ends of `range` stand between characters of `text`.
  package static func isWhole(_ range: TextRange, _ text: [UInt8]) -> Bool {
    [range.start, range.end].allSatisfy { $0 <= text.count && ($0 == text.count || text[$0] & 0xC0 != 0x80) }
  }
}

/// Marked text, read.
package struct Fixture {
  /// The text without its brackets, as UTF-8.
  package private(set) var text: [UInt8] = []
  /// The bracketed ranges.
  package private(set) var ranges: [TextRange] = []

  /// Reads marked text.
  package init(_ marked: String) {
    var open: [Int] = []
    for scalar in marked.unicodeScalars {
      switch scalar.value {
      case 0x27E6: open.append(text.count)
      case 0x27E7: if let start = open.popLast() { ranges.append(TextRange(start, text.count)) }
      case 0xAC: text += UTF8Scalars.encode(0x200C)
      case 0x2310: text += UTF8Scalars.encode(0xAC)
      default: text += UTF8Scalars.encode(scalar.value)
      }
    }
  }

  /// The text as it would be written in a fixture; other characters without ink by number.
  package static func marking(_ text: [UInt8], _ ranges: [TextRange]) -> String {
    var shown = ""
    var offset = 0
    while offset <= text.count {
      for range in ranges where range.end == offset && !range.isEmpty { shown += "⟧" }
      for range in ranges where range.start == offset { shown += range.isEmpty ? "⟦⟧" : "⟦" }
      guard offset < text.count else { break }
      let scalar = UTF8Scalars.decode(text, at: offset)
      switch CharacterClass.of(scalar.value) {
      case .zwnj: shown += "¬"
      case .invisible, .otherSpace: shown += "\\u{\(String(scalar.value, radix: 16))}"
      default: shown.unicodeScalars.append(Unicode.Scalar(scalar.value) ?? "\u{FFFD}")
      }
      offset += scalar.length
    }
    return shown
  }
}
