// The one place of this module that holds pointers: a literal's bytes are immortal, but the standard library
// hands them out only through a pointer.

extension StaticString {
  /// Whether the literal's UTF-8 is exactly `bytes[range]`. O(range), and O(1) when the lengths differ.
  func equals(_ bytes: [UInt8], in range: Range<Int>) -> Bool {
    withUTF8Buffer { literal in
      guard literal.count == range.count else { return false }
      for index in 0..<literal.count {
        if unsafe bytes[range.lowerBound &+ index] != literal[index] { return false }
      }
      return true
    }
  }

  /// Appends the literal's UTF-8 to `output`.
  @inline(__always)
  func append(to output: inout [UInt8]) {
    withUTF8Buffer { literal in unsafe output.append(contentsOf: literal) }
  }

  /// The literal's first and last byte; nil for an empty one.
  @inline(__always)
  var ends: (first: UInt8, last: UInt8)? {
    withUTF8Buffer { literal in
      guard let first = unsafe literal.first, let last = unsafe literal.last else { return nil }
      return (first, last)
    }
  }
}
