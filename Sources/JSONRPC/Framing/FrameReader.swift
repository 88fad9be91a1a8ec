/// Cuts a stream of bytes into messages, however the stream was cut into chunks on its way.
///
/// A state machine without input of its own: `append` what was read, then call `next` until it gives nil.
/// Total time is O(bytes) for any sizes of chunks. Memory is what has arrived of the current message: room for
/// a body grows as the body does, whatever length its header claims.
package struct FrameReader: Sendable {
  enum State {
    /// Nothing but blanks so far, and the framing is to be found out.
    case detecting
    /// At the start of a header line, or in one.
    case header
    /// In a body of this many bytes, those in `body` included.
    case body(Int)
    /// In a body of which this many bytes are still to be thrown away.
    case discarding(Int)
    /// In a line that is a message.
    case line
    /// In a line that is thrown away.
    case discardingLine
  }

  /// What one step of the machine came to.
  enum Step {
    case event(FrameEvent)
    case goOn
    case starved
  }

  /// How messages are told apart; `.detect` until the first byte that is not blank has been seen.
  package internal(set) var framing: Framing

  /// How much room a body gets at once, in bytes, if it is that long.
  private static let firstReservation = 1 << 20

  /// The longest body or line accepted, in bytes.
  package let maximumMessageBytes: Int

  var state: State
  /// Bytes that have arrived; those before `head` are used up.
  var pending: [UInt8] = []
  var head = 0
  /// No line feed stands in `pending[head..<searched]`. May lie before `head`.
  private var searched = 0
  /// What has arrived of the body, its end only while it is being thrown away.
  var body: [UInt8] = []
  var headers = HeaderBlock()
  /// Whether the framing was found out, so that it can still turn out otherwise.
  let isDetecting: Bool

  /// How many bytes of memory the reader holds for what it has not handed out yet.
  package var bufferedCapacity: Int { pending.capacity + body.capacity }

  /// A reader at the start of its stream.
  package init(framing: Framing, maximumMessageBytes: Int) {
    self.framing = framing
    self.maximumMessageBytes = maximumMessageBytes
    isDetecting = framing == .detect
    state =
      switch framing {
      case .contentLength: .header
      case .lines: .line
      case .detect: .detecting
      }
  }

  /// Takes in the next bytes of the stream. Amortised O(chunk).
  package mutating func append(_ chunk: ArraySlice<UInt8>) {
    compact()
    pending.append(contentsOf: chunk)
  }

  /// Takes in the next bytes of the stream. Amortised O(chunk).
  package mutating func append(_ chunk: [UInt8]) { append(chunk[...]) }

  /// The next message or fault in what has arrived; nil if more bytes are needed.
  package mutating func next() -> FrameEvent? {
    while true {
      switch step() {
      case .event(let event): return event
      case .goOn: continue
      case .starved: return nil
      }
    }
  }

  /// Tells the reader that the stream has ended; what was cut off by that, if anything.
  ///
  /// Call it when `next` has given nil, and call `next` again afterwards: a last line without a line feed
  /// counts as a message.
  package mutating func finish() -> FrameFault? {
    let rest = pending.count - head
    switch state {
    case .detecting, .discardingLine: return nil
    case .line:
      if rest > 0 { pending.append(ASCII.lineFeed) }
      return nil
    case .body(let length): return .truncatedBody(missing: length - body.count - rest)
    case .discarding(let length): return .truncatedBody(missing: length - rest)
    case .header:
      if headers.isReportingSuspended { return nil }
      return headers.isStarted || rest > 0 ? .truncatedHeader : nil
    }
  }

  private mutating func step() -> Step {
    switch state {
    case .detecting: detectFraming()
    case .header: readHeaderLine()
    case .body(let length): readBody(length)
    case .discarding(let length): discardBody(length)
    case .line: readLine()
    case .discardingLine: discardLine()
    }
  }

  private mutating func detectFraming() -> Step {
    while head < pending.count, ASCII.isJSONSpace(pending[head]) { head += 1 }
    guard head < pending.count else { return .starved }
    let isJSON = pending[head] == ASCII.openBrace || pending[head] == ASCII.openBracket
    framing = isJSON ? .lines : .contentLength
    state = isJSON ? .line : .header
    return .goOn
  }

  private mutating func readBody(_ length: Int) -> Step {
    let available = min(length - body.count, pending.count - head)
    let chunk = pending[head..<(head + available)]
    if let start = headerInBody(chunk.indices, isLast: body.count + available == length) {
      resume(at: start)
      return .event(.fault(.interruptedBody(missing: length - start)))
    }
    head += available
    if available == length {
      state = .header
      return .event(.message(Array(chunk)))
    }
    if body.capacity < body.count + available {
      body.reserveCapacity(min(length, max(4 * body.capacity, body.count + available, Self.firstReservation)))
    }
    body.append(contentsOf: chunk)
    guard body.count == length else { return .starved }
    state = .header
    defer { body = [] }
    return .event(.message(body))
  }

  private mutating func discardBody(_ length: Int) -> Step {
    let available = min(length, pending.count - head)
    let chunk = head..<(head + available)
    if let start = headerInBody(chunk, isLast: available == length) {
      resume(at: start)
      return .goOn
    }
    // Enough of the end is kept to know a header that is still to be completed.
    body.append(contentsOf: pending[chunk.suffix(Self.longestHeader)])
    body.removeFirst(max(0, body.count - Self.longestHeader))
    head += available
    state = available == length ? .header : .discarding(length - available)
    if available == length { body = [] }
    return available == length ? .goOn : .starved
  }

  /// The index of the line feed that ends the current line; nil if it has not arrived. Each byte is searched
  /// once, in however many pieces the line comes.
  mutating func endOfLine() -> Int? {
    let end = ByteScan.firstLineFeed(in: pending, from: max(head, searched), to: pending.count)
    searched = end ?? pending.count
    return end
  }

  /// Forgets where line feeds were looked for.
  mutating func restartSearch() { searched = 0 }

  /// Gives up the bytes that are used up, once they are at least half: so each byte is moved once at most.
  private mutating func compact() {
    if head == pending.count {
      pending.removeAll(keepingCapacity: pending.capacity <= 1 << 20)
    } else if head > 4096, head >= pending.count / 2 {
      pending.removeFirst(head)
    } else {
      return
    }
    searched = max(0, searched - head)
    head = 0
  }
}
