/// One parsed message body: the bytes as they came, and a flat tape of where each value lies in them.
///
/// Nothing is decoded by the parse: strings and numbers are checked, and read only when a `JSONView` asks.
/// Memory: 16 bytes for each value and each key, besides the text itself.
package final class JSONDocument: Sendable {
  /// How many arrays and objects may be open at once; one more is `JSONError.tooDeep`.
  package static let maximumDepth = 512

  /// The text that was parsed.
  package let bytes: [UInt8]

  /// *Invariant:* never empty; node 0 is the root and spans the whole tape.
  let nodes: [JSONNode]

  /// Parses one JSON text, strictly as in RFC 8259: valid UTF-8 without a byte order mark, one value, nothing
  /// after it but white space.
  ///
  /// An escape for half a surrogate pair is accepted, as the RFC's grammar does; it reads as U+FFFD, and
  /// `JSONView.hasLoneSurrogate` tells. Time O(n), stack O(1) whatever the nesting.
  package init(parsing bytes: [UInt8]) throws(JSONError) {
    guard bytes.count < UInt32.max else { throw .tooLarge(offset: bytes.count) }
    if let offset = UTF8Validation.firstFault(in: bytes) { throw .invalidUTF8(offset: offset) }
    var parser = JSONParser(bytes)
    try parser.parse()
    self.bytes = bytes
    self.nodes = parser.nodes
  }

  /// The value that the text is.
  package var root: JSONView { JSONView(document: self, index: 0) }
}
