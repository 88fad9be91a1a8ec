import DabirLint
import Foundation

/// What `lint --format json` prints of one file, as far as the tests look.
struct LintReport: Decodable {
  struct Span: Decodable, Equatable {
    var start: Int
    var end: Int

    var range: Range<Int> { start..<end }
  }

  struct Offsets: Decodable {
    var utf8: Span
    var utf16: Span
    var codepoint: Span
  }

  struct Fix: Decodable { var safe: Bool }

  struct Finding: Decodable {
    var code: String
    var severity: String
    var line: Int
    var column: Int
    var offsets: Offsets
    var fixes: [Fix]

    var family: String { String(code.prefix { $0 != "/" }) }
  }

  var path: String
  var findings: [Finding]

  /// The report of `source` under `options`.
  init(of source: SourceFile, _ options: CheckOptions) throws {
    var lint = LintCommand()
    lint.options = options
    lint.format = .json
    var sink = TestSink()
    _ = lint.run([source], to: &sink)
    self = try JSONDecoder().decode(LintReport.self, from: Data(sink.bytes))
  }
}
