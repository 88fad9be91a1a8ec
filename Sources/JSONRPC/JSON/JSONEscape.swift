/// A `\uXXXX` escape as read from a string, or two of them that make one scalar.
struct JSONEscape {
  /// The scalar meant; U+FFFD for half a surrogate pair.
  let scalar: Unicode.Scalar
  /// How many bytes of text the escape takes: 6, or 12 for a surrogate pair.
  let length: Int
  /// Whether it was half a surrogate pair.
  let isLoneSurrogate: Bool

  /// The escape whose backslash is at `index`; nil if there are not four hexadecimal digits before `end`.
  static func unicode(in bytes: [UInt8], at index: Int, to end: Int) -> JSONEscape? {
    guard let unit = codeUnit(in: bytes, at: index, to: end) else { return nil }
    if let scalar = Unicode.Scalar(unit) {
      return JSONEscape(scalar: scalar, length: 6, isLoneSurrogate: false)
    }
    if unit < 0xDC00, let low = codeUnit(in: bytes, at: index + 6, to: end), low & 0xFC00 == 0xDC00,
      let scalar = Unicode.Scalar(0x10000 + (unit & 0x3FF) << 10 + low & 0x3FF)
    {
      return JSONEscape(scalar: scalar, length: 12, isLoneSurrogate: false)
    }
    return JSONEscape(scalar: "\u{FFFD}", length: 6, isLoneSurrogate: true)
  }

  /// The byte that a two-character escape stands for, given its letter; nil for `u` and anything unknown.
  static func simple(_ letter: UInt8) -> UInt8? {
    switch letter {
    case ASCII.quote, ASCII.backslash, UInt8(ascii: "/"): letter
    case UInt8(ascii: "n"): ASCII.lineFeed
    case UInt8(ascii: "r"): ASCII.carriageReturn
    case UInt8(ascii: "t"): ASCII.tab
    case UInt8(ascii: "b"): 0x08
    case UInt8(ascii: "f"): 0x0C
    default: nil
    }
  }

  @inline(__always)
  private static func codeUnit(in bytes: [UInt8], at index: Int, to end: Int) -> UInt32? {
    guard end - index >= 6, bytes[index] == ASCII.backslash, bytes[index + 1] == UInt8(ascii: "u"),
      let first = ASCII.hexValue(bytes[index + 2]), let second = ASCII.hexValue(bytes[index + 3]),
      let third = ASCII.hexValue(bytes[index + 4]), let fourth = ASCII.hexValue(bytes[index + 5])
    else { return nil }
    return first << 12 | second << 8 | third << 4 | fourth
  }
}
