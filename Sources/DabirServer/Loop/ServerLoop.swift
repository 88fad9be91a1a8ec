package import JSONRPC
import SystemShims
package import TextStorage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs one session over two descriptors, on one thread: read what is there, handle all of it, then analyse in
/// slices while nothing new arrives, and sleep in poll(2) when nothing is left to do.
///
/// Because everything that has arrived is handled before analysis goes on, a burst of edits is analysed once, and
/// a question in the middle of it is answered at once from the newest text. No timer runs: an idle daemon takes no
/// processor time.
package struct ServerLoop {
  private let input: Descriptor
  private let output: Descriptor
  private let session: Session
  private var reader: FrameReader
  /// True when something has come in since the client was last given way to.
  private var hasHeard = false
  /// True when something has gone out since the last came in.
  private var hasWritten = false
  private var clientWatch: Int32 = -1
  private var isWatching = false
  /// The client's process where it can only be asked for, not watched: 0 when there is none to ask for.
  private var polledClient: pid_t = 0

  /// Bytes analysed between two looks at the input: about a tenth of a millisecond.
  package static let slice = 4 << 10
  /// From this many unread bytes of output on nothing more is handled until the client reads.
  private static let maxPendingBytes = 8 << 20
  private static let maxMessageBytes = 1 << 30
  /// Milliseconds given to a client that does not read, at the end.
  private static let farewell: Int32 = 500

  /// Prepares a session over `input` and `output`.
  package init(
    input: Int32, output: Int32, framing: Framing, encoding: PositionEncoding?, profile: String? = nil,
    projects: SessionProjects.Source
  ) {
    self.input = Descriptor(number: input)
    self.output = Descriptor(number: output)
    session = Session(
      framing: framing == .detect ? .contentLength : framing, encoding: encoding, profile: profile,
      projects: projects)
    reader = FrameReader(framing: framing, maximumMessageBytes: Self.maxMessageBytes)
  }

  /// Serves until `exit`, the end of input, or the death of the client; the exit code.
  package mutating func run() -> Int32 {
    signal(SIGPIPE, SIG_IGN)
    output.stopBlockingIfPipe()
    var buffer = [UInt8](repeating: 0, count: 64 << 10)
    while true {
      let isDrained = drainMessages()
      if let code = session.exitCode {
        flush(waiting: true)
        return code
      }
      guard flush(waiting: false) else { return endOfInput() }
      watchClient()
      if !isDrained, !isClogged { continue }
      let hasWork = !isClogged && (isSent ? session.hasWork : session.hasUrgentWork)
      if !hasWork, isSent { releaseMemory() }
      switch wait(milliseconds: hasWork ? 0 : polledClient == 0 ? -1 : 500) {
      case .input:
        switch input.read(into: &buffer) {
        case .bytes(let count): reader.append(buffer[..<count])
        case .wait: break
        case .closed:
          _ = reader.finish()
          while !drainMessages(), flush(waiting: true) {}
          while session.hasWork { session.work(budget: .max) }
          flush(waiting: true)
          return session.exitCode ?? endOfInput()
        }
      case .clientGone: return endOfInput()
      case .nothing:
        guard hasWork else { break }
        giveWay()
        session.work(budget: Self.slice)
      }
    }
  }

  /// Before sleep: gives back to the system what an opened or closed document has left free.
  private func releaseMemory() {
    guard session.mayHoldFreeMemory else { return }
    session.mayHoldFreeMemory = false
    dabir_release_memory()
  }

  /// What an end without `exit` is worth: success only after `shutdown`.
  private func endOfInput() -> Int32 { session.hasShutDown ? 0 : 1 }

  /// Lets a client that shares this processor read its answer before anything else is done: the system would let it
  /// wait for as long as the rest of our time slice. Once an answer, for what else runs here takes its turn as well.
  private mutating func giveWay() {
    guard hasHeard, hasWritten else { return }
    hasHeard = false
    hasWritten = false
    sched_yield()
  }

  /// Handles what has arrived; false when it stopped early, because a client that does not read has let too much pile
  /// up.
  private mutating func drainMessages() -> Bool {
    while session.exitCode == nil {
      if isClogged { return false }
      guard let event = reader.next() else { break }
      session.reply(in: reader.framing == .lines ? .lines : .contentLength)
      session.receive(event)
      hasHeard = true
      hasWritten = false
    }
    return true
  }

  /// True when the client has taken all there is for it. Until then nothing is done that nobody waits for: the client
  /// may need this processor to read.
  private var isSent: Bool { session.output.isEmpty }

  /// Writes what is waiting; false when the client can no longer be written to. `waiting` for a client that does not
  /// read ends when it has not read for as long as the daemon may outlive it.
  @discardableResult
  private mutating func flush(waiting: Bool) -> Bool {
    while !isSent {
      switch session.output.withFirst({ output.write($0, $1) }) {
      case .bytes(let count):
        session.output.removeFirst(count)
        hasWritten = true
      case .closed: return false
      case .wait:
        guard waiting else { return true }
        let events = Descriptor.poll(
          [pollfd(fd: output.number, events: Int16(POLLOUT), revents: 0)], milliseconds: Self.farewell)
        if events[0] == 0 { return false }
      }
    }
    return true
  }

  /// True while so much waits for the client to read that nothing more is handled or read.
  private var isClogged: Bool { session.output.count >= Self.maxPendingBytes }

  private enum Wake {
    case input
    case clientGone
    case nothing
  }

  private func wait(milliseconds: Int32) -> Wake {
    let events = Descriptor.poll(
      [
        pollfd(fd: isClogged ? -1 : input.number, events: Int16(POLLIN), revents: 0),
        pollfd(fd: isSent ? -1 : output.number, events: Int16(POLLOUT), revents: 0),
        pollfd(fd: clientWatch, events: Int16(POLLIN), revents: 0),
      ], milliseconds: milliseconds)
    if events[0] != 0 { return .input }
    if polledClient != 0, isGone(polledClient) { return .clientGone }
    return events[2] != 0 ? .clientGone : .nothing
  }

  private func isGone(_ process: pid_t) -> Bool { kill(process, 0) == -1 && errno == ESRCH }

  /// Starts to watch the client's process once it has told its number.
  private mutating func watchClient() {
    guard !isWatching, let process = session.clientProcess else { return }
    isWatching = true
    guard process > 0, process <= Int(Int32.max) else { return }
    clientWatch = dabir_watch_process(Int32(process))
    if clientWatch < 0 { polledClient = pid_t(process) }
  }
}
