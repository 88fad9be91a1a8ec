import JSONRPC
import Testing

@Suite struct HostileStreamTests {
  @Test(arguments: [
    "garbage garbage\r\n", "garbage garbage", "\r\n\r\nwhat is this?\n\n", "{\"jsonrpc\":\"2.0\"}",
    "{\"jsonrpc\":\"2.0\"}\n", "doneContent-Length", ": no name\r\n", "Content-Length 5\r\n", "\0\0\0",
    " ", "\t\t", "one two\nthree four\n\nfive six\n", "GET / HTTP/1.1\r\n", "سلام دنیا ",
    "says Content-Length: x and then ", "bad Content-Length: 1 Content-Length: 2 ",
  ])
  func `junk before a header is skipped and told once`(junk: String) {
    #expect(
      read(junk + frame("good") + frame("next")) == [
        .fault(.junkBeforeHeader), message("good"), message("next"),
      ])
  }

  @Test func `junk inside a header block is skipped and the block still counts`() {
    let stream = "Content-Length: 4\r\nnot a header\r\n\r\ngood" + frame("next")
    #expect(read(stream) == [.fault(.junkBeforeHeader), message("good"), message("next")])
  }

  @Test func `a megabyte of junk without a line end is skipped`() {
    for unit in ["x", "Content-Length", "Content-Length: ", "-Content-Length:", "\0"] {
      let junk = String(repeating: unit, count: 100_000 / unit.utf8.count) + "."
      #expect(read(junk + frame("good")) == [.fault(.junkBeforeHeader), message("good")], "\(unit)")
    }
  }

  @Test func `a header split from its junk by any distance is found`() {
    for length in 4070...4120 {
      let stream = Array((String(repeating: "x", count: length) + frame("good")).utf8)
      for cut in [length, length + 1, length + 7, length + 14, length + 15, length + 16] {
        let events = read(stream, cutAt: [cut])
        #expect(events == [.fault(.junkBeforeHeader), message("good")], "length \(length), cut \(cut)")
      }
    }
  }

  @Test(arguments: [
    "-5", "five", "", "5 5", "5,", "0x5", "+5", "5.0", "99999999999999999999", "4294967296", "٥",
  ])
  func `a length that cannot be used is told and the next message is read`(value: String) {
    for body in ["", "{}\n", "{\"a\":1}", "line\n\nline "] {
      let stream = "Content-Length: \(value)\r\n\r\n" + body + frame("good") + frame("next")
      #expect(read(stream) == [.fault(.invalidLength), message("good"), message("next")], "\(value) \(body)")
    }
  }

  @Test func `headers without a length are told and the next message is read`() {
    let stream = "Content-Type: a/b\r\n\r\n{\"a\":1}" + frame("good") + "Foo: bar\r\n\r\n" + frame("next")
    let expected: [FrameEvent] = [
      .fault(.missingLength), message("good"), .fault(.missingLength), message("next"),
    ]
    #expect(read(stream) == expected)
  }

  @Test func `a body that is too large is discarded as it streams in`() {
    var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 1_000)
    reader.append(Array("Content-Length: 5000000\r\n\r\n".utf8))
    #expect(reader.next() == .fault(.messageTooLarge(bytes: 5_000_000, maximum: 1_000)))
    let chunk = [UInt8](repeating: UInt8(ascii: "\n"), count: 100_000)
    for _ in 0..<50 {
      reader.append(chunk)
      #expect(reader.next() == nil)
    }
    reader.append(Array(frame("good").utf8))
    #expect(reader.next() == message("good"))
  }

  @Test func `the largest message allowed is read and one byte more is not`() {
    #expect(read(frame("12345") + frame("x"), maximum: 5) == [message("12345"), message("x")])
    let fault = FrameEvent.fault(.messageTooLarge(bytes: 6, maximum: 5))
    #expect(read(frame("123456") + frame("x"), maximum: 5) == [fault, message("x")])
  }

  @Test func `a length given too small costs one message and no more`() {
    let stream = "Content-Length: 3\r\n\r\n{\"a\":1}" + frame("good") + frame("next")
    #expect(read(stream) == [message("{\"a"), .fault(.junkBeforeHeader), message("good"), message("next")])
  }

  @Test func `a length given too large costs one message and no more`() {
    for excess in 1...70 {
      let stream =
        "Content-Length: \(7 + excess)\r\n\r\n{\"a\":1}" + frame("good") + frame("next") + frame("x")
      let fault = FrameEvent.fault(.interruptedBody(missing: excess))
      #expect(read(stream) == [fault, message("good"), message("next"), message("x")], "\(excess)")
    }
  }

  @Test(arguments: ["\r\n", "\n"])
  func `a message that breaks off costs no other, however the bytes come`(end: String) {
    let head = "Content-Length: 5000\r\n\r\n{\"jsonrpc\":\"2.0\",\n\"method\":\"te"
    let stream = Array((head + "content-length: 04 \(end)\(end)good" + frame("next")).utf8)
    for maximum in [1 << 20, 100] {
      let fault = FrameFault.messageTooLarge(bytes: 5_000, maximum: maximum)
      let missing = 5_000 - (head.utf8.count - 24)
      let first = maximum > 5_000 ? FrameFault.interruptedBody(missing: missing) : fault
      for cut in 0...stream.count {
        let events = read(stream, maximum: maximum, cutAt: [cut])
        #expect(
          events == [.fault(first), message("good"), message("next")], "cut \(cut), maximum \(maximum)")
      }
      let cuts = Array(0..<stream.count)
      #expect(
        read(stream, maximum: maximum, cutAt: cuts) == [.fault(first), message("good"), message("next")])
    }
  }

  @Test func `a header inside a string is text`() {
    for body in ["{\"a\":\"Content-Length: 5\"}", "{\n\"a\":\"Content-Length: 5\\r\\n\"\n}\n"] {
      #expect(read(frame(body) + frame("good")) == [message(body), message("good")])
    }
  }

  @Test func `a second run of junk is told again`() {
    let stream = "junk one\n" + frame("a") + "junk two\n" + frame("b")
    #expect(
      read(stream) == [.fault(.junkBeforeHeader), message("a"), .fault(.junkBeforeHeader), message("b")])
  }

  @Test func `the end of the input tells what it cut off`() {
    #expect(read("") == [])
    #expect(read(frame("whole")) == [message("whole")])
    #expect(read("Content-Length: 10\r\n\r\nfour") == [.fault(.truncatedBody(missing: 6))])
    #expect(read("Content-Length: 10\r\n\r\n") == [.fault(.truncatedBody(missing: 10))])
    #expect(read("Content-Len") == [.fault(.truncatedHeader)])
    #expect(read("Content-Length: 10\r\n") == [.fault(.truncatedHeader)])
    #expect(read("junk junk\nmore") == [.fault(.junkBeforeHeader)])
    let large = FrameFault.messageTooLarge(bytes: 10, maximum: 5)
    #expect(
      read("Content-Length: 10\r\n\r\nfour", maximum: 5) == [
        .fault(large), .fault(.truncatedBody(missing: 6)),
      ])
    let halves = Array("Content-Length: 10\r\n\r\nfourfive".utf8)
    #expect(read(halves, cutAt: [25]) == [.fault(.truncatedBody(missing: 2))])
  }

  @Test func `a claim of a huge body reserves little`() {
    var reader = FrameReader(framing: .contentLength, maximumMessageBytes: 4_000_000_000)
    reader.append(Array("Content-Length: 3999999999\r\n\r\n{".utf8))
    #expect(reader.next() == nil)
    #expect(reader.bufferedCapacity < 2_000_000)
  }

  @Test func `each fault is one sentence`() {
    let faults: [FrameFault] = [
      .junkBeforeHeader, .missingLength, .invalidLength, .messageTooLarge(bytes: 2, maximum: 1),
      .lineTooLong(maximum: 1), .unsupportedCharset, .interruptedBody(missing: 1), .truncatedHeader,
      .truncatedBody(missing: 1),
    ]
    for fault in faults {
      #expect(fault.description.hasSuffix(".") && fault.description.count { $0 == "." } == 1)
    }
  }
}
