import DabirLint

/// Keeps what a command writes.
struct TestSink: OutputSink {
  private(set) var bytes: [UInt8] = []
  private(set) var complaints: [String] = []

  var text: String { String(decoding: bytes, as: UTF8.self) }
  var lines: [String] { text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) }

  mutating func result(_ line: String) { bytes += Array(line.utf8) + [0x0A] }
  mutating func result(bytes new: [UInt8]) { bytes += new }
  mutating func complain(_ line: String) { complaints.append(line) }
}

extension SourceFile {
  /// Standard input that holds `text`; `~` stands for U+200C.
  static func standardInput(_ text: String) throws -> SourceFile {
    try SourceFile(path: "-", bytes: Array(withZWNJ(text).utf8))
  }
}

/// `text` with U+200C for `~`; by scalars, because U+200C is no character of its own.
func withZWNJ(_ text: String) -> String { replacing("~", by: "\u{200C}", in: text) }

/// `text` with `~` for U+200C.
func showingZWNJ(_ text: String) -> String { replacing("\u{200C}", by: "~", in: text) }

private func replacing(_ old: Unicode.Scalar, by new: Unicode.Scalar, in text: String) -> String {
  String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == old ? new : $0 }))
}
