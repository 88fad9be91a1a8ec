/// Why a message body is not JSON, with the offset in bytes of the place where that became certain.
package enum JSONError: Error, Equatable, Sendable, CustomStringConvertible {
  /// The text stops before its value is complete.
  case unexpectedEnd(offset: Int)
  /// A byte that no value, key or separator can have here; trailing bytes after the value are this too.
  case unexpectedByte(offset: Int)
  /// A number that breaks the grammar, such as `1.` or `-x`; a leading zero is an unexpected byte after it.
  case invalidNumber(offset: Int)
  /// A backslash followed by something that is not one of the nine escapes.
  case invalidEscape(offset: Int)
  /// A character below U+0020 inside a string, where only its escape is allowed.
  case controlCharacter(offset: Int)
  /// Bytes that are not well-formed UTF-8.
  case invalidUTF8(offset: Int)
  /// An array or object opened inside more than `JSONDocument.maximumDepth` others.
  case tooDeep(offset: Int)
  /// A text of 4 GiB or more; the offset is its length.
  case tooLarge(offset: Int)

  /// Where the fault was seen: bytes from the start of the text.
  package var offset: Int {
    switch self {
    case .unexpectedEnd(let offset), .unexpectedByte(let offset), .invalidNumber(let offset),
      .invalidEscape(let offset), .controlCharacter(let offset), .invalidUTF8(let offset),
      .tooDeep(let offset), .tooLarge(let offset):
      offset
    }
  }

  /// One sentence for the person who reads the peer's log.
  package var description: String {
    switch self {
    case .unexpectedEnd(let offset): "The JSON text ends too early, at byte \(offset)."
    case .unexpectedByte(let offset): "The byte at \(offset) does not belong there."
    case .invalidNumber(let offset): "The number is malformed at byte \(offset)."
    case .invalidEscape(let offset): "The escape at byte \(offset) is not a JSON escape."
    case .controlCharacter(let offset): "A string holds a bare control character at byte \(offset)."
    case .invalidUTF8(let offset): "The text is not valid UTF-8 at byte \(offset)."
    case .tooDeep(let offset):
      "The value at byte \(offset) is nested more than \(JSONDocument.maximumDepth) levels deep."
    case .tooLarge(let offset): "The JSON text of \(offset) bytes is too large."
    }
  }
}
