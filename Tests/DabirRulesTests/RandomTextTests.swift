import DabirRules
import DabirTesting
import Testing
import TextStorage

@Suite struct RandomTextTests {
  /// SplitMix64: the same texts on every machine.
  private struct Source: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  private static let scalars: [UInt32] =
    Array(0x20...0x7E) + Array(0x0600...0x06FF) + Array(0x2000...0x206F) + Array(0xFB50...0xFBFF)
    + Array(0xFDF0...0xFDFD) + Array(0xFE70...0xFEFC) + others

  private static let others: [UInt32] = [
    0x09, 0x0B, 0x0C, 0x85, 0x9D, 0x9E, 0xA0, 0xAB, 0xAC, 0xAD, 0xB4, 0xBB, 0x0430, 0x3001, 0x4F60, 0xFD3E,
    0xFD3F, 0xFEFF, 0xFF0C, 0xFF11, 0xFFFC, 0xFFFD, 0x1F469,
  ]

  private static let pieces = [
    "سلام", "می", "كتاب", "علي", "خانۀ", "ښاغلي", "۱۲", "٣٤", "56", " ", " ", " ", "  ", "،", ",", "?", ";",
    "...",
    "\"", "“", "”", "«", "»", "<<", ">>", "-", " - ", "--", "%", "٪", "(", ")", "\u{200C}", "\u{200D}",
    "\u{200F}", "\u{200B}", "\u{202B}", "\u{2067}", "\u{2069}", "\u{202C}", "\u{202E}", "\u{A0}", "\u{2028}",
    "\u{0654}", "\u{064B}", "ا", "ی", "\u{FEFB}", "\u{FBFD}", "Trump", "https://a.b", "`", "[", "]", ".", "!",
    ":",
  ]

  private static func text(seed: UInt64) -> [UInt8] {
    var source = Source(state: seed)
    var text: [UInt8] = []
    for _ in 0..<Int.random(in: 1...40, using: &source) {
      if seed.isMultiple(of: 2) {
        text += UTF8Scalars.encode(scalars.randomElement(using: &source) ?? 0x20)
      } else {
        text += (pieces.randomElement(using: &source) ?? " ").utf8
      }
    }
    return text
  }

  private static let families = ["characters", "punctuation", "numbers", "spacing"]

  @Test(arguments: Profile.allCases) func `findings lie on characters inside the text`(profile: Profile) {
    let all = RuleSelection(profile: profile, select: Self.families, tier: .style)
    for seed in UInt64(0)..<1500 {
      let text = Self.text(seed: seed)
      for finding in Checking.findings(in: text, all) {
        let ranges = [finding.range] + finding.fixes.flatMap { $0.edits.map(\.range) }
        let isWhole = ranges.allSatisfy { Checking.isWhole($0, text) }
        #expect(isWhole && !finding.range.isEmpty, "seed \(seed), \(finding.code)")
      }
    }
  }

  @Test(arguments: Profile.allCases) func `applying all safe fixes comes to rest`(profile: Profile) {
    let usual = RuleSelection(profile: profile, select: Self.families)
    let all = RuleSelection(profile: profile, select: Self.families, tier: .style)
    for seed in UInt64(0)..<1500 {
      for selection in [usual, all] {
        let text = Self.text(seed: seed)
        let fixed = Checking.fixing(text, selection, onlySafe: true, rounds: 8)
        let shown = Fixture.marking(text, [])
        #expect(fixed.isDone, "seed \(seed): \(shown)")
      }
    }
  }

  @Test(arguments: Profile.allCases) func `applying all fixes comes to rest`(profile: Profile) {
    let all = RuleSelection(profile: profile, select: Self.families, tier: .style)
    for seed in UInt64(0)..<1500 {
      let text = Self.text(seed: seed)
      let fixed = Checking.fixing(text, all, onlySafe: false, rounds: 12)
      let shown = Fixture.marking(text, [])
      #expect(fixed.isDone, "seed \(seed): \(shown)")
    }
  }
}
