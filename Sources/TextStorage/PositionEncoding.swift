/// What a column counts: UTF-8 bytes, UTF-16 units or Unicode scalars (LSP `positionEncoding`).
package enum PositionEncoding: String, Sendable, CaseIterable {
  case utf8 = "utf-8"
  case utf16 = "utf-16"
  case utf32 = "utf-32"
}

/// A place in a document: line and column, both from 0; the column's unit is that of the encoding in force.
package struct TextPosition: Hashable, Sendable, Comparable {
  /// Line number from 0.
  package var line: Int
  /// Units before the place on its line.
  package var column: Int

  /// Makes a position.
  package init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// Orders by line, then by column.
  package static func < (left: TextPosition, right: TextPosition) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}

/// The size of a stretch of text in each of the three units.
package struct TextMeasure: Hashable, Sendable {
  /// UTF-8 bytes.
  package var utf8 = 0
  /// UTF-16 code units.
  package var utf16 = 0
  /// Unicode scalars.
  package var scalars = 0

  /// Measures nothing.
  package init() {}

  /// Measures `bytes` (well-formed UTF-8) over `range`. O(range).
  package init(_ bytes: [UInt8], _ range: Range<Int>) {
    let bytes = bytes.span
    let block = 64
    var continuations = 0
    var astral = 0
    var index = range.lowerBound
    // Whole blocks whose counts fit a byte: the compiler turns them into vector code.
    while range.upperBound &- index >= block {
      var continuationsHere: UInt8 = 0
      var astralHere: UInt8 = 0
      for offset in index..<index &+ block {
        continuationsHere &+= bytes[offset] & 0xC0 == 0x80 ? 1 : 0
        astralHere &+= bytes[offset] >= 0xF0 ? 1 : 0
      }
      continuations &+= Int(continuationsHere)
      astral &+= Int(astralHere)
      index &+= block
    }
    while index < range.upperBound {
      continuations &+= bytes[index] & 0xC0 == 0x80 ? 1 : 0
      astral &+= bytes[index] >= 0xF0 ? 1 : 0
      index &+= 1
    }
    utf8 = range.count
    scalars = range.count - continuations
    utf16 = scalars + astral
  }

  /// The number of units of one encoding.
  package subscript(encoding: PositionEncoding) -> Int {
    switch encoding {
    case .utf8: utf8
    case .utf16: utf16
    case .utf32: scalars
    }
  }

  package static func + (left: TextMeasure, right: TextMeasure) -> TextMeasure {
    var sum = left
    sum += right
    return sum
  }

  package static func += (left: inout TextMeasure, right: TextMeasure) {
    left.utf8 += right.utf8
    left.utf16 += right.utf16
    left.scalars += right.scalars
  }
}

extension PositionEncoding {
  /// The column of the byte at `offset` on a line of well-formed UTF-8. O(offset).
  package func column(of offset: Int, in line: [UInt8]) -> Int {
    self == .utf8 ? offset : TextMeasure(line, 0..<offset)[self]
  }

  /// The byte offset of `column`, clamped to the end of the line; nil when the column lies inside a scalar
  /// (in a surrogate pair, or between the bytes of one letter) or is negative. O(line).
  package func offset(of column: Int, in line: [UInt8]) -> Int? {
    guard column >= 0 else { return nil }
    if self == .utf8 {
      guard column < line.count else { return line.count }
      return line[column] & 0xC0 == 0x80 ? nil : column
    }
    var units = 0
    var offset = 0
    while offset < line.count, units < column {
      let length = UTF8Scalars.decode(line, at: offset).length
      offset += length
      units += self == .utf16 && length == 4 ? 2 : 1
    }
    return units > column ? nil : offset
  }
}
