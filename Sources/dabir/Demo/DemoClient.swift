import DabirClient
import JSONRPC
import TextStorage

/// Something the server did not answer as it should.
struct DemoFault: Error {
  let message: String
}

/// A small editor without a window: one open document, kept in step with the server.
struct DemoClient {
  private let server: ServerProcess
  private var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 1 << 28)
  private var nextID = 1
  private var version = 0
  /// The document, line by line, as the server has it.
  private(set) var text: TextStore

  static let uri = "file:///sample/article.txt"
  private static let patience: Int32 = 10_000

  init(_ server: ServerProcess, article: [UInt8]) {
    self.server = server
    text = TextStore(article)
  }

  // MARK: Messages

  private func send(_ write: (inout JSONWriter) -> Void) throws(DemoFault) {
    var writer = JSONWriter()
    write(&writer)
    guard server.write(FrameWriter.frame(writer.bytes, framing: .contentLength)) else {
      throw DemoFault(message: "the server has gone")
    }
  }

  private mutating func receive() throws(DemoFault) -> JSONView {
    while true {
      if let event = reader.next() {
        guard case .message(let bytes) = event, let document = try? JSONDocument(parsing: bytes) else {
          throw DemoFault(message: "the server sent something that is no message")
        }
        return document.root
      }
      let bytes = server.read(milliseconds: Self.patience)
      guard !bytes.isEmpty else { throw DemoFault(message: "the server did not answer") }
      reader.append(bytes)
    }
  }

  /// Asks and waits for the answer.
  mutating func request(_ method: StaticString, _ params: (inout JSONWriter) -> Void) throws(DemoFault)
    -> JSONView
  {
    let id = nextID
    nextID += 1
    try send { $0.request(id: .number(id), method: method, params: params) }
    while true {
      let message = try receive()
      guard message["id"]?.int == id else { continue }
      guard let result = message["result"] else {
        throw DemoFault(message: message["error"]?["message"]?.string ?? "an error without a message")
      }
      return result
    }
  }

  func notify(_ method: StaticString, _ params: (inout JSONWriter) -> Void) throws(DemoFault) {
    try send { $0.notification(method: method, params: params) }
  }

  /// Waits for the findings of the text as it now is.
  private mutating func diagnostics() throws(DemoFault) -> [DemoFinding] {
    while true {
      let message = try receive()
      guard message["method"]?.equals("textDocument/publishDiagnostics") == true,
        message["params"]?["version"]?.int == version, let list = message["params"]?["diagnostics"]
      else { continue }
      return list.elements.compactMap(DemoFinding.init)
    }
  }

  // MARK: The document

  /// Opens the article; its findings.
  mutating func open() throws(DemoFault) -> [DemoFinding] {
    version = 1
    let bytes = text.bytes
    try notify("textDocument/didOpen") { writer in
      writer.beginObject()
      writer.key("textDocument")
      writer.beginObject()
      writer.key("uri")
      writer.value(Self.uri)
      writer.key("languageId")
      writer.value("text")
      writer.key("version")
      writer.value(1)
      writer.key("text")
      writer.value(utf8: bytes)
      writer.endObject()
      writer.endObject()
    }
    return try diagnostics()
  }

  /// Replaces bytes of one line here and at the server; the findings of the new text.
  mutating func edit(line: Int, _ range: TextRange, _ newText: [UInt8]) throws(DemoFault) -> [DemoFinding] {
    version += 1
    let number = version
    try notify("textDocument/didChange") { writer in
      writer.beginObject()
      writer.key("textDocument")
      writer.beginObject()
      writer.key("uri")
      writer.value(Self.uri)
      writer.key("version")
      writer.value(number)
      writer.endObject()
      writer.key("contentChanges")
      writer.beginArray()
      writer.beginObject()
      writer.key("range")
      Self.write(line, range, to: &writer)
      writer.key("text")
      writer.value(utf8: newText)
      writer.endObject()
      writer.endArray()
      writer.endObject()
    }
    text.replace(fromLine: line, byte: range.start, toLine: line, byte: range.end, with: newText)
    return try diagnostics()
  }

  /// Writes a range; the session counts in UTF-8.
  static func write(_ line: Int, _ range: TextRange, to writer: inout JSONWriter) {
    func place(_ key: StaticString, _ byte: Int) {
      writer.key(key)
      writer.beginObject()
      writer.key("line")
      writer.value(line)
      writer.key("character")
      writer.value(byte)
      writer.endObject()
    }
    writer.beginObject()
    place("start", range.start)
    place("end", range.end)
    writer.endObject()
  }
}

/// A diagnostic as the server sent it.
struct DemoFinding: Hashable {
  let line: Int
  let range: TextRange
  let severity: Int
  let code: String
  let message: String

  init?(_ view: JSONView) {
    guard let start = view["range"]?["start"], let end = view["range"]?["end"], let line = start["line"]?.int,
      let from = start["character"]?.int, let to = end["character"]?.int, from <= to
    else { return nil }
    self.line = line
    range = TextRange(from, to)
    severity = view["severity"]?.int ?? 1
    code = view["code"]?.string ?? ""
    message = view["message"]?.string ?? ""
  }
}
