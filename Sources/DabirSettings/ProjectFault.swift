/// A settings file that cannot be used: where, and what was expected.
package struct ProjectFault: Error, Hashable, CustomStringConvertible {
  /// The file.
  package var path: String
  /// Line and column from 1, the column in code points; nil where the whole file is at fault.
  package var place: (line: Int, column: Int)? {
    get { line > 0 ? (line, column) : nil }
    set { (line, column) = newValue ?? (0, 0) }
  }
  /// What is wrong.
  package var message: String
  private var line = 0
  private var column = 0

  init(_ path: String, _ message: String) {
    self.path = path
    self.message = message
  }

  /// `offset` is in bytes of `text`.
  init(_ path: String, _ message: String, at offset: Int, in text: [UInt8]) {
    self.init(path, message)
    let before = text[..<min(offset, text.count)]
    line = before.count { $0 == 0x0A } + 1
    column =
      before.suffix(from: before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0).count { $0 & 0xC0 != 0x80 } + 1
  }

  /// `.dabir.json:3:12: tier: expected certain, contextual or style`.
  package var description: String {
    place.map { "\(path):\($0.line):\($0.column): \(message)" } ?? "\(path): \(message)"
  }
}
