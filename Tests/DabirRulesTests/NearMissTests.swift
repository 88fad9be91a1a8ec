import DabirRules
import DabirTesting
import Testing
import TextStorage

/// Short sentences that look like a fault and are none (HANDBOOK A9, B3 «always two words», B8). `~` stands for U+200C.
struct NearMissTests {
  private static let families = ["characters", "punctuation", "numbers", "spacing", "joining"]

  private static func lines(_ table: String) -> [String] { table.split(separator: "\n").map(String.init) }

  private static func findings(_ line: String, _ profile: Profile) -> [String] {
    let scalars = line.unicodeScalars.map { $0 == "~" ? "\u{200C}" : $0 }
    let text = Array(String(String.UnicodeScalarView(scalars)).utf8)
    let selection = RuleSelection(profile: profile, select: families, tier: .contextual)
    return Checking.findings(in: text, selection).map(\.code.card.code)
  }

  @Test(arguments: Profile.allCases) func `nothing is said of what no rule may read`(profile: Profile) {
    for line in Self.lines(NearMisses.exempt) { #expect(Self.findings(line, profile) == [], "\(line)") }
  }

  @Test(arguments: Profile.allCases) func `two words that stay two draw nothing`(profile: Profile) {
    for line in Self.lines(NearMisses.apart) { #expect(Self.findings(line, profile) == [], "\(line)") }
  }

  @Test(arguments: Profile.allCases) func `words with a second reading draw nothing`(profile: Profile) {
    for line in Self.lines(NearMisses.ambiguous) { #expect(Self.findings(line, profile) == [], "\(line)") }
  }

  @Test(arguments: Profile.allCases) func `well joined words draw nothing`(profile: Profile) {
    for line in Self.lines(NearMisses.joined) { #expect(Self.findings(line, profile) == [], "\(line)") }
  }

  @Test func `what only one variety writes draws nothing there`() {
    for line in Self.lines(NearMisses.dari) { #expect(Self.findings(line, .dari) == [], "\(line)") }
    for line in Self.lines(NearMisses.iranian) { #expect(Self.findings(line, .iranian) == [], "\(line)") }
  }

  @Test func `there are two hundred of them at least`() {
    let tables = [
      NearMisses.exempt, NearMisses.apart, NearMisses.ambiguous, NearMisses.joined, NearMisses.dari,
      NearMisses.iranian,
    ]
    #expect(tables.map { Self.lines($0).count }.reduce(0, +) >= 200)
  }
}
