import Testing
import TextStorage

@Suite struct PositionEncodingTests {
  private let line = Array("aب\u{1F600}c".utf8)

  @Test(arguments: [
    (PositionEncoding.utf8, [0, 1, 3, 7, 8]), (.utf16, [0, 1, 2, 4, 5]), (.utf32, [0, 1, 2, 3, 4]),
  ])
  func `columns count the units of their encoding, both ways`(encoding: PositionEncoding, columns: [Int]) {
    for (offset, column) in zip([0, 1, 3, 7, 8], columns) {
      #expect(encoding.column(of: offset, in: line) == column)
      #expect(encoding.offset(of: column, in: line) == offset)
    }
  }

  @Test func `a line measured once answers as one measured for each question`() {
    let long = Array(String(repeating: "aب\u{1F600}c ", count: 500).utf8)
    for text in [[], line, long] {
      let columns = LineColumns(text)
      for offset in stride(from: 0, through: text.count, by: 7) {
        #expect(columns.measure(before: offset) == TextMeasure(text, 0..<offset))
      }
      #expect(columns.measure(before: text.count) == TextMeasure(text, 0..<text.count))
    }
  }

  @Test func `a column past the end is the end`() {
    for encoding in PositionEncoding.allCases { #expect(encoding.offset(of: 99, in: line) == line.count) }
  }

  @Test func `a column inside a character or before the line is refused`() {
    #expect(PositionEncoding.utf16.offset(of: 3, in: line) == nil)
    #expect(PositionEncoding.utf8.offset(of: 2, in: line) == nil)
    #expect(PositionEncoding.utf32.offset(of: -1, in: line) == nil)
  }

  @Test func `edits that overlap are left out, the rest applied`() {
    let edits = [
      TextEdit(TextRange(0, 2), "x"), TextEdit(TextRange(1, 3), "y"), TextEdit(TextRange(4, 4), "z"),
    ]
    let (text, applied) = TextEdit.apply(edits, to: Array("abcdef".utf8))
    #expect(text == Array("xcdzef".utf8))
    #expect(applied == 2)
  }
}
