import DabirServer
import DabirTesting
import JSONRPC
import Testing

/// Questions about all of a long text: answered slice by slice, so that nothing waits behind them.
@Suite struct LongAnswerTests {
  private static let capabilities = #"""
    {"textDocument":{"documentSymbol":{"hierarchicalDocumentSymbolSupport":true},
    "semanticTokens":{"requests":{"full":true}}}}
    """#

  /// A session that has analysed about 200 KB.
  private static func peer() throws -> MemoryPeer {
    var peer = MemoryPeer()
    let article = String(decoding: try Sample.dari.article, as: UTF8.self) + "\n"
    peer.say(Body.initialize(capabilities), Body.open(String(repeating: article, count: 35)))
    while peer.next() != nil {}
    return peer
  }

  private static func question(_ method: String) -> String {
    Body.request(method, id: "long", #"{"textDocument":{"uri":"file:///a.txt"}}"#)
  }

  private static func receive(_ body: String, _ session: Session) {
    session.receive(.message(Array(body.utf8)))
  }

  @Test(arguments: ["textDocument/documentSymbol", "textDocument/semanticTokens/full"])
  func `an answer put together in slices is the one given in one go, and others come between`(method: String)
    throws
  {
    var peer = try Self.peer()
    Self.receive(Self.question(method), peer.session)
    peer.session.work(budget: .max)
    let whole = peer.answer("long")?["result"].map { Array(($0["data"] ?? $0).rawBytes) }
    peer = try Self.peer()
    Self.receive(Self.question(method), peer.session)
    var slices = 0
    while peer.session.output.isEmpty {
      try #require(peer.session.hasWork)
      peer.session.work(budget: 4 << 10)
      slices += 1
    }
    #expect(slices > 20)
    #expect(peer.answer("long")?["result"].map { Array(($0["data"] ?? $0).rawBytes) } == whole)
    #expect(whole != nil && !peer.session.hasWork)
  }

  @Test func `a question in the middle of a long answer is answered at once`() throws {
    var peer = try Self.peer()
    Self.receive(Self.question("textDocument/documentSymbol"), peer.session)
    peer.session.work(budget: 4 << 10)
    Self.receive(
      Body.request(
        "textDocument/hover", id: "short",
        #"{"textDocument":{"uri":"file:///a.txt"},"position":{"line":1,"character":2}}"#), peer.session)
    #expect(peer.answer("short") != nil)
    #expect(peer.session.hasWork)
  }

  @Test func `a long answer is given up when it is cancelled, and when the text changes`() throws {
    var peer = try Self.peer()
    Self.receive(Self.question("textDocument/documentSymbol"), peer.session)
    peer.session.work(budget: 4 << 10)
    Self.receive(
      #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"long"}}"#, peer.session)
    #expect(peer.answer("long")?["error"]?["code"]?.int == -32800)
    #expect(!peer.session.hasWork)
    Self.receive(Self.question("textDocument/semanticTokens/full"), peer.session)
    peer.session.work(budget: 4 << 10)
    Self.receive(Body.change("ب", (0, 0, 0, 0)), peer.session)
    #expect(peer.answer("long")?["error"]?["code"]?.int == -32801)
  }
}
