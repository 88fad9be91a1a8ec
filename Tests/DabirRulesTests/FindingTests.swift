import DabirRules
import Testing
import TextStorage

@Suite struct FindingTests {
  private func finding(_ fixes: [Fix], at range: TextRange = TextRange(2, 9)) -> Finding {
    Finding(.spacedPlural, .certain, range, fixes: fixes)
  }

  @Test(
    arguments: [
      [], [Fix(isSafe: true, [TextEdit(TextRange(2, 3), "\u{200C}")])],
      [Fix(isSafe: false, [TextEdit(TextRange(2, 3), "")])],
      [Fix(isSafe: true, [TextEdit(TextRange(2, 3), "کتا")])],
      [Fix(isSafe: true, [TextEdit(TextRange(2, 3), "کتابخانه")])],
      [Fix(isSafe: true, [TextEdit(TextRange(2, 3), "«"), TextEdit(TextRange(8, 9), "»")])],
      [
        Fix(isSafe: true, [TextEdit(TextRange(2, 3), "a")]),
        Fix(isSafe: false, [TextEdit(TextRange(2, 3), "b")]),
      ],
      [Fix(isSafe: true, [])],
    ])
  func `a finding gives back the fixes it was made with`(fixes: [Fix]) {
    var finding = finding(fixes)
    #expect(finding.fixes == fixes)
    var ranges: [TextRange] = []
    finding.visitEdits { ranges.append($0) }
    #expect(ranges == fixes.flatMap { $0.edits.map(\.range) })
    finding.fixes = []
    #expect(finding.fixes.isEmpty)
  }

  @Test func `findings stay small, for a document keeps all of them`() {
    #expect(MemoryLayout<Finding>.stride <= 40)
  }

  @Test func `of two findings that edit the same bytes the surer stays, and neighbours stay both`() {
    func kept(_ edits: [(Tier, TextRange)]) -> Int {
      var sink = FindingSink(RuleSelection(tier: .style))
      for (tier, range) in edits {
        sink.add(
          Finding(.spacedPlural, tier, TextRange(0, 9), fixes: [Fix(isSafe: true, [TextEdit(range, "x")])]))
      }
      return sink.resolved().count
    }
    #expect(kept([(.certain, TextRange(0, 2)), (.style, TextRange(1, 3))]) == 1)
    #expect(kept([(.style, TextRange(4, 6)), (.certain, TextRange(1, 5))]) == 1)
    #expect(kept([(.certain, TextRange(0, 0)), (.certain, TextRange(0, 0))]) == 1)
    #expect(kept([(.certain, TextRange(3, 3)), (.certain, TextRange(3, 3))]) == 1)
    #expect(kept([(.certain, TextRange(0, 2)), (.certain, TextRange(2, 3))]) == 2)
    #expect(kept([(.certain, TextRange(2, 2)), (.certain, TextRange(2, 3))]) == 2)
  }
}
