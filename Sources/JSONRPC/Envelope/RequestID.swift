/// What pairs a response with its request.
///
/// String ids are compared byte for byte, not as `String` does: two ids that differ only in how an accent is
/// composed are two requests.
package enum RequestID: Hashable, Sendable, CustomStringConvertible {
  /// An integer; one written `1.0` is the same as `1`.
  case number(Int)
  /// A string.
  case string(String)
  /// The id of a response to a request whose own id could not be read.
  case null

  /// Reads an id; nil unless the value is an integer that fits `Int`, a string of whole characters, or null.
  ///
  /// A string with half a surrogate pair is refused because it could not be written back as it came.
  package init?(_ view: JSONView) {
    switch view.kind {
    case .null: self = .null
    case .number:
      guard let int = view.int else { return nil }
      self = .number(int)
    case .string:
      guard !view.hasLoneSurrogate, let string = view.string else { return nil }
      self = .string(string)
    default: return nil
    }
  }

  /// The id as it would be written in a log.
  package var description: String {
    switch self {
    case .number(let number): String(number)
    case .string(let string): "\"\(string)\""
    case .null: "null"
    }
  }

  /// Whether both are the same kind of id with the same value.
  package static func == (left: RequestID, right: RequestID) -> Bool {
    switch (left, right) {
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.utf8.elementsEqual(right.utf8)
    case (.null, .null): true
    default: false
    }
  }

  /// Feeds the id's kind and bytes to the hasher.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .number(let number): hasher.combine(number)
    case .string(let string):
      for byte in string.utf8 { hasher.combine(byte) }
      hasher.combine(0xFF as UInt8)
    case .null: hasher.combine(false)
    }
  }
}
