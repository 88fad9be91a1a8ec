extension JSONParser {
  /// Reads the string whose opening quote is at `position`. O(n).
  mutating func parseString() throws(JSONError) {
    let start = position
    let end = bytes.count
    var flags: UInt8 = 0
    position &+= 1
    while true {
      position = ByteScan.endOfPlainRun(in: bytes, from: position, to: end)
      guard position < end else { throw .unexpectedEnd(offset: end) }
      switch bytes[position] {
      case ASCII.quote:
        position &+= 1
        return appendScalar(.string, from: start, flags: flags)
      case ASCII.backslash: flags |= try parseEscape()
      default: throw .controlCharacter(offset: position)
      }
    }
  }

  /// Reads the escape whose backslash is at `position`, both halves of a surrogate pair at once; the flags
  /// it gives to its string.
  private mutating func parseEscape() throws(JSONError) -> UInt8 {
    guard position + 1 < bytes.count else { throw .unexpectedEnd(offset: bytes.count) }
    switch bytes[position + 1] {
    case ASCII.quote, ASCII.backslash, UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      position &+= 2
      return JSONNode.hasEscape
    case UInt8(ascii: "u"):
      let escape = JSONEscape.unicode(in: bytes, at: position, to: bytes.count)
      guard let escape else {
        let isCut = position + 6 > bytes.count
        throw isCut ? .unexpectedEnd(offset: bytes.count) : .invalidEscape(offset: position)
      }
      position &+= escape.length
      return JSONNode.hasEscape | (escape.isLoneSurrogate ? JSONNode.hasLoneSurrogate : 0)
    default: throw .invalidEscape(offset: position)
    }
  }

  /// Reads the number that starts at `position`: `-? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?`.
  mutating func parseNumber() throws(JSONError) {
    let start = position
    if bytes[position] == ASCII.minus { position &+= 1 }
    if position < bytes.count, bytes[position] == ASCII.zero {
      position &+= 1
    } else {
      try parseDigits()
    }
    if position < bytes.count, bytes[position] == ASCII.point {
      position &+= 1
      try parseDigits()
    }
    if position < bytes.count, ASCII.isExponentMark(bytes[position]) {
      position &+= 1
      if position < bytes.count, bytes[position] == ASCII.plus || bytes[position] == ASCII.minus {
        position &+= 1
      }
      try parseDigits()
    }
    appendScalar(.number, from: start)
  }

  /// Reads one digit or more.
  private mutating func parseDigits() throws(JSONError) {
    let start = position
    while position < bytes.count, ASCII.isDigit(bytes[position]) { position &+= 1 }
    guard position > start else {
      throw position < bytes.count ? .invalidNumber(offset: position) : .unexpectedEnd(offset: position)
    }
  }

  /// Reads `null`, `true` or `false`, whose first letter is at `position`.
  mutating func parseLiteral(_ literal: StaticString, _ kind: JSONKind) throws(JSONError) {
    let start = position
    let end = start + literal.utf8CodeUnitCount
    guard end <= bytes.count, literal.equals(bytes, in: start..<end) else {
      throw .unexpectedByte(offset: start)
    }
    position = end
    appendScalar(kind, from: start)
  }
}
