package import JSONRPC
import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The built executable as a child process, spoken to over pipes. Everything that waits has a deadline.
package final class TranscriptProcess {
  /// The child's process number.
  package let processID: Int32
  private var input: Int32
  private let output: Int32
  private var reader: FrameReader
  private let framing: Framing
  private var exitCode: Int32?

  /// How long one answer may take before the test has failed: far more than it ever takes.
  package static let patience = Duration.seconds(20)

  /// A child that could not be started.
  package struct SpawnError: Error, CustomStringConvertible {
    /// What went wrong.
    package let description: String
  }

  /// Starts `path` with `arguments`.
  package init(_ path: String, _ arguments: [String], framing: Framing = .contentLength) throws(SpawnError) {
    signal(SIGPIPE, SIG_IGN)
    let child = try Self.starting.withLock { _ throws(SpawnError) in
      try Self.start([path] + arguments)
    }
    processID = child.process
    input = child.input
    output = child.output
    self.framing = framing
    reader = FrameReader(framing: framing, maximumMessageBytes: 1 << 30)
  }

  deinit {
    closeInput()
    close(output)
    if exitCode == nil {
      kill(processID, SIGKILL)
      _ = waitpid(processID, nil, 0)
    }
  }

  // One start at a time: a child that inherits another's pipe would keep it open.
  private static let starting = Mutex(())

  private static func start(_ words: [String]) throws(SpawnError) -> (
    process: Int32, input: Int32, output: Int32
  ) {
    let toChild = try pipe()
    let fromChild = try pipe()
    defer {
      close(toChild.read)
      close(fromChild.write)
    }
    return (try spawn(words, input: toChild.read, output: fromChild.write), toChild.write, fromChild.read)
  }

  private static func pipe() throws(SpawnError) -> (read: Int32, write: Int32) {
    var ends: [Int32] = [0, 0]
    #if canImport(Glibc)
      let status = unsafe Glibc.pipe(&ends)
    #else
      let status = unsafe Darwin.pipe(&ends)
    #endif
    guard status == 0 else { throw SpawnError(description: "pipe: error \(errno)") }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    return (ends[0], ends[1])
  }

  private static func spawn(_ words: [String], input: Int32, output: Int32) throws(SpawnError) -> Int32 {
    #if canImport(Glibc)
      var actions = unsafe posix_spawn_file_actions_t()
    #else
      var actions: posix_spawn_file_actions_t?
    #endif
    unsafe posix_spawn_file_actions_init(&actions)
    defer { unsafe posix_spawn_file_actions_destroy(&actions) }
    unsafe posix_spawn_file_actions_adddup2(&actions, input, STDIN_FILENO)
    unsafe posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO)
    var argv: [UnsafeMutablePointer<CChar>?] = unsafe words.map { unsafe strdup($0) } + [nil]
    defer { for index in unsafe argv.indices { unsafe free(argv[index]) } }
    var child: pid_t = 0
    let status = unsafe posix_spawn(&child, words[0], &actions, nil, &argv, environ)
    guard status == 0 else { throw SpawnError(description: "\(words[0]): error \(status)") }
    return child
  }

  // MARK: Talking

  /// Writes bytes as they are; false when the child no longer reads.
  @discardableResult
  package func write(_ bytes: [UInt8]) -> Bool {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(input, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #else
          unsafe Darwin.write(input, buffer.baseAddress?.advanced(by: written), buffer.count - written)
        #endif
      }
      if count >= 0 {
        written += count
      } else if errno != EINTR {
        return false
      }
    }
    return true
  }

  /// The next event of the child's output; nil at its end or when `patience` is over.
  package func event(patience: Duration = TranscriptProcess.patience) -> FrameEvent? {
    let deadline = ContinuousClock.now + patience
    while true {
      if let event = reader.next() { return event }
      guard read(until: deadline) else { return nil }
    }
  }

  private func read(until deadline: ContinuousClock.Instant) -> Bool {
    guard wait(until: deadline) else { return false }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      #if canImport(Glibc)
        unsafe Glibc.read(output, bytes.baseAddress, bytes.count)
      #else
        unsafe Darwin.read(output, bytes.baseAddress, bytes.count)
      #endif
    }
    guard count > 0 else { return false }
    reader.append(buffer[..<count])
    return true
  }

  /// Waits until there is output to read, or its end.
  private func wait(until deadline: ContinuousClock.Instant) -> Bool {
    while true {
      let left = (deadline - .now) / .milliseconds(1)
      guard left > 0 else { return false }
      var set = [pollfd(fd: output, events: Int16(POLLIN), revents: 0)]
      let status = unsafe poll(&set, 1, Int32(left.rounded(.up)))
      if status > 0 { return true }
      if status < 0, errno != EINTR { return false }
    }
  }

  /// Ends the child's input.
  package func closeInput() {
    guard input >= 0 else { return }
    close(input)
    input = -1
  }

  /// The child's exit code, minus the signal that ended it; nil when it lives on after `patience`.
  package func wait(patience: Duration = TranscriptProcess.patience) -> Int32? {
    let deadline = ContinuousClock.now + patience
    while exitCode == nil {
      var status: Int32 = 0
      if unsafe waitpid(processID, &status, WNOHANG) == processID {
        exitCode = status & 0x7F == 0 ? status >> 8 & 0xFF : -(status & 0x7F)
      } else if ContinuousClock.now > deadline {
        return nil
      } else {
        usleep(500)
      }
    }
    return exitCode
  }
}

extension TranscriptProcess: TranscriptPeer {
  package func send(_ bodies: [[UInt8]]) {
    var bytes: [UInt8] = []
    for body in bodies { FrameWriter.append(body, framing: framing, to: &bytes) }
    write(bytes)
  }

  package func next() -> [UInt8]? {
    guard case .message(let body) = event() else { return nil }
    return body
  }

  package func end() -> (rest: [[UInt8]], exitCode: Int32?) {
    closeInput()
    var rest: [[UInt8]] = []
    while let body = next() { rest.append(body) }
    return (rest, wait())
  }
}
