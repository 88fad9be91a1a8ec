import DabirRules
import DabirTesting
import Testing
import TextStorage

@Suite(.serialized) struct HostileTextTests {
  @Test(
    arguments: [
      ", ", "?", "? ", "\"", "\" ", "'س ", "« ", "<< ", ">> ", "<a ", "(", "( ك", "آیه: ك ", "\u{200F}",
      "\u{202B}",
      "\u{2067}\u{202A}", "\u{2069}", "\u{202C}", "س  ", "س\t", "1 ", "1\" ", " - ", "--- ", "..", "۱,", "ك",
      "ة",
      "\u{06AB}", "سa", "\u{06D4} ", "ڈ\u{06D4} ", "{", "`", "$", "](", "ـ", "\u{0654}", "%", "#", "\u{FEFB}",
    ])
  func `long rows of one pattern are read to their end`(pattern: String) {
    let text = Array(String(repeating: pattern, count: 1_500).utf8)
    let all = RuleSelection(
      profile: .dari, select: ["characters", "punctuation", "numbers", "spacing"], tier: .style)
    let findings = Checking.findings(in: text, all)
    #expect(findings.allSatisfy { $0.range.end <= text.count })
  }
}
