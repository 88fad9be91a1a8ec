import DabirAnalysis
import DabirRules
import Foundation
import Testing

@testable import DabirSettings

/// What an editor's user decides, written into the files of the desk.
@Suite struct DeskFilesTests {
  private func with(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "dabir-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try body(folder.path())
  }

  @Test(arguments: [
    (nil, "{\n  \"list\": [\n    \"x\"\n  ]\n}\n"),
    (" \n", "{\n  \"list\": [\n    \"x\"\n  ]\n}\n"),
    ("{}", #"{"list": ["x"]}"#),
    (#"{"a": 1}"#, #"{"a": 1, "list": ["x"]}"#),
    ("{\n  \"a\": 1\n}\n", "{\n  \"a\": 1,\n  \"list\": [\"x\"]\n}\n"),
    (#"{"list": []}"#, #"{"list": ["x"]}"#),
    (#"{"list": null}"#, #"{"list": ["x"]}"#),
    (#"{"list": ["a"], "b": 2}"#, #"{"list": ["a", "x"], "b": 2}"#),
    ("{\"list\": [\n\t\"a\"\n]}", "{\"list\": [\n\t\"a\",\n\t\"x\"\n]}"),
    (#"{"list": ["x"]}"#, #"{"list": ["x"]}"#),
  ])
  func `an element goes to the end of its list and nothing else moves`(
    before: String?, after: String
  ) throws {
    let result = try JSONListEdit.adding(
      Array(#""x""#.utf8), to: "list", of: before.map { Array($0.utf8) })
    #expect(String(decoding: result, as: UTF8.self) == after)
  }

  @Test(arguments: ["[1]", #"{"list": 3}"#, "{"])
  func `a file at fault is left as it is`(text: String) {
    #expect(throws: JSONListEdit.Fault.self) {
      try JSONListEdit.adding(Array("1".utf8), to: "list", of: Array(text.utf8))
    }
  }

  @Test func `a term marked is in force`() throws {
    try with { folder in
      try DeskFiles.addQuotedTerm("بوف کور", in: folder)
      try DeskFiles.addQuotedTerm("سیب \"سرخ\"", in: folder)
      let project = try #require(try Project(in: folder))
      #expect(project.settings(of: folder + "/a.txt").quotedTerms == ["بوف کور", "سیب \"سرخ\""])
    }
  }

  @Test func `a finding accepted is accepted in its file and in no other`() throws {
    try with { folder in
      let text = Array("او می رود.".utf8)
      try DeskFiles.accept(.spacedVerbPrefix, "او می رود.", path: "a/x.txt", in: folder)
      let project = try #require(try Project.find(above: folder + "/a"))
      for (name, count) in [("a/x.txt", 0), ("a/y.txt", 1)] {
        let analysis = DocumentAnalysis(text, settings: project.analysis(of: folder + "/" + name))
        analysis.advance()
        #expect(analysis.findingCount == count)
      }
    }
  }

  @Test func `a baseline at fault is told with its place`() throws {
    try with { folder in
      try FileManager.default.createDirectory(
        atPath: folder + "/.dabir", withIntermediateDirectories: true)
      try Data("{\"accepted\": [\n{\"path\": 1}]}".utf8).write(
        to: URL(filePath: folder + "/.dabir/baseline.json"))
      do throws(ProjectFault) {
        _ = try Project(in: folder)
        Issue.record("no fault")
      } catch {
        #expect(error.description.contains("baseline.json:2:1: accepted.0: expected"))
      }
    }
  }
}
