import DabirServer
import DabirTesting
import JSONRPC
import Testing
import TextStorage

/// A client that keeps the list from differences has, after any edits, the list that a pull gives.
@Suite struct DeltaTests {
  static let capabilities =
    #"{"textDocument":{"diagnostic":{}},"experimental":{"dabir":{"diagnosticsDelta":true}},"#
    + #""general":{"positionEncodings":["utf-8"]}}"#

  /// The document of `MemoryPeer` and what its client has put together.
  private struct Client {
    var peer = MemoryPeer()
    var delta = DeltaClient()

    init(_ text: [UInt8]) {
      peer.say(Body.initialize(DeltaTests.capabilities), Body.open(String(decoding: text, as: UTF8.self)))
      receive()
    }

    /// Takes in what has come; the items of the last answer.
    @discardableResult
    mutating func receive() -> JSONView? {
      var items: JSONView?
      while let body = peer.next(), let root = try? JSONDocument(parsing: body).root {
        if let params = root["params"], root["method"]?.equals("dabir/diagnosticsDelta") == true {
          delta.take(params)
        }
        if let list = root["result"]?["items"] { items = list }
      }
      return items
    }
  }

  @Test(arguments: [UInt64(21), 22, 23])
  func `after each of 400 random edits the differences have made the pulled list`(seed: UInt64) throws {
    var edits = RandomEdits(seed: seed)
    var text = try Sample.dari.article
    var client = Client(text)
    for step in 2...400 {
      if step % 100 == 0 {
        text = try Sample.iranian.article
        client.peer.say(Body.change(String(decoding: text, as: UTF8.self), version: step))
      }
      for edit in edits.next(in: text) {
        let ends = [edit.range.lowerBound, edit.range.upperBound]
        if ends.contains(where: { $0 > 0 && $0 < text.count && text[$0 - 1] == 0x0D && text[$0] == 0x0A }) {
          continue
        }
        let start = naivePlace(of: edit.range.lowerBound, in: text)
        let end = naivePlace(of: edit.range.upperBound, in: text)
        client.peer.say(
          Body.change(
            String(decoding: edit.newText, as: UTF8.self), (start.line, start.byte, end.line, end.byte),
            version: step))
        text = RandomEdits.apply(edit, to: text)
      }
      client.peer.say(Body.pull(id: "\(step)"))
      let items = client.receive()
      let isRight = client.delta.diagnostics == DeltaClient.list(items)
      #expect(isRight && items != nil && client.delta.fault == nil, "seed \(seed), step \(step)")
      guard isRight else { return }
    }
  }

  @Test func `a long text comes in parts, and edits between them are exact`() throws {
    let article = String(decoding: try Sample.dari.article, as: UTF8.self)
    let text = String(repeating: article, count: 120)
    var client = Client([])
    client.peer.session.receive(.message(Array(Body.change(text, version: 2).utf8)))
    client.peer.session.work(budget: 16 << 10)
    client.receive()
    #expect(client.delta.isIncomplete && !client.delta.diagnostics.isEmpty)
    let first = client.delta.diagnostics.count
    client.peer.session.receive(.message(Array(Body.change("\nمی روم\n", (3, 0, 70, 0), version: 3).utf8)))
    client.peer.session.work(budget: 16 << 10)
    client.receive()
    #expect(client.delta.isIncomplete && client.delta.version == 3 && client.delta.diagnostics.count != first)
    client.peer.say(Body.pull(id: "p"))
    let items = client.receive()
    #expect(client.delta.diagnostics == DeltaClient.list(items) && !client.delta.isIncomplete)
  }
}
