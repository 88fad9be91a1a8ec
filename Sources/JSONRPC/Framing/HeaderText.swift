/// The small grammar inside a header line. Letters are compared without regard to case.
enum HeaderText {
  static let contentLength = Array("content-length:".utf8)
  static let contentType = Array("content-type".utf8)
  private static let charset = Array("charset".utf8)
  private static let utf8Names = [Array("utf-8".utf8), Array("utf8".utf8)]

  /// The first place in `bytes[range]` where `Content-Length:` stands, unless it is the tail of a longer
  /// header name such as `X-Content-Length`. O(range).
  static func firstContentLength(in bytes: [UInt8], _ range: Range<Int>) -> Int? {
    var index = range.lowerBound
    while index + contentLength.count <= range.upperBound {
      if bytes[index] | 0x20 == contentLength[0], index == 0 || bytes[index - 1] != ASCII.minus,
        equals(bytes[index..<(index + contentLength.count)], contentLength[...])
      {
        return index
      }
      index += 1
    }
    return nil
  }

  /// Whether two runs of bytes are equal but for the case of letters; the second must be in lower case.
  static func equals(_ text: ArraySlice<UInt8>, _ lowercase: ArraySlice<UInt8>) -> Bool {
    text.count == lowercase.count && zip(text, lowercase).allSatisfy { ASCII.lowercased($0) == $1 }
  }

  /// The text without blanks at its end and, if `leading`, at its start.
  static func trimmed(_ text: ArraySlice<UInt8>, leading: Bool) -> ArraySlice<UInt8> {
    var text = text
    while let last = text.last, ASCII.isBlank(last) { text.removeLast() }
    while leading, let first = text.first, ASCII.isBlank(first) { text.removeFirst() }
    return text
  }

  /// The value of a text of digits and nothing else, below `HeaderLine.maximumLength`; nil otherwise.
  static func number(_ text: ArraySlice<UInt8>) -> Int? {
    if text.isEmpty { return nil }
    var value = 0
    for byte in text {
      guard ASCII.isDigit(byte) else { return nil }
      value = value * 10 + Int(byte &- ASCII.zero)
      if value >= HeaderLine.maximumLength { return nil }
    }
    return value
  }

  /// Whether the byte may stand in a header's name (`token` in HTTP's grammar).
  static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
    case UInt8(ascii: "!"), UInt8(ascii: "#")...UInt8(ascii: "'"), UInt8(ascii: "*"), ASCII.plus, ASCII.minus,
      ASCII.point, UInt8(ascii: "^")...UInt8(ascii: "`"), UInt8(ascii: "|"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  /// Whether a `Content-Type` names UTF-8 as its character set, or names none.
  static func isUTF8(contentType value: ArraySlice<UInt8>) -> Bool {
    for parameter in value.split(separator: UInt8(ascii: ";")).dropFirst() {
      guard let equalSign = parameter.firstIndex(of: UInt8(ascii: "=")) else { continue }
      let name = trimmed(parameter[..<equalSign], leading: true)
      guard equals(name, charset[...]) else { continue }
      var set = trimmed(parameter[(equalSign + 1)...], leading: true)
      if set.count >= 2, set.first == ASCII.quote, set.last == ASCII.quote {
        set = set.dropFirst().dropLast()
      }
      return utf8Names.contains { equals(set, $0[...]) }
    }
    return true
  }
}
