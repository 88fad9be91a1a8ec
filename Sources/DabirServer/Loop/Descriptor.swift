#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file descriptor with the three calls the loop needs. The only place of this floor that passes pointers.
struct Descriptor {
  let number: Int32

  /// What one call came to.
  enum Outcome {
    case bytes(Int)
    /// Nothing can be done now; poll first.
    case wait
    /// The other side is gone, or the input has ended.
    case closed
  }

  /// Reads at most `buffer.count` bytes into `buffer`.
  func read(into buffer: inout [UInt8]) -> Outcome {
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe Self.systemRead(number, $0.baseAddress, $0.count)
      }
      if count > 0 { return .bytes(count) }
      if count == 0 { return .closed }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .wait : .closed
    }
  }

  /// Writes the start of `bytes[range]`.
  func write(_ bytes: [UInt8], _ range: Range<Int>) -> Outcome {
    while true {
      let count = unsafe bytes.withUnsafeBytes { buffer in
        unsafe Self.systemWrite(number, buffer.baseAddress?.advanced(by: range.lowerBound), range.count)
      }
      if count >= 0 { return .bytes(count) }
      if errno == EINTR { continue }
      return errno == EAGAIN || errno == EWOULDBLOCK ? .wait : .closed
    }
  }

  /// Makes writes return instead of waiting, where that is a property of a pipe or socket of ours alone.
  func stopBlockingIfPipe() {
    var status = stat()
    guard unsafe fstat(number, &status) == 0 else { return }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFIFO || kind == S_IFSOCK else { return }
    _ = fcntl(number, F_SETFL, fcntl(number, F_GETFL) | O_NONBLOCK)
  }

  /// Waits until one of `descriptors` has one of its events, at most `milliseconds` (−1: for ever); the events
  /// that came, in the same order.
  static func poll(_ descriptors: [pollfd], milliseconds: Int32) -> [Int16] {
    var descriptors = descriptors
    let count = unsafe systemPoll(&descriptors, nfds_t(descriptors.count), milliseconds)
    return count > 0 ? descriptors.map(\.revents) : descriptors.map { _ in 0 }
  }

  #if canImport(Glibc)
    private static let systemRead = unsafe Glibc.read
    private static let systemWrite = unsafe Glibc.write
    private static let systemPoll = unsafe Glibc.poll
  #else
    private static let systemRead = unsafe Darwin.read
    private static let systemWrite = unsafe Darwin.write
    private static let systemPoll = unsafe Darwin.poll
  #endif
}
