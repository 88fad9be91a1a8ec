#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Standard input in chunks.
struct StandardInput {
  private var buffer = [UInt8](repeating: 0, count: 1 << 16)

  /// The next bytes, empty at the end of input.
  mutating func next() -> ArraySlice<UInt8> {
    while true {
      #if canImport(Glibc)
        let count = unsafe buffer.withUnsafeMutableBytes {
          unsafe Glibc.read(STDIN_FILENO, $0.baseAddress, $0.count)
        }
      #else
        let count = unsafe buffer.withUnsafeMutableBytes {
          unsafe Darwin.read(STDIN_FILENO, $0.baseAddress, $0.count)
        }
      #endif
      if count >= 0 { return buffer[..<count] }
      if errno != EINTR { return [] }
    }
  }

  /// Everything up to the end of input.
  mutating func all() -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      let chunk = next()
      if chunk.isEmpty { return bytes }
      bytes += chunk
    }
  }
}
