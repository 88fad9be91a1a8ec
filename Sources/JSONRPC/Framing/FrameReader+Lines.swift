extension FrameReader {
  /// Reads one line as a message. Lines of nothing but blanks are passed over.
  mutating func readLine() -> Step {
    guard let end = endOfLine() else {
      // One byte of grace, for a carriage return that is not part of the message.
      guard pending.count - head > maximumMessageBytes + 1 else { return .starved }
      head = pending.count
      state = .discardingLine
      return .event(.fault(.lineTooLong(maximum: maximumMessageBytes)))
    }
    let hasReturn = end > head && pending[end - 1] == ASCII.carriageReturn
    let line = head..<(hasReturn ? end - 1 : end)
    if isDetecting, line.count <= maximumMessageBytes, let step = switchToHeaders(line) { return step }
    head = end + 1
    if pending[line].allSatisfy(ASCII.isJSONSpace) { return .goOn }
    if line.count > maximumMessageBytes {
      return .event(.fault(.lineTooLong(maximum: maximumMessageBytes)))
    }
    return .event(.message(Array(pending[line])))
  }

  /// A header where a line was expected: the framing was found out from bytes that were junk.
  private mutating func switchToHeaders(_ line: Range<Int>) -> Step? {
    var isHeader = false
    if case .length = HeaderLine(pending, line) { isHeader = true }
    guard let start = isHeader ? line.lowerBound : gluedHeader(in: line) else { return nil }
    framing = .contentLength
    state = .header
    defer { head = start }
    return start == line.lowerBound ? .goOn : .event(.fault(.junkBeforeHeader))
  }

  /// Throws away what has arrived of a line that is too long.
  mutating func discardLine() -> Step {
    guard let end = endOfLine() else {
      head = pending.count
      return .starved
    }
    head = end + 1
    state = .line
    return .goOn
  }
}
