import DabirServer
import Foundation
import Testing

/// Settings files as an open document meets them.
@Suite struct ProjectSettingsTests {
  /// A session with one document in a folder of its own.
  private struct Desk {
    let folder: URL
    var peer: MemoryPeer

    init(_ settings: String?) throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString)")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      peer = MemoryPeer(projects: .files)
      if let settings { try save(settings) }
    }

    func save(_ settings: String) throws {
      try Data(settings.utf8).write(to: folder.appending(path: ".dabir.json"))
    }

    /// Sends messages; the methods and texts of what comes back.
    mutating func say(_ bodies: String...) -> String {
      peer.send(bodies.map { Array($0.utf8) })
      var answers = ""
      while let body = peer.next() { answers += String(decoding: body, as: UTF8.self) + "\n" }
      return answers
    }

    mutating func open() -> String {
      let uri = folder.appending(path: "a.txt").absoluteString
      return say(
        #"{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"processId":null,"capabilities":{}}}"#,
        """
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(uri)","languageId":"text",\
        "version":1,"text":"او می رود."}}}
        """)
    }

    mutating func saved() -> String {
      say(#"{"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{"uri":"file:///x"}}}"#)
    }
  }

  @Test func `a settings file above the document is in force`() throws {
    var desk = try Desk(#"{"ignore": ["joining"]}"#)
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    #expect(!desk.open().contains("joining/spaced-verb-prefix"))
  }

  @Test func `a settings file that is saved takes effect`() throws {
    var desk = try Desk(nil)
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    #expect(desk.open().contains("joining/spaced-verb-prefix"))
    try desk.save(#"{"ignore": ["joining"]}"#)
    #expect(desk.saved().contains(#""diagnostics":[]"#))
    #expect(desk.saved().isEmpty)
  }

  @Test func `a settings file at fault is logged and the good settings stay`() throws {
    var desk = try Desk(#"{"ignore": ["joining"]}"#)
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    _ = desk.open()
    try desk.save(#"{"ignore": "joining"}"#)
    let answers = desk.saved()
    #expect(answers.contains(".dabir.json:1:12: ignore: expected a list of rule codes or families"))
    #expect(!answers.contains("publishDiagnostics"))
  }

  @Test func `what the client sets stands above the file`() throws {
    var desk = try Desk(#"{"ignore": ["joining"]}"#)
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    _ = desk.open()
    let answers = desk.say(
      #"{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"dabir":{"ignore":[]}}}}"#
    )
    #expect(answers.contains("joining/spaced-verb-prefix"))
  }

  @Test func `house entities that are saved take effect, and good ones stay while new ones are at fault`()
    throws
  {
    var desk = try Desk(nil)
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    let list = desk.folder.appending(path: ".dabir/entities.json")
    try FileManager.default.createDirectory(
      at: list.deletingLastPathComponent(), withIntermediateDirectories: true)
    _ = desk.open()
    let uri = desk.folder.appending(path: "a.txt").absoluteString
    let ask = """
      {"jsonrpc":"2.0","id":7,"method":"dabir/entities","params":{"textDocument":{"uri":"\(uri)"}}}
      """
    #expect(!desk.say(ask).contains("organisation"))
    try Data(#"[{"name": "او می رود", "type": "organisation"}]"#.utf8).write(to: list)
    _ = desk.saved()
    #expect(desk.say(ask).contains("organisation"))
    try Data(#"[{"name": "او می رود"}]"#.utf8).write(to: list)
    #expect(desk.saved().contains("entities.json:1:2: 0.type: expected"))
    #expect(desk.say(ask).contains("organisation"))
  }
}
