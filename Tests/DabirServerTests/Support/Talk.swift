import DabirTesting
import JSONRPC

/// Bodies of the messages that tests send most.
enum Body {
  static func initialize(_ capabilities: String = "{}", processID: Int32? = nil, options: String = "null")
    -> String
  {
    let process = processID.map { "\($0)" } ?? "null"
    return """
      {"jsonrpc":"2.0","id":"initialize","method":"initialize","params":{"processId":\(process),"locale":"en",\
      "capabilities":\(capabilities),"initializationOptions":\(options)}}
      """
  }

  static func open(_ text: String, uri: String = "file:///a.txt", version: Int = 1) -> String {
    """
    {"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"\(uri)",\
    "languageId":"text","version":\(version),"text":\(quoted(text))}}}
    """
  }

  /// A change of the whole text, or of the range `line:character-line:character`.
  static func change(
    _ text: String, _ range: (Int, Int, Int, Int)? = nil, uri: String = "file:///a.txt", version: Int = 2
  ) -> String {
    let place = range.map {
      """
      "range":{"start":{"line":\($0.0),"character":\($0.1)},"end":{"line":\($0.2),"character":\($0.3)}},
      """
    }
    return """
      {"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"\(uri)",\
      "version":\(version)},"contentChanges":[{\(place ?? "")"text":\(quoted(text))}]}}
      """
  }

  static func request(_ method: String, id: String, _ params: String = "{}") -> String {
    """
    {"jsonrpc":"2.0","id":"\(id)","method":"\(method)","params":\(params)}
    """
  }

  static func pull(id: String, uri: String = "file:///a.txt") -> String {
    request("textDocument/diagnostic", id: id, #"{"textDocument":{"uri":"\#(uri)"}}"#)
  }

  static let exit = #"{"jsonrpc":"2.0","method":"exit"}"#

  static func quoted(_ text: String) -> String {
    var writer = JSONWriter()
    writer.value(text)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  /// The bytes of a well-formed frame.
  static func frame(_ body: String) -> [UInt8] {
    FrameWriter.frame(Array(body.utf8), framing: .contentLength)
  }
}

extension TranscriptPeer {
  /// Sends bodies as messages.
  mutating func say(_ bodies: String...) { send(bodies.map { Array($0.utf8) }) }

  /// Reads on to the answer to the request `id`; nil when none comes in time.
  mutating func answer(_ id: String) -> JSONView? {
    while let body = next() {
      guard let root = try? JSONDocument(parsing: body).root else { return nil }
      if root["method"] == nil, root["id"]?.string == id { return root }
    }
    return nil
  }

  /// Sends a request and reads on to its answer.
  mutating func ask(_ method: String, id: String = "ask", _ params: String = "{}") -> JSONView? {
    say(Body.request(method, id: id, params))
    return answer(id)
  }

  /// Reads on to the next notification `method`; its parameters.
  mutating func notification(_ method: String) -> JSONView? {
    while let body = next() {
      guard let root = try? JSONDocument(parsing: body).root else { return nil }
      if root["method"]?.string == method { return root["params"] }
    }
    return nil
  }
}
