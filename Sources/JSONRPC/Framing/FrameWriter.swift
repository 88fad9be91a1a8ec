/// Puts message bodies on the wire.
package enum FrameWriter {
  /// Appends one message, ready to be sent, to `output`. O(body).
  ///
  /// In `.lines` framing a line feed in the body, which in JSON can only be white space, is written as a
  /// space. `.detect` writes as `.contentLength` does.
  package static func append(_ body: [UInt8], framing: Framing, to output: inout [UInt8]) {
    switch framing {
    case .contentLength, .detect:
      ("Content-Length: " as StaticString).append(to: &output)
      Decimal.append(body.count, to: &output)
      ("\r\n\r\n" as StaticString).append(to: &output)
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

  /// One message, ready to be sent. O(body).
  package static func frame(_ body: [UInt8], framing: Framing) -> [UInt8] {
    var output: [UInt8] = []
    output.reserveCapacity(body.count + 40)
    append(body, framing: framing, to: &output)
    return output
  }
}
