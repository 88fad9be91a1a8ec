import DabirRules
import Foundation
import Testing
import TextStorage

/// What holds for any copy, tried on the project's own samples.
struct JoiningPropertyTests {
  private static let samples = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/EmbeddedData/samples")

  private static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: samples.appending(path: "\(name)/article.txt"), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  @Test(arguments: ["dari", "iranian"], Profile.allCases)
  func `fixing leaves nothing to fix`(name: String, profile: Profile) throws {
    for tier in Tier.allCases {
      let joining = Joining(profile: profile, tier: tier)
      for line in try Self.lines(name) {
        let once = joining.fixed(line)
        #expect(joining.fixed(once) == once)
      }
    }
  }

  @Test(arguments: ["dari", "iranian"]) func `a fix touches spaces and ZWNJ only`(name: String) throws {
    let ignored: Set<Character> = [" ", "~", "\u{200C}"]
    for line in try Self.lines(name) where !line.contains("گان ") {
      let fixed = Joining().fixed(line)
      #expect(
        fixed.filter { !ignored.contains($0) } == line.filter { !ignored.contains($0) }
          || line.contains("\u{200C}"))
    }
  }

  @Test(arguments: ["dari", "iranian"])
  func `the two varieties differ in titles and in گان alone`(name: String) throws {
    for line in try Self.lines(name) {
      let iranian = Set(Joining(profile: .iranian, tier: .contextual).codes(line))
      let dari = Set(Joining(profile: .dari, tier: .contextual).codes(line))
      #expect(
        iranian.symmetricDifference(dari).isSubset(of: ["joining/spaced-title", "joining/spaced-suffix"]))
    }
  }

  @Test(arguments: [("dari", Profile.dari), ("iranian", Profile.iranian)])
  func `the samples draw exactly what their keys say`(name: String, profile: Profile) throws {
    let data = try Data(contentsOf: Self.samples.appending(path: "\(name)/gold.json"))
    let key = try JSONDecoder().decode(SampleKey.self, from: data)
    let warnings = Set(key.defaultProfile.zwnjWarnings)
    let information = Set(key.defaultProfile.zwnjInformation)
    var wanted: Set<String> = []
    for site in key.zwnj.sites where warnings.contains(site.id) || information.contains(site.id) {
      wanted.insert(
        "\(site.startByte) \(site.endByte) \(warnings.contains(site.id) ? "certain" : "contextual")")
    }
    var found: Set<String> = []
    var start = 0
    for line in try Self.lines(name) {
      for finding in Joining(profile: profile, tier: .contextual).findings(line) {
        found.insert("\(start + finding.range.start) \(start + finding.range.end) \(finding.tier.name)")
      }
      start += line.utf8.count + 1
    }
    #expect(found == wanted)
  }
}

/// The parts of a sample's answer key that concern ZWNJ.
private struct SampleKey: Decodable {
  struct Defaults: Decodable {
    var zwnjWarnings: [String]
    var zwnjInformation: [String]
  }
  struct Sites: Decodable { var sites: [Site] }
  struct Site: Decodable {
    var id: String
    var startByte: Int
    var endByte: Int
  }
  var defaultProfile: Defaults
  var zwnj: Sites
}
