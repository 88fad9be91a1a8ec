import DabirServer
import DabirTesting
import JSONRPC
import Testing

/// What a keystroke costs in counts of work, whatever the size of the document.
@Suite struct WorkGateTests {
  /// About 300 KB with a fault every hundred bytes.
  private static func text() throws -> String {
    String(repeating: String(decoding: try Sample.dari.article, as: UTF8.self) + "\n", count: 55)
  }

  private static func peer(_ capabilities: String, _ text: String) -> MemoryPeer {
    var peer = MemoryPeer()
    peer.say(Body.initialize(capabilities), Body.open(text))
    while peer.next() != nil {}
    return peer
  }

  /// A fault typed at the start of a line in the middle and taken out again, seven times; findings encoded and bytes
  /// sent by the last pair.
  private static func type(_ peer: inout MemoryPeer) -> (encoded: Int, bytes: Int, messages: Int) {
    var outcome = (encoded: 0, bytes: 0, messages: 0)
    for version in 1...7 {
      let encoded = peer.session.encodingWork.findingsEncoded
      outcome.bytes = 0
      outcome.messages = 0
      for (text, end) in [("می روم ", 0), ("", 7)] {
        peer.say(Body.change(text, (732, 0, 732, end), version: version * 2 + (end == 0 ? 0 : 1)))
        while let body = peer.next() {
          outcome.bytes += body.count
          outcome.messages += 1
        }
      }
      outcome.encoded = peer.session.encodingWork.findingsEncoded - encoded
    }
    return outcome
  }

  @Test func `a keystroke encodes the findings of its line and no others`() throws {
    var peer = Self.peer("{}", try Self.text())
    let work = Self.type(&peer)
    #expect(work.messages == 2)
    #expect((1...40).contains(work.encoded), "\(work.encoded)")
  }

  @Test func `a difference is as long as its line`() throws {
    var peer = Self.peer(DeltaTests.capabilities, try Self.text())
    let work = Self.type(&peer)
    #expect(work.messages == 2)
    #expect((1...40).contains(work.encoded), "\(work.encoded)")
    #expect(work.bytes < 8_000, "\(work.bytes)")
  }

  @Test func `findings go out before names are read`() throws {
    let session = Session(framing: .contentLength, encoding: nil, projects: .none)
    var reader = FrameReader(framing: .detect, maximumMessageBytes: 1 << 20)
    for body in [Body.initialize(#"{"textDocument": {"hover": {}}}"#), Body.open("کابل شهر ها را دید.")] {
      var bytes: [UInt8] = []
      FrameWriter.append(Array(body.utf8), framing: .contentLength, to: &bytes)
      reader.append(bytes)
    }
    while let event = reader.next() { session.receive(event) }
    _ = session.takeOutput()
    session.work(budget: 1 << 16)
    #expect(!session.takeOutput().isEmpty)
    #expect(session.hasWork)
    session.work(budget: 1 << 16)
    #expect(session.takeOutput().isEmpty)
    #expect(!session.hasWork)
  }

  @Test func `opening encodes what the limit lets through, once`() throws {
    let peer = Self.peer("{}", try Self.text())
    let encoded = peer.session.encodingWork.findingsEncoded
    #expect((2_000...2_100).contains(encoded), "\(encoded)")
  }

  @Test func `a line that moves is not encoded again`() throws {
    var peer = Self.peer("{}", try Self.text())
    let before = peer.session.encodingWork.findingsEncoded
    peer.say(Body.change("\n\n", (0, 0, 0, 0)))
    #expect(peer.notification("textDocument/publishDiagnostics") != nil)
    // The headline is a line below, and what it reads may have changed with that.
    #expect(peer.session.encodingWork.findingsEncoded - before < 40)
  }

  @Test func `the list of a long text is cut at the limit, and says how many more there are`() throws {
    var peer = MemoryPeer()
    peer.say(
      Body.initialize(options: #"{"maxFindingsPerDocument":3,"language":"en"}"#),
      Body.open(String(repeating: "او می رود. می آید.\n", count: 5)))
    let list = peer.notification("textDocument/publishDiagnostics")?["diagnostics"]
    #expect(list?.count == 4)
    #expect(list?.elements.map { $0["range"]?["start"]?["line"]?.int } == [0, 0, 1, 0])
    #expect(
      Array(list?.elements.compactMap { $0["message"]?.string } ?? []).last?.hasPrefix("7 more") == true)
  }

  @Test func `an edit that leaves the findings as they are sends no list`() {
    var peer = MemoryPeer()
    peer.say(Body.initialize(), Body.open("او می رود."))
    #expect(peer.notification("textDocument/publishDiagnostics") != nil)
    peer.say(Body.change("ب", (0, 10, 0, 10)))
    #expect(peer.next() == nil)
  }

  @Test func `the first findings of a long text go out before the last are known, and each list once`() throws
  {
    let peer = MemoryPeer()
    let text = try Self.text()
    peer.session.receive(.message(Array(Body.initialize().utf8)))
    peer.session.receive(.message(Array(Body.open(text).utf8)))
    _ = peer.session.takeOutput()
    peer.session.work(budget: 16 << 10)
    #expect(peer.session.hasWork)
    #expect(!peer.session.takeOutput().isEmpty)
    var slices = 0
    var lists = 0
    while peer.session.hasWork {
      peer.session.work(budget: 16 << 10)
      slices += 1
      if !peer.session.takeOutput().isEmpty { lists += 1 }
    }
    #expect(slices > 10 && lists == 1)
  }
}
