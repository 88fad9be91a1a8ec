import DabirRules
import EmbeddedData

/// `dabir explain RULE`: the rule's page.
enum ExplainArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    guard words.count == 1 else { throw UsageError("explain wants one rule code; 'dabir rules' lists them") }
    guard let rule = RuleCode.named(words[0]) else {
      throw UsageError("no rule \(words[0]); 'dabir rules' lists them")
    }
    output.result(bytes: page(of: rule.card.code))
    return 0
  }

  /// The embedded page of a rule, UTF-8. A line that starts with `# ` starts a page and nothing else.
  private static func page(of code: String) -> [UInt8] {
    let pages = unsafe Array(
      UnsafeBufferPointer(start: dabir_rule_pages_bytes(), count: dabir_rule_pages_count()))
    var page: [UInt8] = []
    var isWanted = false
    for line in pages.split(separator: 0x0A, omittingEmptySubsequences: false) {
      if line.starts(with: "# ".utf8) { isWanted = line.dropFirst(2).elementsEqual(code.utf8) }
      if isWanted { page += line + [0x0A] }
    }
    while page.suffix(2) == [0x0A, 0x0A] { page.removeLast() }
    return page
  }
}
