import TextStorage

/// Columns of ascending offsets on one line, each byte measured once.
struct ColumnCounter {
  let text: [UInt8]
  let encoding: PositionEncoding
  private var offset = 0
  private var column = 0

  init(text: [UInt8], encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// The column of the byte at `offset`. O(bytes since the last call); O(offset) when that lay further on.
  mutating func column(of offset: Int) -> Int {
    if offset < self.offset { (self.offset, column) = (0, 0) }
    column += encoding == .utf8 ? offset - self.offset : TextMeasure(text, self.offset..<offset)[encoding]
    self.offset = offset
    return column
  }

  /// How many columns `range` takes. O(range).
  func length(of range: TextRange) -> Int {
    encoding == .utf8 ? range.count : TextMeasure(text, range.indices)[encoding]
  }
}
