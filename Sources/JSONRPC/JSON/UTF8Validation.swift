/// Checks that bytes are well-formed UTF-8.
///
/// Whether a byte is in its place depends on the three before it and on nothing else. So there is no state to
/// carry from byte to byte, and a whole block is checked as one expression, in vector code.
package enum UTF8Validation {
  private static let blockSize = 64

  /// The offset of the first byte that cannot be part of well-formed UTF-8 (the end of the input for a
  /// sequence cut short); nil if all is well. O(n).
  package static func firstFault(in bytes: [UInt8]) -> Int? {
    let end = bytes.count
    let head = min(3, end)
    for index in 0..<head where isFault(at: index, in: bytes) { return index }
    var index = head
    while index < end {
      // The last block may overlap the one before it.
      let start = min(index, end &- blockSize)
      let next = min(index &+ blockSize, end)
      if start < 3 || needsCloserLook(bytes, blockAt: start) {
        for index in index..<next where isFault(at: index, in: bytes) { return index }
      }
      index = next
    }
    let isCutShort =
      end > 0 && bytes[end - 1] >= 0xC0 || end > 1 && bytes[end - 2] >= 0xE0
      || end > 2 && bytes[end - 3] >= 0xF0
    return isCutShort ? end : nil
  }

  /// Whether the block that starts at `start` has a fault, or one of the rare bytes with rules of their own.
  /// Three bytes must precede it.
  ///
  /// The top bit of each term says whether a continuation byte is asked for, or is there: a lead byte asks
  /// for one, two or three of them by two, three or four ones at its top.
  @inline(__always)
  private static func needsCloserLook(_ bytes: [UInt8], blockAt start: Int) -> Bool {
    let block = bytes.span.extracting((start &- 3)..<(start &+ blockSize))
    var union: UInt8 = 0
    for index in block.indices { union |= block[index] }
    if union < 0x80 { return false }

    var misplaced: UInt8 = 0
    var rare: UInt8 = 0
    for index in 0..<blockSize {
      let third = block[index]
      let second = block[index &+ 1]
      let first = block[index &+ 2]
      let byte = block[index &+ 3]
      let isAskedFor =
        (first & first &<< 1) | (second & second &<< 1 & second &<< 2)
        | (third & third &<< 1 & third &<< 2 & third &<< 3)
      misplaced |= isAskedFor ^ (byte & ~(byte &<< 1))
      rare |=
        (first & 0xFE == 0xC0 ? 1 : 0) | (first == 0xE0 ? 1 : 0) | (first == 0xED ? 1 : 0)
        | (first >= 0xF0 ? 1 : 0)
    }
    let last = block[blockSize &+ 2]
    return misplaced >= 0x80 || rare != 0 || last & 0xFE == 0xC0 || last >= 0xF5
  }

  /// Whether the byte at `index` is out of place, if all before it are in theirs.
  ///
  /// A continuation byte must stand where a lead byte asks for one and nowhere else; the second byte after
  /// E0, ED, F0 and F4 has a narrower range; C0, C1 and everything from F5 on never occur.
  private static func isFault(at index: Int, in bytes: [UInt8]) -> Bool {
    let byte = bytes[index]
    let first = index > 0 ? bytes[index - 1] : 0
    let second = index > 1 ? bytes[index - 2] : 0
    let third = index > 2 ? bytes[index - 3] : 0
    guard first >= 0xC0 || second >= 0xE0 || third >= 0xF0 else {
      return 0x80...0xC1 ~= byte || byte >= 0xF5
    }
    switch first {
    case 0xE0: return !(0xA0...0xBF ~= byte)
    case 0xED: return !(0x80...0x9F ~= byte)
    case 0xF0: return !(0x90...0xBF ~= byte)
    case 0xF4: return !(0x80...0x8F ~= byte)
    default: return !(0x80...0xBF ~= byte)
    }
  }
}
