/// Puts message bodies on the wire.
package enum FrameWriter {
  /// Appends one message, ready to be sent, to `output`. O(body).
  ///
  /// In `.lines` framing a line feed in the body, which in JSON can only be white space, is written as a
  /// space. `.detect` writes as `.contentLength` does.
  package static func append(_ body: [UInt8], framing: Framing, to output: inout [UInt8]) {
    switch framing {
    case .contentLength, .detect:
      appendHeader(body.count, to: &output)
      output.append(contentsOf: body)
    case .lines:
      let start = output.count
      output.append(contentsOf: body)
      var from = start
      while let index = ByteScan.firstLineFeed(in: output, from: from, to: output.count) {
        output[index] = ASCII.space
        from = index + 1
      }
      output.append(ASCII.lineFeed)
    }
  }

  /// Appends one message of `body` with `pieces` put in at the offset `place`. They hold no line feed, and those
  /// between the first and the last are not copied.
  package static func append(
    _ body: [UInt8], inserting pieces: [OutgoingBytes.Piece], at place: Int, framing: Framing,
    to output: inout OutgoingBytes
  ) {
    guard let last = pieces.indices.last else {
      return output.append { append(body, framing: framing, to: &$0) }
    }
    let start = framing == .lines ? oneLine(body) : body
    if framing != .lines {
      let size = pieces.reduce(body.count) { $0 + $1.range.count }
      output.append { appendHeader(size, to: &$0) }
    }
    output.append(start[..<place])
    for (index, piece) in pieces.enumerated() {
      // Ends go with what stands beside them: a system call costs more than copying a piece.
      if index == 0 || index == last {
        output.append(piece.bytes[piece.range])
      } else {
        output.append(sharing: piece)
      }
    }
    output.append(start[place...])
    if framing == .lines { output.append { $0.append(ASCII.lineFeed) } }
  }

  private static func appendHeader(_ size: Int, to output: inout [UInt8]) {
    ("Content-Length: " as StaticString).append(to: &output)
    Decimal.append(size, to: &output)
    ("\r\n\r\n" as StaticString).append(to: &output)
  }

  private static func oneLine(_ body: [UInt8]) -> [UInt8] {
    body.map { $0 == ASCII.lineFeed ? ASCII.space : $0 }
  }

  /// One message, ready to be sent. O(body).
  package static func frame(_ body: [UInt8], framing: Framing) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count + 40)
    append(body, framing: framing, to: &output)
    return output
  }
}
