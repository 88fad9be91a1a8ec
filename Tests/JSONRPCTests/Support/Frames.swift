import JSONRPC

/// The bytes of a well-formed frame.
func frame(_ body: String) -> String { "Content-Length: \(body.utf8.count)\r\n\r\n\(body)" }

/// A message event, from text.
func message(_ text: String) -> FrameEvent { .message(Array(text.utf8)) }

/// Everything that a reader has to say now.
func drain(_ reader: inout FrameReader) -> [FrameEvent] {
  var events: [FrameEvent] = []
  while let event = reader.next() { events.append(event) }
  return events
}

/// All that comes of a whole stream, cut into chunks at the given places.
func read(
  _ stream: [UInt8], framing: Framing = .contentLength, maximum: Int = 1 << 20, cutAt cuts: [Int] = []
) -> [FrameEvent] {
  var reader = FrameReader(framing: framing, maximumMessageBytes: maximum)
  var events: [FrameEvent] = []
  var start = 0
  for cut in cuts + [stream.count] {
    reader.append(stream[start..<cut])
    events += drain(&reader)
    start = cut
  }
  if let fault = reader.finish() { events.append(.fault(fault)) }
  return events + drain(&reader)
}

/// All that comes of a whole stream in one piece.
func read(_ stream: String, framing: Framing = .contentLength, maximum: Int = 1 << 20) -> [FrameEvent] {
  read(Array(stream.utf8), framing: framing, maximum: maximum)
}
