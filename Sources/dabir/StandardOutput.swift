import DabirLint

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard output, buffered, and standard error, at once. A reader that goes away ends the program quietly.
struct StandardOutput: OutputSink {
  private var buffer: [UInt8] = []
  /// True when the results could not all be written.
  private(set) var hasFailed = false

  mutating func result(_ line: String) {
    buffer += line.utf8
    buffer.append(0x0A)
    if buffer.count > 1 << 16 { flush() }
  }

  mutating func result(bytes: [UInt8]) {
    buffer += bytes
    if buffer.count > 1 << 16 { flush() }
  }

  mutating func complain(_ line: String) {
    _ = Self.write(Array("\(line)\n".utf8), to: STDERR_FILENO)
  }

  mutating func flush() {
    if !Self.write(buffer, to: STDOUT_FILENO) { hasFailed = true }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var written = 0
    while written < bytes.count {
      #if canImport(Glibc)
        let count = unsafe bytes.withUnsafeBytes {
          unsafe Glibc.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
        }
      #else
        let count = unsafe bytes.withUnsafeBytes {
          unsafe Darwin.write(descriptor, $0.baseAddress?.advanced(by: written), $0.count - written)
        }
      #endif
      if count > 0 {
        written += count
      } else if errno != EINTR {
        // EPIPE: the reader has seen enough.
        return errno == EPIPE
      }
    }
    return true
  }

  /// Whether the text report may be coloured: `--color`, then `NO_COLOR`, then the terminal decide.
  static func usesColor(_ choice: ColorChoice) -> Bool {
    switch choice {
    case .always: return true
    case .never: return false
    case .auto:
      let refused = unsafe getenv("NO_COLOR").map { unsafe $0.pointee != 0 } ?? false
      return !refused && isatty(STDOUT_FILENO) == 1
    }
  }
}

/// `--color`.
enum ColorChoice: String, CaseIterable {
  case auto
  case always
  case never
}
