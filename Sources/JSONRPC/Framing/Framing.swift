/// How messages are told apart on the wire.
package enum Framing: Sendable, Equatable {
  /// A block of headers with `Content-Length`, an empty line, and a body of that many bytes.
  case contentLength
  /// One message a line.
  case lines
  /// Whichever of the two the first byte that is not blank announces: `{` or `[` means lines.
  case detect
}
