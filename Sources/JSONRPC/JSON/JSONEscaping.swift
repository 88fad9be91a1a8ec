/// Escapes text that already stands at the end of the output.
///
/// Text is appended in one go and looked at where it stands: nearly all of it needs no escape, and then the
/// look is all that was paid. Otherwise the part from the first special byte on is taken off and put back run
/// by run.
enum JSONEscaping {
  /// Escapes `bytes[start...]` in place, as the inside of a JSON string. O(n).
  static func escape(_ bytes: inout [UInt8], from start: Int) {
    let first = ByteScan.endOfPlainRun(in: bytes, from: start, to: bytes.count)
    if first < bytes.count { rewrite(&bytes, from: first) }
  }

  @inline(never)
  private static func rewrite(_ bytes: inout [UInt8], from start: Int) {
    let tail = Array(bytes[start...])
    bytes.removeLast(tail.count)
    var index = 0
    while index < tail.count {
      let runEnd = ByteScan.endOfPlainRun(in: tail, from: index, to: tail.count)
      bytes.append(contentsOf: tail[index..<runEnd])
      if runEnd < tail.count { append(tail[runEnd], to: &bytes) }
      index = runEnd + 1
    }
  }

  private static func append(_ byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(ASCII.backslash)
    switch byte {
    case ASCII.lineFeed: bytes.append(UInt8(ascii: "n"))
    case ASCII.carriageReturn: bytes.append(UInt8(ascii: "r"))
    case ASCII.tab: bytes.append(UInt8(ascii: "t"))
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0..<0x20:
      ("u00" as StaticString).append(to: &bytes)
      bytes.append(ASCII.zero + byte >> 4)
      bytes.append(byte & 15 < 10 ? ASCII.zero + byte & 15 : UInt8(ascii: "a") + byte & 15 - 10)
    default: bytes.append(byte)
    }
  }
}
