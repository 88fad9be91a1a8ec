/// Searches over long runs of bytes, in blocks that the compiler turns into vector code.
///
/// Both searches look at a few bytes one by one first: most strings on the wire are short, and text full of
/// escapes would otherwise pay for a whole block at each of them.
enum ByteScan {
  private static let blockSize = 64
  private static let shortRun = 16
  private static let shortLine = 32

  /// The index of the first quote, backslash or control character (below U+0020) in `start..<end`, or `end`.
  ///
  /// These are the bytes that end a plain run in a JSON string, read or written. O(n).
  static func endOfPlainRun(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
    var index = start
    let near = min(end, start + shortRun)
    while index < near {
      if isSpecial(bytes[index]) { return index }
      index &+= 1
    }
    while end &- index >= blockSize {
      var special: UInt8 = 0
      for offset in index..<(index &+ blockSize) {
        let byte = bytes[offset]
        special |= (byte == ASCII.quote ? 1 : 0) | (byte == ASCII.backslash ? 1 : 0) | (byte < 0x20 ? 1 : 0)
      }
      if special != 0 { break }
      index &+= blockSize
    }
    while index < end, !isSpecial(bytes[index]) { index &+= 1 }
    return index
  }

  /// The index of the first line feed in `start..<end`; nil if there is none. O(n).
  static func firstLineFeed(in bytes: [UInt8], from start: Int, to end: Int) -> Int? {
    var index = start
    let near = min(end, start + shortLine)
    while index < near {
      if bytes[index] == ASCII.lineFeed { return index }
      index &+= 1
    }
    while end &- index >= blockSize {
      var found: UInt8 = 0
      for offset in index..<(index &+ blockSize) {
        found |= bytes[offset] == ASCII.lineFeed ? 1 : 0
      }
      if found != 0 { break }
      index &+= blockSize
    }
    while index < end {
      if bytes[index] == ASCII.lineFeed { return index }
      index &+= 1
    }
    return nil
  }

  @inline(__always)
  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == ASCII.quote || byte == ASCII.backslash
  }
}
