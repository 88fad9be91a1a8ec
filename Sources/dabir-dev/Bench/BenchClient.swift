import DabirClient
import FoundationEssentials
import JSONRPC

/// Sends edits and waits for what they bring, as fast as one process can. Every wait has a deadline.
final class BenchClient {
  /// How the client gets its findings.
  enum Mode: String {
    case push
    /// Pushed without a limit.
    case pushAll = "push all"
    case pull
    case delta

    fileprivate var capabilities: String {
      switch self {
      case .push, .pushAll:
        "\"textDocument\":{\"hover\":{},\"semanticTokens\":{\"requests\":{\"full\":true}},"
          + "\"documentSymbol\":{\"hierarchicalDocumentSymbolSupport\":true}}"
      case .pull: "\"textDocument\":{\"diagnostic\":{}}"
      case .delta: "\"experimental\":{\"dabir\":{\"diagnosticsDelta\":true}}"
      }
    }
  }

  private let server: ServerProcess
  private let mode: Mode
  private var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 1 << 30)
  private var version = 0
  private var requests = 0
  private var resultID: [UInt8]?
  private(set) var bytesReceived = 0
  /// Lists of findings, whole or by difference, that came without being asked for.
  private(set) var pushes = 0
  /// Seconds one wait may take.
  var patience = 20.0

  init(executable: String, mode: Mode, options: [String] = []) throws(BenchFault) {
    guard let server = ServerProcess(path: executable, options: options) else {
      throw .notStarted(executable)
    }
    self.server = server
    self.mode = mode
    send(
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"processId\":null,\"capabilities\":"
        + "{\"general\":{\"positionEncodings\":[\"utf-8\"]},\(mode.capabilities)},"
        + "\"initializationOptions\":{\"maxFindingsPerDocument\":\(mode == .pushAll ? 0 : 2000)}}}")
    let answer = try wait(for: "answer to initialize") { Self.contains("\"id\":0,", in: $0.prefix(64)) }
    if mode == .delta, !Self.contains("\"diagnosticsDelta\":true", in: answer[...]) {
      throw .notOffered("dabir/diagnosticsDelta")
    }
  }

  var serverNumber: Int32 { server.number }

  /// How long the server has run on a processor; nil where the system does not tell.
  var processorMilliseconds: Double? {
    guard let data = try? Data(contentsOf: URL(filePath: "/proc/\(server.number)/schedstat")) else {
      return nil
    }
    return Double(String(decoding: data, as: UTF8.self).prefix { $0 != " " }).map { $0 / 1e6 }
  }

  func close() {
    send("{\"jsonrpc\":\"2.0\",\"id\":\"end\",\"method\":\"shutdown\"}")
    send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}")
    _ = server.finish()
  }

  // MARK: Editing

  func open(_ text: [UInt8]) {
    version = 1
    _ = server.write(FrameWriter.frame(Self.openMessage(text), framing: .contentLength))
  }

  /// The body of a `didOpen`.
  static func openMessage(_ text: [UInt8]) -> [UInt8] {
    var writer = JSONWriter(reservingCapacity: text.count + 256)
    writer.fragment("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":")
    writer.fragment("{\"uri\":\"file:///b\",\"languageId\":\"text\",\"version\":1,\"text\":")
    writer.value(utf8: text)
    writer.fragment("}}}")
    return writer.bytes
  }

  /// One change notification with all of `edits`.
  func change(_ edits: [BenchEdit]) {
    version += 1
    send(Self.changeMessage(edits, version: version))
  }

  /// The body of a `didChange` with all of `edits`.
  static func changeMessage(_ edits: [BenchEdit], version: Int) -> String {
    let changes = edits.map { edit in
      "{\"range\":{\"start\":{\"line\":\(edit.line),\"character\":\(edit.from)},\"end\":{\"line\":"
        + "\(edit.endLine),\"character\":\(edit.to)}},\"text\":\"\(edit.escapedText)\"}"
    }
    return
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file:///b\","
      + "\"version\":\(version)},\"contentChanges\":[\(changes.joined(separator: ","))]}}"
  }

  // MARK: Findings

  /// Waits until the findings of the newest text are here, asking for them where the mode is to ask.
  func waitForFindings() throws(BenchFault) {
    let wanted = "\"version\":\(version),"
    switch mode {
    case .push, .pushAll:
      _ = try wait(for: "publishDiagnostics of version \(version)") {
        Self.contains(wanted, in: $0.prefix(256))
      }
    case .delta:
      _ = try wait(for: "diagnosticsDelta of version \(version)") {
        Self.contains(wanted, in: $0.prefix(256))
          && Self.contains("\"isIncomplete\":false", in: $0.prefix(256))
      }
    case .pull: try pullAll()
    }
  }

  /// Asks for the whole list.
  func pullAll() throws(BenchFault) { _ = try pull(previous: nil) }

  /// Asks whether the list it has still stands.
  func pullAgain() throws(BenchFault) {
    let answer = try pull(previous: resultID)
    precondition(Self.contains("\"unchanged\"", in: answer[...]), "nothing has changed")
  }

  private func pull(previous: [UInt8]?) throws(BenchFault) -> [UInt8] {
    let previous = previous.map { ",\"previousResultId\":\(String(decoding: $0, as: UTF8.self))" } ?? ""
    let answer = try request(
      "textDocument/diagnostic", "{\"textDocument\":{\"uri\":\"file:///b\"}\(previous)}")
    if let key = Self.index(of: "\"resultId\":", in: answer.suffix(128)) {
      let value = answer[(key + 11)...]
      resultID = Array(value.prefix { $0 != UInt8(ascii: "}") && $0 != UInt8(ascii: ",") })
    }
    return answer
  }

  // MARK: Asking

  /// Asks for a hover and waits for the answer.
  func hover(line: Int, character: Int) throws(BenchFault) {
    _ = try request(
      "textDocument/hover",
      "{\"textDocument\":{\"uri\":\"file:///b\"},\"position\":{\"line\":\(line),\"character\":\(character)}}")
  }

  /// Asks about the document and waits for the answer.
  func ask(_ method: String, _ more: String = "") throws(BenchFault) {
    _ = try request(method, "{\"textDocument\":{\"uri\":\"file:///b\"}\(more)}")
  }

  private func request(_ method: String, _ params: String) throws(BenchFault) -> [UInt8] {
    requests += 1
    send("{\"jsonrpc\":\"2.0\",\"id\":\(requests),\"method\":\"\(method)\",\"params\":\(params)}")
    let wanted = "\"id\":\(requests),"
    return try wait(for: "answer to \(method)") { Self.contains(wanted, in: $0.prefix(64)) }
  }

  private func send(_ body: String) {
    _ = server.write(FrameWriter.frame(Array(body.utf8), framing: .contentLength))
  }

  // MARK: Waiting

  private func wait(for what: String, _ isWanted: ([UInt8]) -> Bool) throws(BenchFault) -> [UInt8] {
    let clock = Clock()
    while true {
      while case .message(let body)? = reader.next() {
        if Self.contains("iagnostics", in: body.prefix(96)) { pushes += 1 }
        if isWanted(body) { return body }
      }
      let left = patience * 1000 - clock.milliseconds
      guard left > 0 else { throw .silent(waitingFor: what, seconds: patience) }
      let bytes = server.read(milliseconds: Int32(left.rounded(.up)))
      if bytes.isEmpty, clock.milliseconds < patience * 1000 { throw .gone(waitingFor: what) }
      bytesReceived += bytes.count
      reader.append(bytes)
    }
  }

  private static func contains(_ pattern: String, in bytes: ArraySlice<UInt8>) -> Bool {
    index(of: pattern, in: bytes) != nil
  }

  private static func index(of pattern: String, in bytes: ArraySlice<UInt8>) -> Int? {
    let pattern = Array(pattern.utf8)
    guard bytes.count >= pattern.count else { return nil }
    return (bytes.startIndex...(bytes.endIndex - pattern.count)).first {
      bytes[$0] == pattern[0] && bytes[$0...].starts(with: pattern)
    }
  }
}
