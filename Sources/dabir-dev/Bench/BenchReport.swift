#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Prints each line as it is known, also into a pipe.
enum BenchReport {
  static func line(_ text: String) { write(Array(text.utf8) + [0x0A]) }

  /// Writes all of `bytes` to standard output.
  static func write(_ bytes: [UInt8]) {
    var written = 0
    while written < bytes.count {
      let count = unsafe bytes[written...].withUnsafeBytes { buffer in
        #if canImport(Glibc)
          unsafe Glibc.write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
        #else
          unsafe Darwin.write(STDOUT_FILENO, buffer.baseAddress, buffer.count)
        #endif
      }
      guard count > 0 else { return }
      written += count
    }
  }

  /// A line of a table: what was done, then the cells.
  static func row(_ name: String, _ cells: String...) {
    line("  " + pad(name, 30) + cells.map { pad($0, 22) }.joined())
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }
}
