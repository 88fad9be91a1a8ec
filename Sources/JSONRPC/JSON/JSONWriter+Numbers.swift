extension JSONWriter {
  /// Writes an integer.
  package mutating func value(_ int: Int) {
    appendNumber { bytes in Decimal.append(int, to: &bytes) }
  }

  /// Writes the shortest decimal that reads back as this double; `null` for infinity and not-a-number, which
  /// JSON cannot say.
  package mutating func value(_ double: Double) {
    guard double.isFinite else { return null() }
    appendNumber { bytes in bytes.append(contentsOf: double.description.utf8) }
  }
}

/// Integers written in decimal.
enum Decimal {
  /// Appends the digits of `int`, with a minus sign if it is negative. O(digits).
  static func append(_ int: Int, to bytes: inout [UInt8]) {
    var rest = int.magnitude
    if int < 0 { bytes.append(ASCII.minus) }
    if rest < 10 {
      bytes.append(ASCII.zero &+ UInt8(truncatingIfNeeded: rest))
      return
    }
    let start = bytes.count
    while rest > 0 {
      let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
      bytes.append(ASCII.zero &+ UInt8(truncatingIfNeeded: digit))
      rest = quotient
    }
    var low = start
    var high = bytes.count - 1
    while low < high {
      bytes.swapAt(low, high)
      low += 1
      high -= 1
    }
  }
}
