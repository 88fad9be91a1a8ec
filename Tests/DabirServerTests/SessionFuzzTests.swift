import DabirTesting
import JSONRPC
import Testing

/// A whole session in memory fed with good messages and with damaged copies of them.
@Suite struct SessionFuzzTests {
  private static let text = """
    او می رود, اما علي گفت: «کتاب ها را می برم.» 😀
    رئیس جمهور... 12.5 درصد

    https://example.com/می رود «باز
    """

  private static let messages: [String] = [
    Body.open(text), Body.open("کوتاه", uri: "file:///b.txt"),
    Body.change("می رود ", (0, 3, 0, 3)), Body.change("", (0, 0, 1, 4)), Body.change("«\n", (2, 0, 3, 2)),
    Body.change(text), Body.change("x", (0, 41, 0, 43)),
    Body.change("\u{200C}", (1, 4, 1, 5), uri: "file:///b.txt"),
    Body.pull(id: "p"), Body.pull(id: "q", uri: "file:///b.txt"),
    Body.request("textDocument/hover", id: "h", place(#""position":{"line":0,"character":5}"#)),
    Body.request(
      "textDocument/codeAction", id: "c",
      place(
        #""range":{"start":{"line":0,"character":0},"end":{"line":4,"character":0}},"#
          + #""context":{"diagnostics":[],"only":["quickfix","source"]}"#)),
    #"{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"dabir":"#
      + #"{"profile":"fa-IR","ignore":["spacing"],"language":"fa","tier":"style","maxFindingsPerDocument":3}}}}"#,
    #"{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"file:///b.txt"}}}"#,
    #"{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":"h"}}"#,
  ]

  private static func place(_ rest: String) -> String {
    #"{"textDocument":{"uri":"file:///a.txt"},\#(rest)}"#
  }

  private static let literals = """
    {"textDocument":{"codeAction":{"codeActionLiteralSupport":{}}},"workspace":{"workspaceEdit":{"documentChanges":true}}}
    """

  /// Damages a message: a few bytes changed, taken out, doubled, or put in from elsewhere.
  private static func damage(_ bytes: [UInt8], _ random: inout SeededGenerator) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...4, using: &random) where !bytes.isEmpty {
      let at = Int.random(in: 0..<bytes.count, using: &random)
      let end = min(bytes.count, at + Int.random(in: 0...12, using: &random))
      switch Int.random(in: 0..<7, using: &random) {
      case 0: bytes[at] = UInt8.random(in: .min ... .max, using: &random)
      case 1: bytes[at] ^= 1 << UInt8.random(in: 0..<8, using: &random)
      case 2: bytes.removeSubrange(at..<end)
      case 3: bytes.insert(contentsOf: bytes[at..<end], at: at)
      case 4:
        bytes.insert(contentsOf: Array("{}[]\":,\\u0-19".utf8).shuffled(using: &random).prefix(3), at: at)
      case 5: bytes.removeSubrange(end...)
      default: bytes.replaceSubrange(at..<end, with: String(Int.random(in: -3...60, using: &random)).utf8)
      }
    }
    return bytes
  }

  @Test(arguments: [1 as UInt64, 2, 3]) func `no damaged message stops the session`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var peer = MemoryPeer()
    let encoding = ["utf-8", "utf-16", "utf-32"][Int(seed) % 3]
    peer.say(
      Body.initialize(
        #"{"general":{"positionEncodings":["\#(encoding)"]},"#
          + Self.literals.dropFirst()))
    #expect(peer.answer("initialize") != nil)
    for round in 0..<1_000 {
      let message = Array(Self.messages.randomElement(using: &random)!.utf8)
      var bytes: [UInt8]
      switch Int.random(in: 0..<10, using: &random) {
      case 0..<3: bytes = FrameWriter.frame(message, framing: .contentLength)
      case 3..<7: bytes = FrameWriter.frame(Self.damage(message, &random), framing: .contentLength)
      default: bytes = Self.damage(FrameWriter.frame(message, framing: .contentLength), &random)
      }
      peer.write(bytes)
      // The next good request is answered, and every byte of output belongs to a message.
      peer.say(Body.request("workspace/textDocumentContent", id: "round \(round)"))
      guard let answer = peer.answer("round \(round)") else {
        Issue.record(
          "seed \(seed), round \(round): no answer after \(String(decoding: bytes, as: UTF8.self))")
        return
      }
      #expect(answer["error"]?["code"]?.int == -32601)
    }
    // What is left is as good as new.
    peer.say(
      #"{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration","params":{"settings":{"dabir":"#
        + #"{"profile":"fa-AF","select":[],"ignore":[],"language":"en","tier":"style"}}}}"#,
      Body.open(Self.text), Body.pull(id: "old"))
    var fresh = MemoryPeer()
    fresh.say(
      Body.initialize(
        #"{"general":{"positionEncodings":["\#(encoding)"]}}"#, options: #"{"tier":"style"}"#),
      Body.open(Self.text), Body.pull(id: "new"))
    let old = peer.answer("old")?["result"]?["items"]?.rawBytes
    let new = fresh.answer("new")?["result"]?["items"]?.rawBytes
    #expect(old != nil && old == new, "seed \(seed)")
  }
}
