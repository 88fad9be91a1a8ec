import DabirServer
import DabirTesting
import JSONRPC
import Testing

/// Lists of many findings, kept as they go out and changed where the text changes.
@Suite struct LongListTests {
  private static let unlimited = #"{"maxFindingsPerDocument":0}"#

  private static func text() throws -> [String] {
    let article = String(decoding: try Sample.dari.article, as: UTF8.self).split(separator: "\n").map(
      String.init)
    return Array(repeatElement(article, count: 30).joined())
  }

  private static func list(_ lines: [String], _ options: String) throws -> [UInt8] {
    var peer = MemoryPeer()
    peer.say(Body.initialize(options: options), Body.open(lines.joined(separator: "\n")))
    var list: [UInt8] = []
    while let pushed = peer.notification("textDocument/publishDiagnostics")?["diagnostics"] {
      list = Array(pushed.rawBytes)
    }
    return list
  }

  @Test(arguments: [unlimited, #"{"maxFindingsPerDocument":900}"#])
  func `while lines come, go and change the list stays that of a fresh session`(options: String) throws {
    var random = SeededGenerator(seed: 11)
    var lines = try Self.text()
    var peer = MemoryPeer()
    peer.say(Body.initialize(options: options), Body.open(lines.joined(separator: "\n")))
    var list: [UInt8] = []
    for step in 0..<60 {
      let start = Int.random(in: 0..<lines.count - 1, using: &random)
      // Now and then a large part goes, or comes again.
      let most = step % 6 == 0 ? 400 : 3
      let end = min(lines.count - 1, start + Int.random(in: 0...most, using: &random))
      let count = Int.random(in: 0...(lines.count < 300 ? 400 : most), using: &random)
      let from = Int.random(in: 0..<lines.count, using: &random)
      let new = Array(lines[from..<min(lines.count, from + count)])
      lines.replaceSubrange(start..<end, with: new)
      peer.say(
        Body.change(new.map { $0 + "\n" }.joined(), (start, 0, end, 0), version: step + 2))
      while let pushed = peer.notification("textDocument/publishDiagnostics")?["diagnostics"] {
        #expect(Array(pushed.rawBytes) != list, "step \(step)")
        list = Array(pushed.rawBytes)
      }
      guard step % 5 == 4 else { continue }
      #expect(try list == Self.list(lines, options), "step \(step)")
    }
  }

  @Test
  func `a list that is asked for in a session that pushes says what is pushed, and takes nothing from it`()
    throws
  {
    var peer = MemoryPeer()
    let text = try Self.text().joined(separator: "\n")
    peer.say(Body.initialize(options: Self.unlimited), Body.open(text))
    while peer.next() != nil {}
    // The question comes before the change has been published.
    peer.say(Body.change("می روم ", (40, 0, 40, 0)), Body.pull(id: "list"))
    let pulled = peer.answer("list")?["result"]?["items"].map { Array($0.rawBytes) }
    let pushed = peer.notification("textDocument/publishDiagnostics")?["diagnostics"].map {
      Array($0.rawBytes)
    }
    #expect(pulled != nil && pulled == pushed)
    peer.say(Body.pull(id: "again"))
    #expect(peer.answer("again")?["result"]?["items"].map { Array($0.rawBytes) } == pulled)
  }

  @Test func `a list that was encoded while its text was analysed is not encoded again`() throws {
    var peer = MemoryPeer()
    let text = try Self.text().joined(separator: "\n")
    peer.say(Body.initialize(#"{"textDocument":{"diagnostic":{}}}"#), Body.open(text), Body.pull(id: "all"))
    let count = try #require(peer.answer("all")?["result"]?["items"]?.count)
    #expect((count...count + 8).contains(peer.session.encodingWork.findingsEncoded))
    peer.say(Body.pull(id: "once more"))
    #expect(peer.answer("once more")?["result"]?["items"]?.count == count)
    #expect((count...count + 8).contains(peer.session.encodingWork.findingsEncoded))
  }
}
