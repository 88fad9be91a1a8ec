import JSONRPC
import Testing

@Suite struct LineFramingTests {
  @Test func `each line is a message whatever ends it`() {
    #expect(read("{}\n[1]\r\n\"x\"\n", framing: .lines) == [message("{}"), message("[1]"), message("\"x\"")])
  }

  @Test func `blank lines are passed over`() {
    #expect(read("\n\r\n  \t\n{}\n\n \n[]\n", framing: .lines) == [message("{}"), message("[]")])
  }

  @Test func `a last line without an end counts`() {
    #expect(read("{}\n[]", framing: .lines) == [message("{}"), message("[]")])
    #expect(read("{}\n   ", framing: .lines) == [message("{}")])
  }

  @Test func `a line that is too long is discarded with its rest`() {
    let fault = FrameEvent.fault(.lineTooLong(maximum: 8))
    for length in [9, 10, 11, 500] {
      let stream = "{}\n" + String(repeating: "x", count: length) + "\n[]\n"
      #expect(read(stream, framing: .lines, maximum: 8) == [message("{}"), fault, message("[]")])
      let bytes = Array(stream.utf8)
      let single = read(bytes, framing: .lines, maximum: 8, cutAt: Array(bytes.indices))
      #expect(single == [message("{}"), fault, message("[]")])
    }
    #expect(
      read("12345678\r\n12345678\n", framing: .lines, maximum: 8) == [
        message("12345678"), message("12345678"),
      ])
  }

  @Test func `the end of the input inside an over-long line is told once`() {
    #expect(
      read(String(repeating: "x", count: 50), framing: .lines, maximum: 8) == [
        .fault(.lineTooLong(maximum: 8))
      ])
  }

  @Test(arguments: [
    ("{}\n", Framing.lines), ("\r\n [1]\n", .lines), ("Content-Length: 0\r\n\r\n", .contentLength),
  ])
  func `the first byte that is not blank decides the framing`(stream: String, expected: Framing) {
    var reader = FrameReader(framing: .detect, maximumMessageBytes: 100)
    reader.append(Array(" \r\n\t".utf8))
    #expect(reader.next() == nil)
    #expect(reader.framing == .detect)
    reader.append(Array(stream.utf8))
    #expect(reader.next() != nil)
    #expect(reader.framing == expected)
  }

  @Test func `a stream of nothing but blanks ends without a fault`() {
    #expect(read(" \n\r\n", framing: .detect) == [])
  }

  @Test func `junk that looks like a line gives way to headers`() {
    let junk = "{junk\n[more"
    let events: [FrameEvent] = [message("{junk"), .fault(.junkBeforeHeader), message("{}"), message("[]")]
    #expect(read(junk + frame("{}") + frame("[]"), framing: .detect) == events)
    #expect(read("[junk]\n" + frame("{}"), framing: .detect) == [message("[junk]"), message("{}")])
    #expect(
      read("Content-Length: 2\n{}\n", framing: .lines) == [message("Content-Length: 2"), message("{}")])
  }

  @Test func `anything else is taken for headers`() {
    #expect(
      read("hello there\n" + frame("{}"), framing: .detect) == [.fault(.junkBeforeHeader), message("{}")])
  }
}
