import DabirServer
import Foundation
import JSONRPC
import Testing

/// What an editor's user decides for the desk: marked as a term, ignored.
@Suite struct DecisionTests {
  /// A session with one document in a folder of its own.
  private struct Desk {
    let folder: URL
    var peer = MemoryPeer(projects: .files)

    init() throws {
      folder = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString)")
      try FileManager.default.createDirectory(
        at: folder.appending(path: "wire"), withIntermediateDirectories: true)
    }

    var uri: String { folder.appending(path: "wire/a.txt").absoluteString }

    /// Sends a message; the bodies of what comes back.
    mutating func say(_ body: String) -> [String] {
      peer.send([Array(body.utf8)])
      var answers: [String] = []
      while let body = peer.next() { answers.append(String(decoding: body, as: UTF8.self)) }
      return answers
    }

    mutating func open(_ text: String) -> [String] {
      _ = say(
        """
        {"jsonrpc":"2.0","id":0,"method":"initialize","params":{"processId":null,"locale":"en",\
        "rootUri":"\(folder.absoluteString)","capabilities":{"workspace":{"executeCommand":{}},"textDocument":\
        {"codeAction":{"codeActionLiteralSupport":{"codeActionKind":{"valueSet":[]}}}}}}}
        """)
      return say(
        """
        {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(uri)",\
        "languageId":"text","version":1,"text":"\(text)"}}}
        """)
    }

    /// The command of the action at a place whose command has this name.
    mutating func command(_ name: String, line: Int, character: Int) throws -> String {
      let place = #"{"line":\#(line),"character":\#(character)}"#
      let answer = say(
        """
        {"jsonrpc":"2.0","id":1,"method":"textDocument/codeAction","params":{"textDocument":{"uri":"\(uri)"},\
        "range":{"start":\(place),"end":\(place)},"context":{"diagnostics":[]}}}
        """)
      let root = try JSONDocument(parsing: Array((answer.first ?? "").utf8)).root
      let command = root["result"]?.elements.first { $0["command"]?["command"]?.string == name }?[
        "command"]
      return String(decoding: try #require(command).rawBytes, as: UTF8.self)
    }

    mutating func execute(_ command: String) -> [String] {
      say(#"{"jsonrpc":"2.0","id":2,"method":"workspace/executeCommand","params":\#(command)}"#)
    }

    func file(_ name: String) -> String? {
      (try? Data(contentsOf: folder.appending(path: name))).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
  }

  private static let text =
    #"باران بارید.\n\n«راه ابریشم تازه باز است»\n\nباران بارید و او می رود."#

  @Test func `a quotation marked as a term is reported no more`() throws {
    var desk = try Desk()
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    #expect(desk.open(Self.text).joined().contains("quotation/unattributed"))
    let answers = desk.execute(try desk.command("dabir.markAsTerm", line: 2, character: 3))
    #expect(answers.first?.contains(#""id":2,"result":null"#) == true)
    #expect(answers.count == 2 && !answers[1].contains("quotation/unattributed"))
    #expect(desk.file(".dabir.json")?.contains(#""quotedTerms": ["#) == true)
  }

  @Test func `a finding ignored is reported no more, and the copy is as it was`() throws {
    var desk = try Desk()
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    #expect(desk.open(Self.text).joined().contains("joining/spaced-verb-prefix"))
    let answers = desk.execute(try desk.command("dabir.ignore", line: 4, character: 17))
    #expect(answers.count == 2 && !answers[1].contains("joining/spaced-verb-prefix"))
    #expect(answers[1].contains("quotation/unattributed"))
    let baseline = try #require(desk.file(".dabir/baseline.json"))
    #expect(baseline.contains(#""path":"wire/a.txt","code":"joining/spaced-verb-prefix""#))
  }

  @Test func `a settings file at fault is told and not written over`() throws {
    var desk = try Desk()
    defer { try? FileManager.default.removeItem(at: desk.folder) }
    _ = desk.open(Self.text)
    let command = try desk.command("dabir.markAsTerm", line: 2, character: 3)
    try Data("{".utf8).write(to: desk.folder.appending(path: ".dabir.json"))
    #expect(desk.execute(command).first?.contains("-32803") == true)
    #expect(desk.file(".dabir.json") == "{")
  }
}
