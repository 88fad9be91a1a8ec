#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Prints each line as it is known, also into a pipe.
enum BenchReport {
  static func line(_ text: String) {
    var bytes = Array(text.utf8) + [0x0A]
    while !bytes.isEmpty {
      let count = unsafe bytes.withUnsafeBytes { unsafe write(STDOUT_FILENO, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      bytes.removeFirst(count)
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
