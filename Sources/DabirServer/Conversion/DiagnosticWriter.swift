import DabirAnalysis
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

/// Writes findings as LSP diagnostics.
struct DiagnosticWriter {
  let encoding: PositionEncoding
  let language: MessageLanguage
  private let work: EncodingWork

  /// What a diagnostic is before the number of its line.
  static let start: StaticString = "{\"range\":{\"start\":{\"line\":"

  /// What stands between the place and the message of a diagnostic, by code and severity.
  private static let middles: [[[UInt8]]] = RuleCode.allCases.map { code in
    (0...Severity.hint.rawValue).map { severity in
      Array(
        "}},\"severity\":\(severity),\"code\":\"\(code.name)\",\"source\":\"dabir\",\"message\":".utf8)
    }
  }

  /// `work` counts what is encoded.
  init(encoding: PositionEncoding, language: MessageLanguage, work: EncodingWork = EncodingWork()) {
    self.encoding = encoding
    self.language = language
    self.work = work
  }

  /// Writes one diagnostic of line `line`.
  func write(_ finding: Finding, line: Int, text: [UInt8], to writer: inout JSONWriter) {
    write([finding], line: line, text: text, to: &writer)
  }

  /// Writes the findings of line `line`, which are in order, one after another. O(line + findings).
  func write(_ findings: [Finding], line: Int, text: [UInt8], to writer: inout JSONWriter) {
    var columns = ColumnCounter(text: text, encoding: encoding)
    for finding in findings { write(finding, line: line, text, &columns, to: &writer) { _ in } }
  }

  /// Writes one diagnostic; `note` is told the offsets where the line's number stands.
  @inline(__always)
  func write(
    _ finding: Finding, line: Int, _ text: [UInt8], _ columns: inout ColumnCounter,
    to writer: inout JSONWriter, lineNumberAt note: (Int) -> Void
  ) {
    work.findingsEncoded += 1
    let start = columns.column(of: finding.range.start)
    writer.fragment(Self.start)
    note(writer.bytes.count)
    writer.value(line)
    writer.fragment(",\"character\":")
    writer.value(start)
    writer.fragment("},\"end\":{\"line\":")
    note(writer.bytes.count)
    writer.value(line)
    writer.fragment(",\"character\":")
    writer.value(start + columns.length(of: finding.range))
    writer.bridge(Self.middles[Int(finding.code.rawValue)][Int(finding.severity.rawValue)])
    writer.value { MessageText.append(finding, in: text, language, to: &$0) }
    writer.endObject()
  }

  /// Writes the last element of a list that a limit cuts: how many more there are.
  func writeOverflow(_ more: Int, _ limit: Int, to writer: inout JSONWriter) {
    let origin = Position(line: 0, character: 0)
    writer.beginObject()
    writer.key("range")
    writer.value(PositionRange(start: origin, end: origin))
    writer.key("severity")
    writer.value(Int(Severity.information.rawValue))
    writer.key("source")
    writer.value("dabir")
    writer.key("message")
    writer.value(
      language == .persian
        ? "\(more) یافتهٔ دیگر نشان داده نشد؛ سقف \(limit) است"
        : "\(more) more findings are not shown; the limit is \(limit)")
    writer.endObject()
  }
}
