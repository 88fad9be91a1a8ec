// A body that breaks off: its sender died, or counted wrongly, and the header of the next message lies inside the
// bytes that the length claims. JSON text cannot look like that: outside a string it has no `C`, and inside a string
// no line end. So a line end behind `Content-Length: <digits>` proves that the body is none, and the next message is
// not lost with it.

extension FrameReader {
  /// The longest header line known again inside a body, in bytes.
  static let longestHeader = 64

  /// The byte at an offset of the body: what was set aside comes first, then what is still pending.
  private func bodyByte(_ offset: Int) -> UInt8 {
    offset < body.count ? body[offset] : pending[head + offset - body.count]
  }

  /// The offset in the body where a header starts that ends in `pending[chunk]`; where the body ends with `chunk`,
  /// also one that may be completed by what follows. O(chunk).
  func headerInBody(_ chunk: Range<Int>, isLast: Bool) -> Int? {
    var from = chunk.lowerBound
    while let end = ByteScan.firstLineFeed(in: pending, from: from, to: chunk.upperBound) {
      if endsLikeHeader(end), let start = header(endingAt: body.count + end - head) { return start }
      from = end + 1
    }
    return isLast ? unfinishedHeader(upTo: body.count + chunk.count) : nil
  }

  /// Whether a digit or a blank, and maybe a carriage return, stand before the line feed at `pending[end]`, or
  /// whatever has been set aside: most lines can be passed over by that.
  private func endsLikeHeader(_ end: Int) -> Bool {
    guard end - head >= 2 else { return true }
    let byte = pending[end - 1] == ASCII.carriageReturn ? pending[end - 2] : pending[end - 1]
    return ASCII.isDigit(byte) || ASCII.isBlank(byte)
  }

  /// The start of `Content-Length: <digits>`, if that is what stands before the line feed at `end`.
  private func header(endingAt end: Int) -> Int? {
    let first = max(0, end - Self.longestHeader)
    var index = end
    func skipBack(_ isSkipped: (UInt8) -> Bool) {
      while index > first, isSkipped(bodyByte(index - 1)) { index -= 1 }
    }
    if index > first, bodyByte(index - 1) == ASCII.carriageReturn { index -= 1 }
    skipBack(ASCII.isBlank)
    let digits = index
    skipBack(ASCII.isDigit)
    guard index < digits else { return nil }
    skipBack(ASCII.isBlank)
    let start = index - HeaderText.contentLength.count
    guard start >= first, matches(start..<index) else { return nil }
    return start
  }

  /// The start of the beginning of such a header at the very end of the body.
  private func unfinishedHeader(upTo end: Int) -> Int? {
    let name = HeaderText.contentLength
    for start in max(0, end - Self.longestHeader)..<max(0, end)
    where ASCII.lowercased(bodyByte(start)) == name[0] {
      guard matches(start..<min(end, start + name.count)) else { continue }
      var index = min(end, start + name.count)
      while index < end, ASCII.isBlank(bodyByte(index)) { index += 1 }
      while index < end, ASCII.isDigit(bodyByte(index)) { index += 1 }
      while index < end, ASCII.isBlank(bodyByte(index)) { index += 1 }
      if index < end, bodyByte(index) == ASCII.carriageReturn { index += 1 }
      if index == end { return start }
    }
    return nil
  }

  private func matches(_ range: Range<Int>) -> Bool {
    range.allSatisfy { ASCII.lowercased(bodyByte($0)) == HeaderText.contentLength[$0 - range.lowerBound] }
  }

  /// Reads on at `offset` of the body as if the body had ended there.
  mutating func resume(at offset: Int) {
    if offset < body.count {
      pending.replaceSubrange(..<head, with: body[offset...])
      head = 0
      restartSearch()
    } else {
      head += offset - body.count
    }
    body = []
    state = .header
  }
}
