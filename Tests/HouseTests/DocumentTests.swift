import DabirRules
import DabirTesting
import Foundation
import Testing

/// The documents speak of what is there.
@Suite struct DocumentTests {
  @Test func `every invariant of the architecture names a test that exists`() throws {
    let architecture = try House.text("ARCHITECTURE.md")
    let tests = House.files.filter { !$0.isSource }.map(\.text).joined()
    let invariants = architecture.split(separator: "\n").filter { $0.hasPrefix("| **") }
    #expect(invariants.count >= 10)
    for line in invariants {
      let names = line.split(separator: " | ").last?.matches(of: /`([^`]+)`/).map { String($0.1) } ?? []
      #expect(!names.isEmpty, "\(line) names no test")
      for name in names { #expect(tests.contains("func `\(name)`"), "no test is called: \(name)") }
    }
  }

  @Test(arguments: ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md", "NOTICE", "LICENSE"])
  func `the usual documents are there`(name: String) throws {
    #expect(try House.text(name).count > 500)
  }

  @Test(arguments: [
    "README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "protocol/README.md", "editors/README.md",
    "editors/neovim/README.md", "editors/scripting/README.md",
  ])
  func `links lead somewhere`(name: String) throws {
    let folder = Sample.packageFolder.appending(path: name).deletingLastPathComponent()
    for match in try House.text(name).matches(of: /\]\(([^)#:]+)(?:#[^)]*)?\)/) {
      let target = folder.appending(path: String(match.1)).path()
      #expect(FileManager.default.fileExists(atPath: target), "\(name): \(match.1)")
    }
  }

  @Test func `the changelog names the version of the program`() throws {
    #expect(
      try House.text("CHANGELOG.md").contains("## \(DabirVersion.current)")
        || DabirVersion.current.contains("-"))
  }

  @Test func `every data file from elsewhere is in the notice`() throws {
    let notice = try House.text("NOTICE")
    for folder in ["lexicon", "gazetteer"] {
      let root = Sample.packageFolder.appending(path: "Sources/EmbeddedData/\(folder)")
      for name in try FileManager.default.contentsOfDirectory(atPath: root.path()) where !name.hasPrefix(".")
      {
        #expect(notice.contains(name), "\(folder)/\(name)")
      }
    }
  }
}
