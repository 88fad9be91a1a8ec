/// The six kinds of JSON value.
package enum JSONKind: UInt8, Sendable {
  /// The literal `null`.
  case null
  /// `true` or `false`.
  case bool
  /// A number, whole or not.
  case number
  /// A string.
  case string
  /// An array.
  case array
  /// An object.
  case object
}

/// One entry of the tape: a value or a key, in the order of the text.
///
/// An object's entries follow it as key, value, key, value; each value is followed by its own subtree.
/// *Invariant:* `start < end`, and `next` is greater than the node's own index and at most the tape's length.
struct JSONNode {
  /// Marks in `flags`.
  static let hasEscape: UInt8 = 1
  static let hasLoneSurrogate: UInt8 = 2

  /// The offset of the first byte: a string's opening quote, a container's bracket.
  let start: UInt32
  /// The offset just past the last byte. Zero while a container is still open.
  var end: UInt32 = 0
  /// The tape index just past the node's subtree. While a container is still open: the tape index of the
  /// container around it, plus one, so that the parse needs no stack.
  var next: UInt32
  let kind: JSONKind
  var flags: UInt8 = 0

  /// The bytes of the value, quotes and brackets included.
  @inline(__always)
  var range: Range<Int> { Int(start)..<Int(end) }

  /// The bytes between a string's quotes. The node must be a string.
  @inline(__always)
  var content: Range<Int> { Int(start) + 1..<Int(end) - 1 }
}
