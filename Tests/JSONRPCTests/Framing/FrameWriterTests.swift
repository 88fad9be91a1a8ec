import JSONRPC
import Testing

@Suite struct FrameWriterTests {
  @Test func `a frame has one header with the length in bytes`() {
    let body = Array("{\"a\":\"سلام\"}".utf8)
    let expected = Array("Content-Length: 16\r\n\r\n".utf8) + body
    #expect(FrameWriter.frame(body, framing: .contentLength) == expected)
    #expect(FrameWriter.frame(body, framing: .detect) == expected)
  }

  @Test func `a line stays one line`() {
    let body = Array("{\n  \"a\": 1\n}".utf8)
    #expect(FrameWriter.frame(body, framing: .lines) == Array("{   \"a\": 1 }\n".utf8))
  }

  @Test(arguments: [Framing.contentLength, .lines])
  func `what is written is read again`(framing: Framing) {
    let bodies = (0..<50).map { "{\"text\":\"" + String(repeating: "خبر", count: $0 * 7) + "\"}" }
    var output: [UInt8] = []
    for body in bodies { FrameWriter.append(Array(body.utf8), framing: framing, to: &output) }
    #expect(read(output, framing: .detect) == bodies.map(message))
  }

  @Test(arguments: [Framing.contentLength, .lines])
  func `pieces put into a gap make the message that is written in one go`(framing: Framing) {
    let values = (0..<9).map { "[" + String(repeating: "\($0),", count: 40 * $0) + "0]" }
    for count in 0...values.count {
      var whole = JSONWriter()
      whole.beginArray()
      var gapped = whole
      if count > 0 { gapped.leaveGap() }
      for value in values[..<count] { whole.raw(Array(value.utf8)) }
      for index in 0..<2 {
        whole.value(index)
        gapped.value(index)
      }
      whole.endArray()
      gapped.endArray()
      let pieces = values[..<count].enumerated().map { index, value in
        OutgoingBytes.Piece(
          Array("++\(index == 0 ? "" : ",")\(value)++".utf8), 2..<value.utf8.count + (index == 0 ? 2 : 3))
      }
      var output = OutgoingBytes()
      FrameWriter.append(
        gapped.bytes, inserting: pieces, at: gapped.gap ?? 0, framing: framing, to: &output)
      #expect(output.takeAll() == FrameWriter.frame(whole.bytes, framing: framing))
    }
  }
}
