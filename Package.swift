// swift-tools-version: 6.3
import PackageDescription

/// One list of settings for every Swift target: language mode 6, the six features of the next mode,
/// strict memory safety, and no warning left standing.
let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
  .enableUpcomingFeature("InferIsolatedConformances"),
  .enableUpcomingFeature("ImmutableWeakCaptures"),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

func floor(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// A floor that reads text: optimised in debug builds too, because the property tests analyse thousands of texts.
func textFloor(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .target(
    name: name, dependencies: dependencies,
    swiftSettings: settings + [
      .unsafeFlags(["-O"], .when(configuration: .debug)),
      // Whether two accesses overlap is checked at run time where the tests run; it costs a twentieth of an analysis.
      .unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release)),
    ])
}

func tests(_ name: String, _ dependencies: Target.Dependency...) -> Target {
  .testTarget(name: name, dependencies: dependencies, swiftSettings: settings)
}

let package = Package(
  name: "dabir",
  platforms: [.macOS(.v26)],
  products: [.executable(name: "dabir", targets: ["dabir"])],
  dependencies: [],
  targets: [
    // Floor 1: text without language, wire without meaning, bytes without a reader.
    .target(
      name: "EmbeddedData",
      exclude: ["lexicon.bin", "lexicon", "gazetteer.bin", "gazetteer", "samples", "rule-pages.md"]),
    .target(name: "SystemShims"),
    textFloor("TextStorage"),
    floor("JSONRPC"),

    // Floor 2: the language; the messages.
    textFloor("PersianLanguage", "TextStorage", "EmbeddedData"),
    floor("LanguageServerProtocol", "JSONRPC"),

    // Floor 3: the copy desk: facts, then judgements.
    textFloor("DabirNews", "TextStorage", "PersianLanguage", "EmbeddedData"),
    textFloor("DabirRules", "TextStorage", "PersianLanguage", "DabirNews"),

    // Floor 4: one document, kept fresh.
    textFloor("DabirAnalysis", "TextStorage", "PersianLanguage", "DabirNews", "DabirRules"),

    // Floor 5: the doors, and what they share.
    floor(
      "DabirSettings", "TextStorage", "JSONRPC", "PersianLanguage", "DabirNews", "DabirRules", "DabirAnalysis"),
    floor(
      "DabirServer", "TextStorage", "JSONRPC", "LanguageServerProtocol", "PersianLanguage",
      "DabirNews", "DabirRules", "DabirAnalysis", "DabirSettings", "SystemShims"),
    floor(
      "DabirLint", "TextStorage", "JSONRPC", "PersianLanguage", "DabirNews", "DabirRules",
      "DabirAnalysis", "DabirSettings"),
    // A server as its clients start it, for the demo and the benchmarks.
    floor("DabirClient"),
    .executableTarget(
      name: "dabir",
      dependencies: [
        "DabirServer", "DabirLint", "DabirClient", "DabirSettings", "DabirRules", "JSONRPC", "TextStorage",
        "EmbeddedData",
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "dabir-dev",
      dependencies: [
        "PersianLanguage", "TextStorage", "DabirNews", "DabirRules", "DabirAnalysis", "DabirServer", "DabirClient",
        "JSONRPC", "EmbeddedData", "DabirTesting",
      ],
      swiftSettings: settings),

    // Tests: one target for each library, one for the house itself.
    .target(
      name: "DabirTesting",
      dependencies: ["TextStorage", "JSONRPC", "PersianLanguage", "DabirRules", "DabirAnalysis"],
      path: "Tests/DabirTesting", swiftSettings: settings),
    tests("TextStorageTests", "TextStorage", "DabirTesting"),
    tests("JSONRPCTests", "JSONRPC", "DabirTesting"),
    tests("PersianLanguageTests", "PersianLanguage", "DabirTesting"),
    tests("DabirNewsTests", "DabirNews", "PersianLanguage", "TextStorage", "DabirTesting"),
    tests("DabirRulesTests", "DabirRules", "DabirNews", "DabirTesting"),
    tests("DabirAnalysisTests", "DabirAnalysis", "DabirTesting"),
    tests(
      "DabirServerTests", "DabirServer", "DabirSettings", "JSONRPC", "LanguageServerProtocol", "TextStorage",
      "DabirTesting"),
    tests(
      "DabirSettingsTests", "DabirSettings", "DabirAnalysis", "DabirNews", "DabirRules", "PersianLanguage",
      "DabirTesting"),
    tests("DabirLintTests", "DabirLint", "DabirRules", "DabirSettings", "PersianLanguage", "TextStorage", "DabirTesting"),
    tests(
      "HouseTests", "DabirTesting", "EmbeddedData", "TextStorage", "PersianLanguage", "DabirNews", "DabirRules",
      "DabirAnalysis"),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .gnu2x
)
