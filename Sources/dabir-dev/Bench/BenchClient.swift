import DabirClient
import JSONRPC

/// Sends edits and waits for what they bring, as fast as one process can.
final class BenchClient {
  private let server: ServerProcess
  private var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 1 << 30)
  private var version = 0
  private var requests = 0
  private(set) var bytesReceived = 0

  init?(executable: String) {
    guard let server = ServerProcess(path: executable) else { return nil }
    self.server = server
  }

  var serverNumber: Int32 { server.number }

  private func send(_ body: String) {
    _ = server.write(FrameWriter.frame(Array(body.utf8), framing: .contentLength))
  }

  /// The next message, nil when the server has gone or is silent for a minute.
  private func receive() -> [UInt8]? {
    while true {
      if case .message(let bytes)? = reader.next() { return bytes }
      let bytes = server.read(milliseconds: 60_000)
      guard !bytes.isEmpty else { return nil }
      bytesReceived += bytes.count
      reader.append(bytes)
    }
  }

  func initialize(pull: Bool = false) {
    let diagnostic = pull ? "\"diagnostic\":{}" : ""
    send(
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"processId\":null,\"capabilities\":"
        + "{\"general\":{\"positionEncodings\":[\"utf-8\"]},\"textDocument\":{\(diagnostic)}}}}")
    _ = receive()
  }

  func open(_ text: [UInt8]) {
    version = 1
    var writer = JSONWriter(reservingCapacity: text.count + 256)
    writer.fragment("{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didOpen\",\"params\":{\"textDocument\":")
    writer.fragment("{\"uri\":\"file:///b\",\"languageId\":\"text\",\"version\":1,\"text\":")
    writer.value(utf8: text)
    writer.fragment("}}}")
    _ = server.write(FrameWriter.frame(writer.bytes, framing: .contentLength))
  }

  func change(line: Int, from: Int, to: Int, _ text: String) {
    version += 1
    send(
      "{\"jsonrpc\":\"2.0\",\"method\":\"textDocument/didChange\",\"params\":{\"textDocument\":{\"uri\":\"file:///b\","
        + "\"version\":\(version)},\"contentChanges\":[{\"range\":{\"start\":{\"line\":\(line),\"character\":\(from)},"
        + "\"end\":{\"line\":\(line),\"character\":\(to)}},\"text\":\"\(text)\"}]}}")
  }

  /// On even steps writes a fault at the start of a line, on odd ones takes it out again: every step changes the
  /// findings, so every step is answered.
  func toggle(line: Int, _ step: Int) {
    let fault = "می روم "
    change(line: line, from: 0, to: step % 2 == 0 ? 0 : fault.utf8.count, step % 2 == 0 ? fault : "")
  }

  /// Waits for the findings of the newest text.
  func waitForDiagnostics() -> Bool {
    let wanted = Array("\"version\":\(version),".utf8)
    while let message = receive() {
      if contains(wanted, in: message.prefix(256)) { return true }
    }
    return false
  }

  /// Asks for a hover and waits for the answer.
  func hover(line: Int, character: Int) -> Bool {
    requests += 1
    send(
      "{\"jsonrpc\":\"2.0\",\"id\":\(requests),\"method\":\"textDocument/hover\",\"params\":{\"textDocument\":"
        + "{\"uri\":\"file:///b\"},\"position\":{\"line\":\(line),\"character\":\(character)}}}")
    let wanted = Array("\"id\":\(requests),".utf8)
    while let message = receive() {
      if contains(wanted, in: message.prefix(64)) { return true }
    }
    return false
  }

  func close() {
    send("{\"jsonrpc\":\"2.0\",\"id\":\"end\",\"method\":\"shutdown\"}")
    send("{\"jsonrpc\":\"2.0\",\"method\":\"exit\"}")
    _ = server.finish()
  }

  private func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= pattern.count else { return false }
    return (bytes.startIndex...(bytes.endIndex - pattern.count)).contains {
      bytes[$0...].starts(with: pattern)
    }
  }
}
