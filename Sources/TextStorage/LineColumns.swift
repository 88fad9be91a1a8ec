/// One line, measured for many questions about places on it: each byte is looked at once, and a question costs no more
/// on a long line than on a short one.
package struct LineColumns: Sendable {
  /// The bytes of the line, well-formed UTF-8.
  package let text: [UInt8]
  /// What stands before each whole stride but the first; none on a short line.
  private let sums: [TextMeasure]

  private static let stride = 1 << 10

  /// Measures `text`. O(line).
  package init(_ text: [UInt8]) {
    self.text = text
    var sums: [TextMeasure] = []
    var sum = TextMeasure()
    for start in Swift.stride(from: 0, through: text.count - Self.stride, by: Self.stride) {
      sum += TextMeasure(text, start..<start + Self.stride)
      sums.append(sum)
    }
    self.sums = sums
  }

  /// What stands before the byte at `offset`. O(1).
  package func measure(before offset: Int) -> TextMeasure {
    let strides = min(offset / Self.stride, sums.count)
    let rest = TextMeasure(text, strides * Self.stride..<offset)
    return strides == 0 ? rest : sums[strides - 1] + rest
  }
}
