import DabirServer
import DabirTesting
import JSONRPC
import Testing

/// The progress of long analyses, by a clock that only the test moves.
@Suite struct ProgressTests {
  private final class Clock {
    var now = ContinuousClock.now
  }

  private static let text = String(repeating: "خوب و خوب.\n", count: 5_000)

  private func start(_ capabilities: String) -> (MemoryPeer, Clock) {
    var peer = MemoryPeer()
    let clock = Clock()
    peer.session.now = { clock.now }
    peer.session.receive(.message(Array(Body.initialize(capabilities).utf8)))
    peer.session.receive(.message(Array(Body.open(Self.text).utf8)))
    peer.session.work(budget: 1 << 10)
    while peer.next() != nil {}
    return (peer, clock)
  }

  /// Methods, and the kinds of progress, sent since the last look.
  private func sent(_ peer: inout MemoryPeer) -> [String] {
    var sent: [String] = []
    while let body = peer.next(), let root = try? JSONDocument(parsing: body).root {
      guard let method = root["method"]?.string else { continue }
      sent.append(root["params"]?["value"]?["kind"]?.string ?? method)
    }
    return sent
  }

  /// The id of the request that asks whether progress may be shown.
  private func question(_ peer: inout MemoryPeer) throws -> String {
    let body = peer.next()
    let request = try JSONDocument(parsing: try #require(body)).root
    #expect(request["method"]?.string == "window/workDoneProgress/create")
    return try #require(request["id"]?.string)
  }

  private static let able = #"{"window":{"workDoneProgress":true}}"#

  @Test func `progress is shown after half a second, once the client has agreed`() throws {
    var (peer, clock) = start(Self.able)
    #expect(sent(&peer).isEmpty)
    clock.now += .milliseconds(499)
    peer.session.work(budget: 1 << 10)
    #expect(sent(&peer).isEmpty)
    clock.now += .milliseconds(1)
    peer.session.work(budget: 1 << 10)
    let id = try question(&peer)
    peer.session.work(budget: 1 << 14)
    #expect(sent(&peer).isEmpty)
    peer.session.receive(.message(Array(#"{"jsonrpc":"2.0","id":"\#(id)","result":null}"#.utf8)))
    #expect(sent(&peer) == ["begin"])
    peer.session.work(budget: 1 << 14)
    #expect(sent(&peer) == ["report"])
    peer.session.work(budget: .max)
    #expect(sent(&peer).contains("end"))
    #expect(!peer.session.hasWork)
  }

  @Test func `a closed document ends its progress`() throws {
    var (peer, clock) = start(Self.able)
    clock.now += .seconds(1)
    peer.session.work(budget: 1 << 10)
    let id = try question(&peer)
    peer.session.receive(.message(Array(#"{"jsonrpc":"2.0","id":"\#(id)","result":null}"#.utf8)))
    peer.session.receive(
      .message(
        Array(
          #"{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///a.txt"}}}"#
            .utf8)))
    #expect(sent(&peer) == ["begin", "end"])
    #expect(!peer.session.hasWork)
  }

  @Test func `nothing is said to a client that shows no progress, nor after a refusal, nor of quick work`()
    throws
  {
    var (unable, unableClock) = start("{}")
    unableClock.now += .seconds(5)
    unable.session.work(budget: 1 << 10)
    #expect(sent(&unable).isEmpty)

    var (refusing, clock) = start(Self.able)
    clock.now += .seconds(5)
    refusing.session.work(budget: 1 << 10)
    let id = try question(&refusing)
    refusing.session.receive(
      .message(Array(#"{"jsonrpc":"2.0","id":"\#(id)","error":{"code":-32601,"message":"no"}}"#.utf8)))
    refusing.session.work(budget: .max)
    #expect(!sent(&refusing).contains("begin"))

    var (quick, quickClock) = start(Self.able)
    quickClock.now += .milliseconds(100)
    quick.session.work(budget: .max)
    #expect(sent(&quick) == ["textDocument/publishDiagnostics"])
  }
}
