extension JSONView {
  /// The decoded string; nil if the value is not a string. O(n).
  package var string: String? {
    let node = node
    guard node.kind == .string else { return nil }
    if node.flags & JSONNode.hasEscape == 0 {
      return String(decoding: document.bytes[node.content], as: UTF8.self)
    }
    return String(decoding: JSONText.decoded(node, in: document.bytes), as: UTF8.self)
  }

  /// The decoded string as UTF-8, always well formed; nil if the value is not a string.
  ///
  /// One copy of the source bytes when the string has no escape. O(n).
  package var utf8: [UInt8]? {
    let node = node
    guard node.kind == .string else { return nil }
    if node.flags & JSONNode.hasEscape == 0 { return Array(document.bytes[node.content]) }
    return JSONText.decoded(node, in: document.bytes)
  }

  /// Whether the string was sent with an escape for half a surrogate pair, which reads as U+FFFD.
  package var hasLoneSurrogate: Bool { node.flags & JSONNode.hasLoneSurrogate != 0 }

  /// Whether the value is a string that decodes to exactly these bytes. O(n), and nothing is allocated
  /// unless the string has escapes.
  package func equals(_ literal: StaticString) -> Bool {
    let node = node
    return node.kind == .string && JSONText.equals(literal, node, in: document.bytes)
  }
}

/// How the bytes between two quotes read.
enum JSONText {
  /// Whether the string at `node` decodes to the literal's bytes.
  @inline(__always)
  static func equals(_ literal: StaticString, _ node: JSONNode, in bytes: [UInt8]) -> Bool {
    if node.flags & JSONNode.hasEscape == 0 { return literal.equals(bytes, in: node.content) }
    let decoded = decoded(node, in: bytes)
    return literal.equals(decoded, in: 0..<decoded.count)
  }

  /// The string at `node` with its escapes replaced. The node must be a string that the parser accepted. O(n).
  static func decoded(_ node: JSONNode, in bytes: [UInt8]) -> [UInt8] {
    let end = node.content.upperBound
    var index = node.content.lowerBound
    var output: [UInt8] = []
    output.reserveCapacity(end - index)
    while index < end {
      if bytes[index] != ASCII.backslash {
        let runEnd = ByteScan.endOfPlainRun(in: bytes, from: index, to: end)
        output.append(contentsOf: bytes[index..<runEnd])
        index = runEnd
      } else if let byte = JSONEscape.simple(bytes[index + 1]) {
        output.append(byte)
        index += 2
      } else if let escape = JSONEscape.unicode(in: bytes, at: index, to: end) {
        append(escape.scalar.value, to: &output)
        index += escape.length
      } else {
        preconditionFailure("the parser let an unknown escape pass")
      }
    }
    return output
  }

  @inline(__always)
  private static func append(_ scalar: UInt32, to output: inout [UInt8]) {
    switch scalar {
    case 0..<0x80:
      output.append(UInt8(scalar))
    case 0x80..<0x800:
      output.append(UInt8(0xC0 | scalar >> 6))
      output.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      output.append(UInt8(0xE0 | scalar >> 12))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    default:
      output.append(UInt8(0xF0 | scalar >> 18))
      output.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      output.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      output.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
