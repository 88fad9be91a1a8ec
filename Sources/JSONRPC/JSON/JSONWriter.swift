/// Writes JSON text into one growing array of bytes.
///
/// Commas are the writer's business; that calls come in an order that makes sense (`key` only in an object,
/// every `begin` with its `end`) is the caller's. Every append is amortised O(bytes written).
package struct JSONWriter: Sendable {
  /// The text so far.
  package private(set) var bytes: [UInt8]

  /// Whether a value has just ended, so that a comma must come before another key or value.
  private var needsComma = false

  /// Where `leaveGap` was called.
  package private(set) var gap: Int?

  /// A writer with room for `capacity` bytes before it must grow.
  package init(reservingCapacity capacity: Int = 512) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Starts afresh; with `keepingCapacity` the memory stays for the next text.
  package mutating func removeAll(keepingCapacity: Bool = true) {
    bytes.removeAll(keepingCapacity: keepingCapacity)
    needsComma = false
    gap = nil
  }

  /// Opens an object.
  package mutating func beginObject() { open(ASCII.openBrace) }

  /// Closes the innermost object.
  package mutating func endObject() { close(ASCII.closeBrace) }

  /// Opens an array.
  package mutating func beginArray() { open(ASCII.openBracket) }

  /// Closes the innermost array.
  package mutating func endArray() { close(ASCII.closeBracket) }

  /// Writes a member's key. The literal is written as it stands: it must need no escape.
  package mutating func key(_ name: StaticString) {
    separate()
    bytes.append(ASCII.quote)
    name.append(to: &bytes)
    bytes.append(ASCII.quote)
    bytes.append(ASCII.colon)
    needsComma = false
  }

  /// Writes a member's key that is not known beforehand, escaped where needed.
  package mutating func key(escaping name: String) {
    value(name)
    bytes.append(ASCII.colon)
    needsComma = false
  }

  /// Writes `null`.
  package mutating func null() {
    separate()
    ("null" as StaticString).append(to: &bytes)
    needsComma = true
  }

  /// Writes `true` or `false`.
  package mutating func value(_ bool: Bool) {
    separate()
    (bool ? "true" : "false" as StaticString).append(to: &bytes)
    needsComma = true
  }

  /// Writes a string, escaped where needed.
  package mutating func value(_ string: String) {
    let start = beginString()
    bytes.append(contentsOf: string.utf8)
    endString(from: start)
  }

  /// Writes a string given as a literal, which is written as it stands: it must need no escape.
  package mutating func value(literal: StaticString) {
    separate()
    bytes.append(ASCII.quote)
    literal.append(to: &bytes)
    bytes.append(ASCII.quote)
    needsComma = true
  }

  /// Writes a string given as UTF-8, escaped where needed. The bytes must be well formed.
  package mutating func value(utf8: [UInt8]) {
    let start = beginString()
    bytes.append(contentsOf: utf8)
    endString(from: start)
  }

  /// Writes a string given as a slice of UTF-8, escaped where needed. The bytes must be well formed.
  package mutating func value(utf8: ArraySlice<UInt8>) {
    let start = beginString()
    bytes.append(contentsOf: utf8)
    endString(from: start)
  }

  /// Writes a string that `append` puts at the end of the bytes as well-formed UTF-8; escaped where needed.
  package mutating func value(appending append: (inout [UInt8]) -> Void) {
    let start = beginString()
    append(&bytes)
    endString(from: start)
  }

  /// Writes values with commas between them that `append` puts at the end of the bytes as JSON text; there is one at
  /// least.
  package mutating func values(appending append: (inout [UInt8]) -> Void) {
    separate()
    append(&bytes)
    needsComma = true
  }

  /// Leaves the place of one value or more, which are put in when the text is sent.
  package mutating func leaveGap() {
    separate()
    gap = bytes.count
    needsComma = true
  }

  /// Writes a value that is JSON text already, such as `JSONView.rawBytes`.
  package mutating func raw(_ json: ArraySlice<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Writes a value that is JSON text already.
  package mutating func raw(_ json: [UInt8]) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Writes a piece of JSON text that need not be a whole value, such as `{"severity":2,"message":`.
  ///
  /// It must start and end between tokens. A comma is put before it where one is due, unless it starts with
  /// a comma, a colon or a closing bracket itself.
  package mutating func fragment(_ text: StaticString) {
    guard let (first, last) = text.ends else { return }
    let joins =
      first == ASCII.closeBrace || first == ASCII.closeBracket || first == ASCII.comma || first == ASCII.colon
    if !joins { separate() }
    text.append(to: &bytes)
    needsComma =
      last != ASCII.openBrace && last != ASCII.openBracket && last != ASCII.comma && last != ASCII.colon
  }

  /// Writes a piece of JSON text that starts with a closing bracket, comma or colon and ends where a value must follow.
  package mutating func bridge(_ json: [UInt8]) {
    bytes.append(contentsOf: json)
    needsComma = false
  }

  /// Writes what every value starts with: the comma, if one is due.
  @inline(__always)
  mutating func separate() {
    if needsComma { bytes.append(ASCII.comma) }
  }

  /// Appends the text of a number.
  @inline(__always)
  mutating func appendNumber(_ write: (inout [UInt8]) -> Void) {
    separate()
    write(&bytes)
    needsComma = true
  }

  @inline(__always)
  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  @inline(__always)
  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Opens a string; the offset of its first byte.
  @inline(__always)
  private mutating func beginString() -> Int {
    separate()
    bytes.append(ASCII.quote)
    return bytes.count
  }

  /// Escapes what has been appended since `start` and closes the string.
  @inline(__always)
  private mutating func endString(from start: Int) {
    JSONEscaping.escape(&bytes, from: start)
    bytes.append(ASCII.quote)
    needsComma = true
  }
}
