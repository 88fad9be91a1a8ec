import DabirRules
import DabirTesting
import Testing

/// What holds for any copy, tried on the project's own samples.
struct JoiningPropertyTests {
  private static func lines(_ sample: Sample) throws -> [String] {
    try sample.article.split(separator: 0x0A, omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  /// The letters of a line without what a joining fix may touch: spaces, ZWNJ, and the ه that گان takes the place of.
  private static func letters(_ line: String) -> String {
    let untouched = line.unicodeScalars.filter { $0 != " " && $0 != "~" && $0 != "\u{200C}" }
    return String(String.UnicodeScalarView(untouched)).replacing("هگان", with: "گان")
  }

  @Test(arguments: Sample.allCases, Profile.allCases)
  func `fixing leaves nothing to fix`(name: Sample, profile: Profile) throws {
    for tier in Tier.allCases {
      let joining = Joining(profile: profile, tier: tier)
      for line in try Self.lines(name) {
        let once = joining.fixed(line)
        #expect(joining.fixed(once) == once)
      }
    }
  }

  @Test(arguments: Sample.allCases) func `a fix touches spaces and ZWNJ only`(name: Sample) throws {
    for line in try Self.lines(name) {
      let isSame = Self.letters(Joining().fixed(line)).utf8.elementsEqual(Self.letters(line).utf8)
      #expect(isSame, "\(line)")
    }
  }

  @Test(arguments: Sample.allCases)
  func `the two varieties differ in titles and in گان alone`(name: Sample) throws {
    for line in try Self.lines(name) {
      let iranian = Set(Joining(profile: .iranian, tier: .contextual).codes(line))
      let dari = Set(Joining(profile: .dari, tier: .contextual).codes(line))
      #expect(
        iranian.symmetricDifference(dari).isSubset(of: ["joining/spaced-title", "joining/spaced-suffix"]))
    }
  }
}
