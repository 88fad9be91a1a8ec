extension JSONView {
  /// The number as an exact integer, also when it is written `1.0` or `1e2`; nil if it has a fraction, does
  /// not fit, or the value is not a number. O(digits).
  package var int: Int? {
    let node = node
    return node.kind == .number ? JSONInteger.exact(in: document.bytes, node.range) : nil
  }

  /// The nearest double; nil if the number is too large for one, or the value is not a number. O(digits).
  package var double: Double? {
    guard kind == .number else { return nil }
    // A zero takes the long way, because it may be a negative one.
    if let int, int != 0, int.magnitude <= 1 << 53 { return Double(int) }
    guard let double = Double(String(decoding: rawBytes, as: UTF8.self)), double.isFinite else { return nil }
    return double
  }
}

/// Integers read from the decimal notation of JSON without going through floating point.
enum JSONInteger {
  /// The exact value of the number written in `bytes[range]`; nil if it is no integer or does not fit `Int`.
  /// The range must hold a number that the parser accepted. O(digits).
  static func exact(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    let isNegative = bytes[index] == ASCII.minus
    if isNegative { index += 1 }

    var value = 0
    var trailingZeros = 0
    var fractionDigits = 0
    var isFraction = false
    while index < range.upperBound, !ASCII.isExponentMark(bytes[index]) {
      let byte = bytes[index]
      index += 1
      if byte == ASCII.point {
        isFraction = true
        continue
      }
      fractionDigits += isFraction ? 1 : 0
      if byte == ASCII.zero {
        trailingZeros += 1
        continue
      }
      guard let shifted = value.timesPowerOfTen(trailingZeros + 1) else { return nil }
      let digit = Int(byte - ASCII.zero)
      let (sum, overflow) = shifted.addingReportingOverflow(isNegative ? -digit : digit)
      if overflow { return nil }
      value = sum
      trailingZeros = 0
    }
    if value == 0 { return 0 }
    let power = exponent(in: bytes, from: index, to: range.upperBound) - fractionDigits + trailingZeros
    return power < 0 ? nil : value.timesPowerOfTen(power)
  }

  /// The exponent that starts with its mark at `start`; zero if nothing is there. Held below 2^40, which no
  /// count of digits can make up for.
  private static func exponent(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    guard start < end else { return 0 }
    var value = 0
    for index in start + 1..<end where ASCII.isDigit(bytes[index]) && value < 1 << 36 {
      value = value * 10 + Int(bytes[index] - ASCII.zero)
    }
    return bytes[start + 1] == ASCII.minus ? -value : value
  }
}

extension Int {
  /// The number times ten to the `power`; nil if that overflows. Zero stays zero at any power.
  fileprivate func timesPowerOfTen(_ power: Int) -> Int? {
    if self == 0 { return 0 }
    if power > 19 { return nil }
    var product = self
    for _ in 0..<power {
      let (next, overflow) = product.multipliedReportingOverflow(by: 10)
      if overflow { return nil }
      product = next
    }
    return product
  }
}
