import DabirRules
import Testing

/// The table of all rules in `protocol/rules/README.md`.
@Suite struct RuleTableTests {
  @Test func `the table of rules agrees with the cards`() {
    let lines = RulePageLibrary.table.split(separator: "\n").map(String.init)
    let rows = lines.filter { $0.hasPrefix("| [`") }
    #expect(rows == RuleCatalog.cards.map(Self.row))
  }

  @Test func `each family has its heading above its rules`() {
    var family = ""
    for line in RulePageLibrary.table.split(separator: "\n").map(String.init) {
      if line.hasPrefix("## ") { family = String(line.dropFirst(3)) }
      if line.hasPrefix("| [`") { #expect(line.hasPrefix("| [`\(family)/"), "\(line)") }
    }
  }

  /// The row a card must have; the kind of fix is the page's.
  private static func row(_ card: RuleCard) -> String {
    let fix = RulePageLibrary.pages.first { $0.code == card.code }?.facts["Fix"] ?? "?"
    let cells = [
      "[`\(card.code)`](\(card.code).md)", card.tier.name, card.usualSeverity.name, fix,
      card.isOn(.dari) ? "on" : "off", card.isOn(.iranian) ? "on" : "off", card.summary.english,
    ]
    return "| \(cells.joined(separator: " | ")) |"
  }
}
