import JSONRPC
import Testing

@Suite struct GrammarTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-0", "1", "-1.5e+10", "1E5", "\"\"", "[]", "{}", " [ ] ", "\t{\r\n}\n",
    "[1,2]", "[[],[[]],{}]", "{\"a\":{\"b\":[null]}}", "{\"\":0}", "\"\u{7F}\"", "\"\u{2028}\"",
    "\"\\u0000\"",
  ])
  func `a text that follows the grammar parses`(text: String) {
    #expect(fault(text) == nil)
  }

  @Test(arguments: [
    ("", JSONError.unexpectedEnd(offset: 0)), ("  ", .unexpectedEnd(offset: 2)),
    ("[", .unexpectedEnd(offset: 1)), ("[1", .unexpectedEnd(offset: 2)), ("[1,", .unexpectedEnd(offset: 3)),
    ("{", .unexpectedEnd(offset: 1)), ("{\"a\"", .unexpectedEnd(offset: 4)),
    ("{\"a\":", .unexpectedEnd(offset: 5)), ("\"ab", .unexpectedEnd(offset: 3)),
    ("\"ab\\", .unexpectedEnd(offset: 4)), ("\"\\u12", .unexpectedEnd(offset: 5)),
    ("-", .unexpectedEnd(offset: 1)), ("1.", .unexpectedEnd(offset: 2)), ("1e", .unexpectedEnd(offset: 2)),
    ("[1,]", .unexpectedByte(offset: 3)), ("[,1]", .unexpectedByte(offset: 1)),
    ("{\"a\":1,}", .unexpectedByte(offset: 7)), ("{a:1}", .unexpectedByte(offset: 1)),
    ("{\"a\" 1}", .unexpectedByte(offset: 5)), ("{1:1}", .unexpectedByte(offset: 1)),
    ("[1 2]", .unexpectedByte(offset: 3)), ("[1}", .unexpectedByte(offset: 2)),
    ("{\"a\":1]", .unexpectedByte(offset: 6)), ("]", .unexpectedByte(offset: 0)),
    ("nul", .unexpectedByte(offset: 0)), ("nulL", .unexpectedByte(offset: 0)),
    ("True", .unexpectedByte(offset: 0)), ("truee", .unexpectedByte(offset: 4)),
    ("1 2", .unexpectedByte(offset: 2)), ("{}{}", .unexpectedByte(offset: 2)),
    ("[]]", .unexpectedByte(offset: 2)), ("'a'", .unexpectedByte(offset: 0)),
    ("// c\n1", .unexpectedByte(offset: 0)), ("\u{FEFF}1", .unexpectedByte(offset: 0)),
    ("\u{A0}1", .unexpectedByte(offset: 0)), ("\u{C}1", .unexpectedByte(offset: 0)),
    ("01", .unexpectedByte(offset: 1)), ("-01", .unexpectedByte(offset: 2)),
    ("1\0", .unexpectedByte(offset: 1)), ("\0", .unexpectedByte(offset: 0)),
    ("+1", .unexpectedByte(offset: 0)), (".5", .unexpectedByte(offset: 0)),
    ("NaN", .unexpectedByte(offset: 0)), ("Infinity", .unexpectedByte(offset: 0)),
    ("0x10", .unexpectedByte(offset: 1)), ("1.e5", .invalidNumber(offset: 2)),
    ("-a", .invalidNumber(offset: 1)), ("1e+ ", .invalidNumber(offset: 3)),
    ("--1", .invalidNumber(offset: 1)),
    ("\"a\0b\"", .controlCharacter(offset: 2)), ("\"a\nb\"", .controlCharacter(offset: 2)),
    ("\"\t\"", .controlCharacter(offset: 1)), ("\"\u{1F}\"", .controlCharacter(offset: 1)),
    ("\"\\x\"", .invalidEscape(offset: 1)), ("\"\\'\"", .invalidEscape(offset: 1)),
    ("\"\\U0041\"", .invalidEscape(offset: 1)), ("\"\\u12G4\"", .invalidEscape(offset: 1)),
    ("\"a\\u 041\"", .invalidEscape(offset: 2)), ("\"\\\0\"", .invalidEscape(offset: 1)),
  ])
  func `a text that breaks the grammar names the fault and its place`(text: String, expected: JSONError) {
    #expect(fault(text) == expected)
  }

  @Test func `every byte that can start no value is refused alone`() {
    let starts = Set("0123456789".utf8)
    for byte in UInt8.min...0x7F where !starts.contains(byte) {
      #expect(fault([byte]) != nil, "byte \(byte)")
    }
  }

  @Test func `nesting is accepted up to the limit and refused beyond it`() {
    let limit = JSONDocument.maximumDepth
    for (open, close) in [("[", "]"), ("{\"a\":", "}")] {
      let atLimit = String(repeating: open, count: limit - 1)
      #expect(fault(atLimit + "[]" + String(repeating: close, count: limit - 1)) == nil)
      let beyond = atLimit + "[[]]" + String(repeating: close, count: limit - 1)
      #expect(fault(beyond) == .tooDeep(offset: atLimit.utf8.count + 1))
    }
  }

  @Test func `many containers side by side are not deep`() {
    #expect(fault("[" + String(repeating: "[{}],", count: 2_000) + "0]") == nil)
  }

  @Test func `twenty thousand brackets do not exhaust the stack`() {
    #expect(fault([UInt8](repeating: UInt8(ascii: "["), count: 20_000)) == .tooDeep(offset: 512))
    #expect(fault(String(repeating: "{\"a\":", count: 20_000)) == .tooDeep(offset: 512 * 5))
  }

  @Test func `each error tells its offset in a sentence`() {
    let errors: [JSONError] = [
      .unexpectedEnd(offset: 7), .unexpectedByte(offset: 7), .invalidNumber(offset: 7),
      .invalidEscape(offset: 7), .controlCharacter(offset: 7), .invalidUTF8(offset: 7), .tooDeep(offset: 7),
      .tooLarge(offset: 7),
    ]
    for error in errors {
      #expect(error.offset == 7)
      #expect(error.description.contains("7") && error.description.hasSuffix("."))
    }
  }
}
