import JSONRPC
import Testing

@Suite struct RequestIDTests {
  @Test(arguments: [
    "0", "-1", "9223372036854775807", "\"\"", "\"abc\"", "\"\\\"\\\\\\n\"", "\"شناسه\"", "null",
  ])
  func `an id is written back as it came`(text: String) throws {
    let id = try #require(RequestID(parse(text)))
    #expect(written { $0.value(id) } == text)
  }

  @Test func `a number and a string of its digits are two ids`() {
    #expect(Set<RequestID>([.number(1), .string("1"), .null, .number(1)]).count == 3)
  }

  @Test func `ids that differ only in composition are two ids`() {
    let composed = RequestID.string("\u{0622}")
    let decomposed = RequestID.string("\u{0627}\u{0653}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
    #expect(composed.hashValue == RequestID.string("\u{0622}").hashValue)
  }

  @Test func `a whole number with a point is the integer`() throws {
    #expect(try RequestID(parse("3.0")) == .number(3))
  }

  @Test func `an id is described as in a log`() {
    #expect("\(RequestID.number(4)) \(RequestID.string("x")) \(RequestID.null)" == "4 \"x\" null")
  }
}
