import DabirTesting
import JSONRPC
import Testing

/// Bytes no client should send, against the built executable: none of them ends it, hangs it or spoils the answer to
/// the next good request.
@Suite struct HostileBytesTests {
  /// Something hostile, and a name for it.
  struct Attack: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    var testDescription: String { name }

    init(_ name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }

    init(_ name: String, raw: String) { self.init(name, bytes: Array(raw.utf8)) }
    init(_ name: String, body: String) { self.init(name, bytes: Body.frame(body)) }
  }

  private static func headed(_ length: String) -> String { "Content-Length: \(length)\r\n\r\n" }

  private static let framing: [Attack] = [
    Attack("a body that breaks off", raw: headed("500") + #"{"jsonrpc":"2.0","id":1,"me"#),
    Attack("a header that breaks off", raw: "Content-Length: 5"),
    Attack("half a header", raw: "Content-Le"),
    Attack("a header block without its end", raw: "Content-Length: 50\r\n"),
    Attack("a header and nothing else", raw: headed("120")),
    Attack("a negative length", raw: headed("-5") + "{}"),
    Attack("a length beyond every integer", raw: headed("99999999999999999999999999")),
    Attack("a length of four gigabytes", raw: headed("4294967295") + "{}"),
    Attack("a length of two gigabytes", raw: headed("2147483647") + "{}"),
    Attack("a length of nearly a gigabyte", raw: headed("999999999") + "{}"),
    Attack("a length in words", raw: headed("many")),
    Attack("a length in Persian digits", raw: headed("۱۲")),
    Attack("no length", raw: "Content-Type: application/json\r\n\r\n{}"),
    Attack("an empty length", raw: headed("")),
    Attack("a length of zero", raw: headed("0")),
    Attack("a length too small", raw: headed("3") + #"{"jsonrpc":"2.0"}"#),
    Attack("a length too large by one", raw: headed("18") + #"{"jsonrpc":"2.0"}"#),
    Attack("a length too large by thirty", raw: headed("47") + #"{"jsonrpc":"2.0"}"#),
    Attack("another character set", raw: "Content-Type: a; charset=utf-16\r\n" + headed("2") + "{}"),
    Attack("ten thousand headers", raw: String(repeating: "X: y\r\n", count: 10_000) + headed("2") + "{}"),
    Attack("a request to a web server", raw: "GET / HTTP/1.1\r\nHost: example.com\r\n\r\n"),
    Attack("junk", raw: "junk junk junk"),
    Attack("junk lines", raw: "junk\r\n\r\njunk\n\n\njunk\n"),
    Attack("a megabyte of junk", raw: String(repeating: "x", count: 1 << 20)),
    Attack("nothing but NUL", bytes: [UInt8](repeating: 0, count: 5_000)),
    Attack("every byte there is", bytes: (0..<64).flatMap { _ in (0...255).map { UInt8($0) } }),
    Attack("JSON without a frame", raw: #"{"jsonrpc":"2.0","id":1,"method":"shutdown"}"#),
    Attack("JSON on a line", raw: "{\"jsonrpc\":\"2.0\",\"id\":1}\n"),
    Attack("an opening brace", raw: "{"),
  ]

  private static let bodies: [Attack] = [
    Attack("no JSON", body: "hello"),
    Attack("half a JSON text", body: #"{"jsonrpc":"2.0","#),
    Attack("two JSON texts", body: "{}{}"),
    Attack("a number", body: "1e999"),
    Attack(
      "a batch", body: #"[{"jsonrpc":"2.0","id":1,"method":"shutdown"},{"jsonrpc":"2.0","method":"exit"}]"#),
    Attack("an empty batch", body: "[]"),
    Attack("20,000 arrays deep", body: String(repeating: "[", count: 20_000)),
    Attack(
      "20,000 arrays deep and out again",
      body: String(repeating: "[", count: 20_000) + String(repeating: "]", count: 20_000)),
    Attack(
      "20,000 objects deep in the parameters",
      body: #"{"jsonrpc":"2.0","id":1,"method":"textDocument/hover","params":"#
        + String(repeating: #"{"a":"#, count: 20_000) + "1" + String(repeating: "}", count: 20_001)),
    Attack("invalid UTF-8", bytes: frame([0x22, 0xC3, 0x28, 0x22])),
    Attack("UTF-8 that is cut off", bytes: frame([0x22, 0xF0, 0x9F, 0x98])),
    Attack("a surrogate in UTF-8", bytes: frame([0x22, 0xED, 0xA0, 0x80, 0x22])),
    Attack("UTF-16", bytes: frame(Array("{}".utf16).flatMap { [UInt8($0), 0] })),
    Attack("a byte order mark", bytes: frame([0xEF, 0xBB, 0xBF] + Array("{}".utf8))),
    Attack("NUL in a body", bytes: frame(Array("{\"a\":\"".utf8) + [0] + Array("\"}".utf8))),
    Attack("NUL in a text", body: Body.open("او\0 می رود", uri: "file:///nul.txt")),
    Attack("no version", body: #"{"id":1,"method":"shutdown"}"#),
    Attack("a method that is no string", body: #"{"jsonrpc":"2.0","id":1,"method":{}}"#),
    Attack("an id that is an object", body: #"{"jsonrpc":"2.0","id":{},"method":"shutdown"}"#),
    Attack("an id with half a surrogate pair", body: #"{"jsonrpc":"2.0","id":"\ud800","method":"x"}"#),
    Attack("a method with half a surrogate pair", body: #"{"jsonrpc":"2.0","id":1,"method":"\udfff"}"#),
    Attack("a long id", body: Body.request("x", id: String(repeating: "i", count: 1 << 18))),
    Attack("a long method", body: Body.request(String(repeating: "m", count: 1 << 18), id: "1")),
    Attack("the same key twice", body: #"{"jsonrpc":"2.0","jsonrpc":"1.0","id":1,"id":2,"method":"x"}"#),
    Attack(
      "an answer nobody asked for", body: #"{"jsonrpc":"2.0","id":7,"error":{"code":-1,"message":"no"}}"#),
  ]

  private static func change(_ range: String, _ text: String = #""x""#) -> Attack {
    Attack(
      "a change of \(range)",
      body: #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":"#
        + #"{"uri":"file:///a.txt","version":2},"contentChanges":[{"range":"# + range + #","text":"# + text
        + "}]}}")
  }

  private static func range(_ line: String, _ character: String, _ endLine: String, _ endCharacter: String)
    -> String
  {
    #"{"start":{"line":\#(line),"character":\#(character)},"end":{"line":\#(endLine),"character":\#(endCharacter)}}"#
  }

  private static let changes: [Attack] = [
    change(range("0", "5", "0", "2")), change(range("1", "0", "0", "0")),
    change(range("50", "0", "50", "0")), change(range("0", "0", "4294967296", "0")),
    change(range("9223372036854775807", "0", "9223372036854775807", "9223372036854775807")),
    change(range("0", "9223372036854775807", "0", "9223372036854775807")),
    change(range("-1", "0", "0", "0")), change(range("0", "-1", "0", "0")),
    change(range("0.5", "0", "1", "0")), change(range("1e400", "0", "1", "0")),
    change(range("\"0\"", "0", "0", "0")), change(range("null", "0", "0", "0")),
    change("[]"), change("{}"), change("7"),
    change(range("0", "1", "0", "1"), #""\ud83d""#), change(range("0", "0", "0", "0"), #""\udc00\ud800""#),
    change(range("0", "0", "0", "0"), "null"), change(range("0", "0", "1", "0"), #""\u0000\r\r\n\u2028""#),
    Attack(
      "a change without changes", body: #"{"jsonrpc":"2.0","method":"textDocument/didChange","params":{}}"#),
    Attack(
      "a text with half a surrogate pair", body: Body.open("x").replacing(#""x""#, with: #""a \ud800""#)),
    Attack("a text without a document", body: #"{"jsonrpc":"2.0","method":"textDocument/didOpen"}"#),
    Attack(
      "a line of a megabyte",
      body: Body.open(String(repeating: "او می رود ", count: 60_000), uri: "file:///b")),
    Attack(
      "a hundred thousand lines", body: Body.open(String(repeating: "\n", count: 100_000), uri: "file:///c")),
    Attack(
      "every line end there is", body: Body.open("a\rb\r\nc\nd\u{2028}e\u{85}f\u{0B}g\r", uri: "file:///d")),
  ]

  private static func frame(_ body: [UInt8]) -> [UInt8] { FrameWriter.frame(body, framing: .contentLength) }

  static let attacks = framing + bodies + changes

  @Test(arguments: attacks) func `the next good request is answered after`(attack: Attack) throws {
    var process = try TranscriptProcess(Project.executable, ["serve"])
    process.say(Body.initialize(), Body.open("او می رود.\nکتاب ها"))
    #expect(process.notification("textDocument/publishDiagnostics")?["diagnostics"]?.count == 2)
    process.write(attack.bytes)
    #expect(process.ask("workspace/textDocumentContent")?["error"]?["code"]?.int == -32601)
    // Whatever it did to the document, a whole text repairs it.
    process.say(Body.change("او می رود."), Body.pull(id: "pull"))
    #expect(process.answer("pull")?["result"]?["items"]?.count == 1)
    #expect(process.ask("shutdown", id: "end") != nil)
    process.say(Body.exit)
    #expect(process.wait() == 0)
  }

  // A whole line of JSON at the very beginning is an honest message in the other framing.
  static let openings = (framing + bodies).filter { $0.name != "JSON on a line" }

  @Test(arguments: openings) func `a session can begin after`(attack: Attack) throws {
    var process = try TranscriptProcess(Project.executable, ["serve"])
    process.write(attack.bytes)
    process.say(Body.initialize())
    #expect(process.answer("initialize")?["result"] != nil)
    #expect(process.ask("shutdown", id: "end") != nil)
    process.say(Body.exit)
    #expect(process.wait() == 0)
  }

  @Test func `headers that end in line feeds alone are understood`() throws {
    var process = try TranscriptProcess(Project.executable, ["serve"])
    let body = Body.initialize()
    process.write(Array("content-length: \(body.utf8.count)\n\n\(body)".utf8))
    #expect(process.answer("initialize")?["result"] != nil)
  }

  @Test func `messages may come in any pieces`() throws {
    var process = try TranscriptProcess(Project.executable, ["serve"])
    let request = Body.frame(Body.request("shutdown", id: "end"))
    let bytes = Body.frame(Body.initialize()) + Body.frame(Body.open("او می رود.")) + request
    var sent = 0
    for size in [1, 2, 3, 15, 16, 1, 40, 100, 7] {
      process.write(Array(bytes[sent..<min(sent + size, bytes.count)]))
      sent += size
    }
    process.write(Array(bytes[sent...]))
    #expect(process.answer("end") != nil)
  }
}
