/// What was wrong with a piece of the input stream. None of these ends the stream: the reader goes on.
package enum FrameFault: Error, Equatable, Sendable, CustomStringConvertible {
  /// Bytes that are no header stood where a header was expected; they were skipped. Reported once for each
  /// run of such bytes.
  case junkBeforeHeader
  /// A block of headers without `Content-Length`.
  case missingLength
  /// A `Content-Length` that is not a plain decimal number, or beyond all belief (4 GiB and more), so that
  /// where the body ends is unknown.
  case invalidLength
  /// A body longer than the reader accepts; it is discarded as it arrives.
  case messageTooLarge(bytes: Int, maximum: Int)
  /// A line longer than the reader accepts; it is discarded as it arrives.
  case lineTooLong(maximum: Int)
  /// A `Content-Type` with a character set other than UTF-8; the body is discarded.
  case unsupportedCharset
  /// The header of the next message came this many bytes before the end of a body.
  case interruptedBody(missing: Int)
  /// The input ended inside a block of headers.
  case truncatedHeader
  /// The input ended inside a body, this many bytes short.
  case truncatedBody(missing: Int)

  /// One sentence for the person who reads the log.
  package var description: String {
    switch self {
    case .junkBeforeHeader: "Bytes that are not a header were skipped."
    case .missingLength: "A message came without a Content-Length header."
    case .invalidLength: "The value of a Content-Length header is not a usable number."
    case .messageTooLarge(let bytes, let maximum):
      "A message of \(bytes) bytes was discarded, because the limit is \(maximum) bytes."
    case .lineTooLong(let maximum): "A line was discarded, because the limit is \(maximum) bytes."
    case .unsupportedCharset: "A message was discarded, because its character set is not UTF-8."
    case .interruptedBody(let missing): "A message broke off \(missing) bytes before its end."
    case .truncatedHeader: "The input ended inside a message header."
    case .truncatedBody(let missing): "The input ended \(missing) bytes before the end of a message."
    }
  }
}

/// What a `FrameReader` found next in its input.
package enum FrameEvent: Equatable, Sendable {
  /// The body of one message, not yet looked at.
  case message([UInt8])
  /// Something that is no message; the reader has gone past it.
  case fault(FrameFault)
}
