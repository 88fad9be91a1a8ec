import JSONRPC
import Testing

@Suite struct TextTests {
  @Test(arguments: [
    ("\\\"", "\""), ("\\\\", "\\"), ("\\/", "/"), ("\\b", "\u{8}"), ("\\f", "\u{C}"), ("\\n", "\n"),
    ("\\r", "\r"), ("\\t", "\t"), ("\\u0000", "\0"), ("\\u0041", "A"), ("\\u00e9", "é"), ("\\u06A9", "ک"),
    ("\\u200c", "\u{200C}"), ("\\uFFFF", "\u{FFFF}"), ("\\ud83d\\uDE00", "😀"),
    ("\\uDBFF\\uDFFF", "\u{10FFFF}"),
    ("\\u007F\\u0080\\u07FF\\u0800", "\u{7F}\u{80}\u{7FF}\u{800}"),
  ])
  func `each escape reads as its character`(escape: String, character: String) throws {
    for (before, after) in [("", ""), ("a", ""), ("", "b"), ("سلام ", " دنیا"), ("\\\\", "\\\\")] {
      let view = try parse("\"" + before + escape + after + "\"")
      let slash = before == "\\\\" ? ("\\", "\\") : (before, after)
      #expect(view.string.map { Array($0.utf8) } == Array((slash.0 + character + slash.1).utf8))
      #expect(view.utf8 == Array((slash.0 + character + slash.1).utf8))
      #expect(!view.hasLoneSurrogate)
    }
  }

  @Test(arguments: [
    ("\\ud800", "\u{FFFD}"), ("\\udc00", "\u{FFFD}"), ("\\uD800x", "\u{FFFD}x"),
    ("\\ud800\\ud800", "\u{FFFD}\u{FFFD}"), ("\\ud800\\ud83d\\ude00", "\u{FFFD}😀"),
    ("\\udc00\\ud800", "\u{FFFD}\u{FFFD}"), ("\\ud800\\n", "\u{FFFD}\n"), ("\\ud800\\u0041", "\u{FFFD}A"),
    ("\\ud83d\\ude00\\ude00", "😀\u{FFFD}"),
  ])
  func `half a surrogate pair reads as the replacement character and is told`(text: String, expected: String)
    throws
  {
    let view = try parse("\"" + text + "\"")
    #expect(view.string == expected)
    #expect(view.hasLoneSurrogate)
  }

  @Test func `a replacement character that was sent is no lone surrogate`() throws {
    #expect(try !parse("\"\u{FFFD}\\ufffd\"").hasLoneSurrogate)
  }

  @Test func `text of any length around an escape is kept`() throws {
    for length in [0, 1, 15, 16, 17, 63, 64, 65, 79, 80, 81, 127, 128, 129, 200] {
      let run = String(repeating: "خ", count: length / 2) + String(repeating: "x", count: length % 2)
      let view = try parse("\"" + run + "\\n" + run + "\\\"" + run + "\"")
      #expect(view.string == run + "\n" + run + "\"" + run)
      #expect(try parse("\"" + run + "\"").utf8 == Array(run.utf8))
      #expect(fault("\"" + run + "\n" + run + "\"") == .controlCharacter(offset: run.utf8.count + 1))
    }
  }

  @Test func `a string equals a literal byte for byte`() throws {
    #expect(try parse("\"initialize\"").equals("initialize"))
    #expect(try parse("\"init\\u0069alize\"").equals("initialize"))
    #expect(try !parse("\"initialized\"").equals("initialize"))
    #expect(try !parse("\"Initialize\"").equals("initialize"))
    #expect(try parse("\"\"").equals(""))
    // Composed and decomposed forms are equal as `String`, not as bytes.
    #expect(try !parse("\"\u{0622}\"").equals("\u{0627}\u{0653}"))
  }
}
