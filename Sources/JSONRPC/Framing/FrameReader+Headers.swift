/// What is known of the header block being read.
struct HeaderBlock {
  /// The value of the last `Content-Length`.
  enum Length {
    case missing
    case invalid
    case bytes(Int)
  }

  /// Of several `Content-Length` headers the last one counts: after a message that its sender broke off in
  /// the middle of the header, that is the one of the new message.
  var length = Length.missing
  var isUTF8 = true
  /// Whether any header has been read.
  var isStarted = false
  /// Whether the bytes at the head of the input continue a line whose start has been thrown away.
  var isInsideLine = false
  /// Whether a fault has been reported since the last good header block: what follows it until the next one
  /// belongs to it.
  var isReportingSuspended = false
}

extension FrameReader {
  /// The longest header line waited for, in bytes; a longer one is junk.
  private static let maximumHeaderLine = 4096

  /// Reads one line of a header block.
  mutating func readHeaderLine() -> Step {
    guard let end = endOfLine() else { return dropOverlongLine() }
    let hasReturn = end > head && pending[end - 1] == ASCII.carriageReturn
    let line = head..<(hasReturn ? end - 1 : end)
    if let start = gluedHeader(in: line) {
      skip(to: start)
      return reportJunk()
    }
    let isRemnant = headers.isInsideLine || end - head > Self.maximumHeaderLine
    skip(to: end + 1)
    if isRemnant { return reportJunk() }
    if line.isEmpty { return headers.isStarted ? endHeaders() : .goOn }
    switch HeaderLine(pending, line) {
    case .junk: return reportJunk()
    case .length(let bytes): headers.length = .bytes(bytes)
    case .invalidLength: headers.length = .invalid
    case .contentType(let isUTF8): headers.isUTF8 = isUTF8
    case .other: break
    }
    headers.isStarted = true
    return .goOn
  }

  /// At the empty line after a block of headers.
  private mutating func endHeaders() -> Step {
    let block = headers
    headers = HeaderBlock()
    switch block.length {
    case .missing:
      headers.isReportingSuspended = block.isReportingSuspended
      return report(.missingLength)
    case .invalid:
      headers.isReportingSuspended = true
      return .event(.fault(.invalidLength))
    case .bytes(let bytes) where bytes > maximumMessageBytes:
      state = .discarding(bytes)
      return .event(.fault(.messageTooLarge(bytes: bytes, maximum: maximumMessageBytes)))
    case .bytes(let bytes) where !block.isUTF8:
      state = .discarding(bytes)
      return .event(.fault(.unsupportedCharset))
    case .bytes(let bytes):
      state = .body(bytes)
      return .goOn
    }
  }

  /// The start of a whole `Content-Length: <digits>` further on in the line, after something that was put
  /// before it without a line end of its own, such as the rest of a body whose length was given too small.
  func gluedHeader(in line: Range<Int>) -> Int? {
    var from = line.lowerBound + 1
    while let start = HeaderText.firstContentLength(in: pending, from..<max(from, line.upperBound)) {
      let value = pending[(start + HeaderText.contentLength.count)..<line.upperBound]
      if HeaderText.number(HeaderText.trimmed(value, leading: true)) != nil { return start }
      from = start + 1
    }
    return nil
  }

  /// Without a line end in sight: waits for it, or gives up a line that is too long to be a header, but for
  /// the bytes that may be the beginning of `Content-Length:` and the one before them.
  private mutating func dropOverlongLine() -> Step {
    guard pending.count - head > Self.maximumHeaderLine else { return .starved }
    if let start = HeaderText.firstContentLength(in: pending, (head + 1)..<pending.count) {
      skip(to: start)
    } else {
      skip(to: pending.count - HeaderText.contentLength.count)
      headers.isInsideLine = true
    }
    return reportJunk()
  }

  private mutating func skip(to index: Int) {
    head = index
    headers.isInsideLine = false
  }

  private mutating func reportJunk() -> Step { report(.junkBeforeHeader) }

  /// Reports the fault, unless it is a consequence of one already reported.
  private mutating func report(_ fault: FrameFault) -> Step {
    if headers.isReportingSuspended { return .goOn }
    headers.isReportingSuspended = true
    return .event(.fault(fault))
  }
}
