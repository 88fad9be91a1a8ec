import DabirRules

/// `dabir rules`: the table of rules.
enum RulesArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    guard words.isEmpty else { throw UsageError("rules takes no operand or option") }
    let width = RuleCatalog.cards.map(\.code.count).max() ?? 0
    for card in RuleCatalog.cards {
      let code = card.code + String(repeating: " ", count: width - card.code.count)
      let on = Profile.allCases.filter { RuleSelection(profile: $0).reports(card.id, card.tier) }
      let shown = on.count == Profile.allCases.count ? "on" : on.isEmpty ? "off" : on.map(\.rawValue).joined()
      output.result("\(code)  \(padded(card.tier.name, 10))  \(padded(shown, 5))  \(card.summary[.english])")
    }
    return 0
  }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - text.count))
  }
}
