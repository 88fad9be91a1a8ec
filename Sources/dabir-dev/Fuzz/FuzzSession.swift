import DabirServer
import DabirTesting
import JSONRPC
import TextStorage

/// A session in memory with one document open, and what its client knows of the findings.
struct FuzzSession {
  enum Mode: CaseIterable {
    /// Lists are pushed, all of them.
    case push
    /// Lists are pushed up to a few findings.
    case capped
    /// Lists are asked for, and differences are sent.
    case delta
  }

  private let session: Session
  private let mode: Mode
  private var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 1 << 30)
  private var requests = 0
  private(set) var version = 1
  private(set) var delta = DeltaClient()
  /// The list published last.
  private(set) var published: [DeltaClient.Diagnostic] = []
  /// How many lists equal to the one before were published.
  private(set) var repeated = 0
  private var lastList: [UInt8] = []

  static let limit = 7

  init(_ text: [UInt8], _ mode: Mode, _ encoding: PositionEncoding) {
    self.mode = mode
    session = Session(encoding: encoding)
    let capabilities =
      mode == .delta
      ? "{\"textDocument\":{\"diagnostic\":{}},\"experimental\":{\"dabir\":{\"diagnosticsDelta\":true}}}"
      : "{}"
    say(
      "{\"jsonrpc\":\"2.0\",\"id\":\"i\",\"method\":\"initialize\",\"params\":{\"processId\":null,\"capabilities\":"
        + "\(capabilities),\"initializationOptions\":{\"tier\":\"style\",\"maxFindingsPerDocument\":"
        + "\(mode == .capped ? Self.limit : 0)}}}")
    var writer = JSONWriter(reservingCapacity: text.count * 2)
    writer.fragment("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":")
    writer.fragment("{\"uri\":\"u\",\"languageId\":\"\",\"version\":1,\"text\":")
    writer.value(utf8: text)
    writer.fragment("}}}")
    session.receive(.message(writer.bytes))
    finish()
  }

  private func say(_ body: String) { session.receive(.message(Array(body.utf8))) }

  /// Sends the changes of one notification; a change without a range replaces the whole text.
  mutating func change(_ changes: [FuzzChange]) {
    version += 1
    var writer = JSONWriter(reservingCapacity: 1024)
    writer.fragment(
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":")
    writer.fragment("{\"uri\":\"u\",\"version\":")
    writer.value(version)
    writer.fragment("},\"contentChanges\":[")
    for change in changes {
      writer.beginObject()
      if let range = change.range {
        writer.key("range")
        writer.beginObject()
        for (key, position) in [("start", range.start), ("end", range.end)] {
          writer.key(escaping: key)
          writer.fragment("{\"line\":")
          writer.value(position.line)
          writer.key("character")
          writer.value(position.column)
          writer.endObject()
        }
        writer.endObject()
      }
      writer.key("text")
      writer.value(utf8: change.text)
      writer.endObject()
    }
    writer.fragment("]}}")
    session.receive(.message(writer.bytes))
  }

  /// Lets the session work for a while without finishing.
  mutating func work(budget: Int) {
    session.work(budget: budget)
    _ = receive()
  }

  /// Lets the session finish.
  mutating func finish() {
    while session.hasWork { session.work(budget: .max) }
    _ = receive()
  }

  /// The full list, pulled.
  mutating func pull() -> [UInt8] {
    requests += 1
    say(
      "{\"jsonrpc\":\"2.0\",\"id\":\(requests),\"method\":\"textDocument/diagnostic\",\"params\":{\"textDocument\":"
        + "{\"uri\":\"u\"}}}")
    while session.hasWork { session.work(budget: .max) }
    return receive()
  }

  /// Takes in what has come; the items of the last pull's answer.
  private mutating func receive() -> [UInt8] {
    reader.append(session.takeOutput())
    var items: [UInt8] = []
    while case .message(let body)? = reader.next() {
      guard let root = try? JSONDocument(parsing: body).root else { continue }
      if let params = root["params"] {
        if root["method"]?.equals("dabir/diagnosticsDelta") == true { delta.take(params) }
        if root["method"]?.equals("textDocument/publishDiagnostics") == true { take(list: params) }
      }
      if let list = root["result"]?["items"] { items = Array(list.rawBytes) }
    }
    return items
  }

  private mutating func take(list params: JSONView) {
    guard let list = params["diagnostics"] else { return }
    let bytes = Array(list.rawBytes)
    if bytes == lastList { repeated += 1 }
    lastList = bytes
    published = DeltaClient.list(list)
  }
}

/// One change of a notification.
struct FuzzChange {
  /// What is replaced; nil for the whole text.
  var range: (start: TextPosition, end: TextPosition)?
  var text: [UInt8]
}
