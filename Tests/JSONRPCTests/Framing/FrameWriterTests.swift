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
}
