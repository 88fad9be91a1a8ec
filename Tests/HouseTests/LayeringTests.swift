import Testing

/// Imports go down, and the floors that read text know nothing of files, clocks or editors.
@Suite struct LayeringTests {
  /// What each target may import of our own; the table is the house (ARCHITECTURE.md draws it).
  private static let floors: [String: Set<String>] = [
    "EmbeddedData": [], "SystemShims": [], "TextStorage": [], "JSONRPC": [], "DabirClient": [],
    "PersianLanguage": ["TextStorage", "EmbeddedData"],
    "LanguageServerProtocol": ["JSONRPC"],
    "DabirNews": ["TextStorage", "PersianLanguage", "EmbeddedData"],
    "DabirRules": ["TextStorage", "PersianLanguage", "DabirNews"],
    "DabirAnalysis": ["TextStorage", "PersianLanguage", "DabirNews", "DabirRules"],
    "DabirServer": [
      "TextStorage", "JSONRPC", "LanguageServerProtocol", "PersianLanguage", "DabirNews", "DabirRules",
      "DabirAnalysis", "DabirSettings", "SystemShims",
    ],
    "DabirSettings": [
      "TextStorage", "JSONRPC", "PersianLanguage", "DabirNews", "DabirRules", "DabirAnalysis",
    ],
    "DabirLint": [
      "TextStorage", "JSONRPC", "PersianLanguage", "DabirNews", "DabirRules", "DabirAnalysis",
      "DabirSettings",
    ],
    "dabir": [
      "DabirServer", "DabirLint", "DabirClient", "DabirSettings", "DabirRules", "JSONRPC", "TextStorage",
      "EmbeddedData",
    ],
    "dabir-dev": [
      "PersianLanguage", "TextStorage", "DabirNews", "DabirRules", "DabirAnalysis", "DabirServer",
      "DabirClient",
      "JSONRPC", "EmbeddedData", "DabirTesting",
    ],
  ]

  /// The floors that must stay pure: they import nothing but each other.
  private static let pure: Set = [
    "TextStorage", "JSONRPC", "PersianLanguage", "LanguageServerProtocol", "DabirNews", "DabirRules",
    "DabirAnalysis",
  ]

  /// Logarithms, when the counts of joining are compiled.
  private static let mathematics = "Sources/PersianLanguage/Lexicon/JoiningCounts+Weights.swift"

  private func imports(_ file: House.File) -> [String] {
    file.lines.compactMap { line in
      let words = line.split(separator: " ")
      guard let place = words.firstIndex(of: "import"), place + 1 < words.count,
        words[..<place].allSatisfy({ $0.hasPrefix("@") || ["package", "public", "internal"].contains($0) })
      else { return nil }
      return String(words[place + 1])
    }
  }

  @Test func `every target stands on a floor`() {
    #expect(Set(House.files.filter(\.isSource).map(\.target)).isSubset(of: Set(Self.floors.keys)))
  }

  @Test(arguments: House.files.filter(\.isSource))
  func `imports go down only`(file: House.File) throws {
    let allowed = try #require(Self.floors[file.target])
    for name in imports(file) where Self.floors[name] != nil {
      #expect(allowed.contains(name), "\(file.path) imports \(name)")
    }
  }

  @Test(arguments: House.files.filter { pure.contains($0.target) && $0.path != mathematics })
  func `text, language, rules and engine know no system library`(file: House.File) {
    let foreign = imports(file).filter { Self.floors[$0] == nil }
    #expect(foreign.isEmpty, "\(file.path) imports \(foreign)")
  }

  @Test func `the package declares no dependency on other packages`() throws {
    #expect(try House.text("Package.swift").contains("dependencies: [],"))
    #expect(try !House.text("Package.swift").contains(".package("))
  }
}
