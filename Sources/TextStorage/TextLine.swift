/// How a line ends.
package enum LineTerminator: UInt8, Sendable {
  /// The last line of a document.
  case none
  case lineFeed
  case carriageReturnLineFeed
  case carriageReturn

  /// Bytes taken, which are also UTF-16 units and scalars.
  package var count: Int {
    switch self {
    case .none: 0
    case .lineFeed, .carriageReturn: 1
    case .carriageReturnLineFeed: 2
    }
  }

  /// The terminator's own bytes.
  package var bytes: [UInt8] {
    switch self {
    case .none: []
    case .lineFeed: [0x0A]
    case .carriageReturn: [0x0D]
    case .carriageReturnLineFeed: [0x0D, 0x0A]
    }
  }
}

/// One line of a document: the unit of storage and, as a paragraph, of analysis.
package struct TextLine: Sendable {
  /// Well-formed UTF-8 without the terminator.
  package let text: [UInt8]
  /// What ends the line.
  package let terminator: LineTerminator

  /// Makes a line; `text` holds no CR and no LF.
  package init(_ text: [UInt8], _ terminator: LineTerminator) {
    self.text = text
    self.terminator = terminator
  }

  /// Size with the terminator. O(line).
  package var measure: TextMeasure {
    var measure = TextMeasure(text, 0..<text.count)
    measure.utf8 += terminator.count
    measure.utf16 += terminator.count
    measure.scalars += terminator.count
    return measure
  }

  /// Cuts `bytes` into lines at LF, CRLF and CR, as LSP does. The last line has no terminator and may be empty.
  /// O(n).
  package static func split(_ bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    visitLines(bytes) { range, terminator in lines.append(TextLine(Array(bytes[range]), terminator)) }
    return lines
  }

  /// The lines `split` gives, as ranges of `bytes` without their terminators. O(n).
  static func visitLines(_ bytes: [UInt8], _ body: (_ text: Range<Int>, _ terminator: LineTerminator) -> Void)
  {
    var start = 0
    let count = bytes.count
    while case let end = endOfLine(bytes, from: start), end < count {
      var terminator = LineTerminator.lineFeed
      if bytes[end] == 0x0D {
        let paired = end + 1 < count && bytes[end + 1] == 0x0A
        terminator = paired ? .carriageReturnLineFeed : .carriageReturn
      }
      body(start..<end, terminator)
      start = end + terminator.count
    }
    body(start..<count, .none)
  }

  /// The first CR or LF from `start` on, else the end. Looks at whole blocks, which the compiler turns into vector
  /// code, until one holds it, then at eight bytes in one number.
  private static func endOfLine(_ bytes: [UInt8], from start: Int) -> Int {
    let bytes = bytes.span
    let block = 64
    var index = start
    while bytes.count &- index >= block {
      var found: UInt8 = 0
      for offset in index..<index &+ block {
        found |= (bytes[offset] == 0x0A ? 1 : 0) | (bytes[offset] == 0x0D ? 1 : 0)
      }
      if found != 0 { break }
      index &+= block
    }
    while bytes.count &- index >= 8 {
      let eight = bytes.extracting(index..<index &+ 8)
      var word: UInt64 = 0
      for offset in 0..<8 { word |= UInt64(eight[offset]) &<< UInt64(8 &* offset) }
      // The lowest zero byte has its highest bit set in each of the two.
      let found = zeros(word ^ 0x0A0A_0A0A_0A0A_0A0A) | zeros(word ^ 0x0D0D_0D0D_0D0D_0D0D)
      if found != 0 { return index &+ found.trailingZeroBitCount >> 3 }
      index &+= 8
    }
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index &+= 1 }
    return index
  }

  /// The highest bit of each zero byte of `word`, and perhaps of bytes above the lowest of them.
  private static func zeros(_ word: UInt64) -> UInt64 {
    (word &- 0x0101_0101_0101_0101) & ~word & 0x8080_8080_8080_8080
  }
}
