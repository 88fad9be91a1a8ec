import DabirAnalysis
import DabirRules
import DabirSettings
import Foundation
import PersianLanguage
import Testing

@Suite struct ProjectTests {
  /// A folder with these files; it is gone after `body`.
  private func with(_ files: [String: String], _ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
      let file = folder.appending(path: name)
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    try body(folder.path())
  }

  private func fault(_ text: String) throws -> String {
    var said = ""
    try with([".dabir.json": text]) { folder in
      do throws(ProjectFault) {
        _ = try Project(in: folder)
      } catch {
        said = String(error.description.dropFirst(folder.count + 1))
      }
    }
    return said
  }

  @Test func `settings are found upward from the file`() throws {
    try with([".dabir.json": #"{"profile": "fa-IR"}"#, "a/b/x.txt": ""]) { folder in
      let project = try #require(try Project.find(above: folder + "/a/b"))
      #expect(project.folder == folder)
      #expect(project.settings(of: folder + "/a/b/x.txt").profile == .iranian)
    }
  }

  @Test func `the nearest settings win whole`() throws {
    try with([".dabir.json": #"{"profile": "fa-IR"}"#, "a/.dabir.json": #"{"tier": "certain"}"#]) { folder in
      let project = try #require(try Project.find(above: folder + "/a"))
      #expect(project.settings(of: folder + "/a/x.txt").profile == nil)
      #expect(project.settings(of: folder + "/a/x.txt").tier == .certain)
    }
  }

  @Test func `an override is about its files, and the later one wins`() throws {
    let text = #"""
      {"ignore": ["spacing"], "overrides": [
        {"files": ["wire/**"], "profile": "fa-IR", "ignore": []},
        {"files": ["*.md"], "profile": "fa-AF"}
      ]}
      """#
    try with([".dabir.json": text]) { folder in
      let project = try #require(try Project(in: folder))
      #expect(project.settings(of: folder + "/a.txt").ignore == ["spacing"])
      #expect(project.settings(of: folder + "/wire/a.txt").ignore == [])
      #expect(project.settings(of: folder + "/wire/a.txt").profile == .iranian)
      #expect(project.settings(of: folder + "/wire/a.md").profile == .dari)
    }
  }

  @Test func `what stands above a settings file wins over it`() throws {
    try with([".dabir.json": #"{"select": ["joining"], "tier": "style"}"#]) { folder in
      var flags = CheckSettings()
      flags.tier = .certain
      let merged = flags.over(try #require(try Project(in: folder)).settings(of: folder + "/a.txt"))
      #expect(merged.tier == .certain)
      #expect(merged.select == ["joining"])
    }
  }

  @Test func `what stands after a letter that never joins is the house's choice`() throws {
    try with([".dabir.json": #"{"zwnjAfterNonJoining": "always"}"#]) { folder in
      let settings = try #require(try Project(in: folder)).settings(of: folder + "/a.txt")
      #expect(settings.selection.zwnjAfterNonJoining == .always)
    }
    #expect(try fault(#"{"zwnjAfterNonJoining": true}"#).contains("never, keep or always"))
    #expect(try fault(#"{"introduce": "nobody"}"#).contains("unknown or everyone"))
  }

  @Test func `house words are known where they are written`() throws {
    try with([".dabir/words.txt": "# the desk's own\nتک~وتا\n\nدرخشانک # a magazine\n"]) { folder in
      let project = try #require(try Project.find(above: folder))
      let flags = CheckSettings()
      let words = project.analysis(of: folder + "/a.txt", flags).vocabulary
      #expect(words.hasHouseWords)
    }
  }

  @Test func `a folder without settings has none`() throws {
    try with(["x.txt": ""]) { folder in
      let project = try Project(in: folder)
      #expect(project == nil)
    }
  }

  @Test(arguments: [
    ("{\n  \"tier\": \"sure\"\n}", ".dabir.json:2:11: tier: expected certain, contextual or style"),
    (#"{"select": ["joinings"]}"#, ".dabir.json:1:12: select: expected a list of rule codes or families"),
    (#"{"colour": 1}"#, ".dabir.json:1:2: unknown key colour"),
    (
      #"{"overrides": [{"tier": "style"}]}"#,
      ".dabir.json:1:16: overrides.0: expected an object with a list files"
    ),
    (#"{"overrides": [{"files": ["*"], "profile": 3}]}"#, ".dabir.json:1:44: overrides.0.profile: expected"),
    ("[]", ".dabir.json:1:1: expected an object"), ("{\"ا\": }", ".dabir.json:1:7: "),
  ])
  func `a fault is told with its line, its column and what was expected`(text: String, start: String) throws {
    #expect(try fault(text).hasPrefix(start))
  }

  @Test func `a word list with two words on a line is refused`() throws {
    try with([".dabir/words.txt": "یک\nآتش بس\n"]) { folder in
      #expect(throws: ProjectFault.self) { try Project(in: folder) }
    }
  }
}
