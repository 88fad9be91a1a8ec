import DabirTesting
import JSONRPC
import Testing

@Suite struct CutTests {
  static let streams: [(Framing, String)] = [
    (.contentLength, frame("{\"a\":1}") + frame("") + "content-type: x; charset=utf8\n" + frame("سلام\n\n")),
    (.contentLength, "noise\n noise " + frame("{}") + "Content-Length: -1\r\n\r\n{}" + frame("[1]")),
    (
      .contentLength,
      "Content-Length: 70\r\n\r\n" + String(repeating: "Content-Length: 1\r\n", count: 5) + frame("x")
    ),
    (
      .contentLength,
      "X-Content-Length: 4\r\n" + frame("ok") + "tail" + frame("ok") + "Foo: bar\r\n\r\n" + frame("z")
    ),
    (.detect, "\n \r\n" + frame("{}") + frame("{}")),
    (.detect, " \n{\"a\":1}\r\n\n  \n[2]\n{\"last\":true}"),
    (.lines, "{}\n" + String(repeating: "x", count: 65) + "\n[]\r\nlast"),
  ]

  @Test(arguments: streams.indices)
  func `a stream cut at any one place gives the same messages`(index: Int) {
    let (framing, text) = Self.streams[index]
    let stream = Array(text.utf8)
    let whole = read(stream, framing: framing, maximum: 64)
    #expect(whole.count >= 2)
    for cut in 0...stream.count {
      #expect(read(stream, framing: framing, maximum: 64, cutAt: [cut]) == whole, "cut at \(cut)")
    }
  }

  @Test(arguments: streams.indices)
  func `a stream in single bytes gives the same messages`(index: Int) {
    let (framing, text) = Self.streams[index]
    let stream = Array(text.utf8)
    let whole = read(stream, framing: framing, maximum: 64)
    #expect(read(stream, framing: framing, maximum: 64, cutAt: Array(stream.indices)) == whole)
  }

  @Test func `a long stream in random chunks gives every message in order`() {
    let seed: UInt64 = 0xC07
    var random = SeededGenerator(seed: seed)
    let bodies = (0..<200).map { _ in
      String(
        repeating: "خبر ", count: Int.random(in: 0..<(Bool.random(using: &random) ? 4 : 900), using: &random))
    }
    let stream = Array(bodies.map(frame).joined().utf8)
    var cuts: [Int] = []
    var cut = 0
    while true {
      cut += Int.random(in: 1...(Bool.random(using: &random) ? 20 : 5_000), using: &random)
      if cut >= stream.count { break }
      cuts.append(cut)
    }
    #expect(read(stream, cutAt: cuts) == bodies.map(message), "seed \(seed)")
  }

  @Test(arguments: [Framing.contentLength, .lines, .detect])
  func `a random stream gives the same events in random chunks as in one piece`(framing: Framing) {
    let seed: UInt64 = 0x5EED
    var random = SeededGenerator(seed: seed)
    let pieces = [
      "Content-Length: 3", "content-length:", " 12", "\r\n", "\n", "\r\n\r\n", "{}", "[1]", "abc", ":", "-",
      "x y",
      "Content-Type: a; charset=latin1", "Content-Length: 99", "\r", " ", "\u{0633}",
    ]
    for round in 0..<400 {
      let text = (0..<Int.random(in: 1..<25, using: &random)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &random)]
      }
      let stream = Array((text.joined() + "\r\n\r\n" + frame("good")).utf8)
      let whole = read(stream, framing: framing, maximum: 64)
      let cuts = stream.indices.filter { _ in Int.random(in: 0..<4, using: &random) == 0 }
      let events = read(stream, framing: framing, maximum: 64, cutAt: cuts)
      #expect(events == whole, "seed \(seed), round \(round): \(text)")
    }
  }

  @Test func `a header line is too long in one piece as it is in two`() {
    for length in 4090...4100 {
      let stream = Array(("X: " + String(repeating: "x", count: length - 3) + "\r\n" + frame("good")).utf8)
      #expect(read(stream) == read(stream, cutAt: Array(stream.indices)), "length \(length)")
      #expect(read(stream).last == message("good"))
    }
  }
}
