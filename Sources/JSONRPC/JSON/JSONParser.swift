/// The walk over a text that writes the tape. Iterative: an open container remembers the one around it in
/// its own node, so depth costs no stack.
struct JSONParser {
  let bytes: [UInt8]
  private(set) var nodes: [JSONNode] = []
  /// The offset of the next byte to be read.
  var position = 0
  private var depth = 0
  /// The tape index of the innermost open container plus one; zero when none is open.
  private var open: UInt32 = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    nodes.reserveCapacity(min(bytes.count / 6 + 8, 512))
  }

  /// Parses the whole text. O(n).
  mutating func parse() throws(JSONError) {
    repeat { try parseValue() } while try proceedToNextValue()
  }

  /// Reads white space and one scalar, or the opening of a container and, in an object, its first key.
  /// An empty container is complete at once.
  private mutating func parseValue() throws(JSONError) {
    while true {
      let byte = try nextToken()
      switch byte {
      case ASCII.quote: return try parseString()
      case ASCII.openBrace:
        try openContainer(.object)
        if try nextToken() == ASCII.closeBrace { return closeContainer() }
        try parseKey()
      case ASCII.openBracket:
        try openContainer(.array)
        if try nextToken() == ASCII.closeBracket { return closeContainer() }
      case ASCII.minus, ASCII.zero...ASCII.nine: return try parseNumber()
      case UInt8(ascii: "t"): return try parseLiteral("true", .bool)
      case UInt8(ascii: "f"): return try parseLiteral("false", .bool)
      case UInt8(ascii: "n"): return try parseLiteral("null", .null)
      default: throw .unexpectedByte(offset: position)
      }
    }
  }

  /// After a value: closes what ends here, then reads the comma and key before the next value.
  /// False when the text is complete.
  private mutating func proceedToNextValue() throws(JSONError) -> Bool {
    while open > 0 {
      let byte = try nextToken()
      let isObject = nodes[Int(open) - 1].kind == .object
      if byte == ASCII.comma {
        position &+= 1
        if isObject { try parseKey() }
        return true
      }
      guard byte == (isObject ? ASCII.closeBrace : ASCII.closeBracket) else {
        throw .unexpectedByte(offset: position)
      }
      closeContainer()
    }
    skipSpace()
    guard position == bytes.count else { throw .unexpectedByte(offset: position) }
    return false
  }

  private mutating func parseKey() throws(JSONError) {
    guard try nextToken() == ASCII.quote else { throw .unexpectedByte(offset: position) }
    try parseString()
    guard try nextToken() == ASCII.colon else { throw .unexpectedByte(offset: position) }
    position &+= 1
  }

  private mutating func openContainer(_ kind: JSONKind) throws(JSONError) {
    guard depth < JSONDocument.maximumDepth else { throw .tooDeep(offset: position) }
    depth += 1
    nodes.append(JSONNode(start: UInt32(position), next: open, kind: kind))
    open = UInt32(nodes.count)
    position &+= 1
  }

  private mutating func closeContainer() {
    position &+= 1
    let index = Int(open) - 1
    open = nodes[index].next
    nodes[index].next = UInt32(nodes.count)
    nodes[index].end = UInt32(position)
    depth -= 1
  }

  /// Appends the node of a scalar that starts at `start` and ends at `position`.
  @inline(__always)
  mutating func appendScalar(_ kind: JSONKind, from start: Int, flags: UInt8 = 0) {
    nodes.append(
      JSONNode(
        start: UInt32(start), end: UInt32(position), next: UInt32(nodes.count + 1), kind: kind,
        flags: flags))
  }

  /// Skips white space; the byte then at `position`.
  @inline(__always)
  private mutating func nextToken() throws(JSONError) -> UInt8 {
    skipSpace()
    guard position < bytes.count else { throw .unexpectedEnd(offset: position) }
    return bytes[position]
  }

  @inline(__always)
  private mutating func skipSpace() {
    while position < bytes.count, ASCII.isJSONSpace(bytes[position]) { position &+= 1 }
  }
}
