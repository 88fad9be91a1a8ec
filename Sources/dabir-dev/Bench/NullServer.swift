import JSONRPC

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A server that does nothing: it answers every request with as many bytes as it was told to, from one buffer. What
/// no server that sends as much can beat, measured with the same client.
enum NullServer {
  /// Serves standard input and output until `exit` or the end of input.
  static func run(_ arguments: [String]) {
    let option = arguments.firstIndex(of: "--answer-bytes")
    let size = option.flatMap { $0 + 1 < arguments.count ? Int(arguments[$0 + 1]) : nil } ?? 64
    let padding = [UInt8](repeating: UInt8(ascii: "x"), count: size)
    var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 1 << 30)
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(STDIN_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      reader.append(buffer[..<count])
      while case .message(let body)? = reader.next() {
        guard let message = try? JSONDocument(parsing: body).root else { return }
        if message["method"]?.equals("exit") == true { return }
        guard let id = message["id"], let method = message["method"] else { continue }
        answer(id.rawBytes, with: method.equals("textDocument/diagnostic") ? padding : [])
      }
    }
  }

  private static func answer(_ id: ArraySlice<UInt8>, with padding: [UInt8]) {
    let start = Array("{\"jsonrpc\":\"2.0\",\"id\":".utf8) + id + Array(",\"result\":\"".utf8)
    let end = Array("\"}".utf8)
    let header = "Content-Length: \(start.count + padding.count + end.count)\r\n\r\n"
    for piece in [Array(header.utf8) + start, padding, end] { BenchReport.write(piece) }
  }
}
