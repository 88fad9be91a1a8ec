import DabirAnalysis
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

/// Writes findings as LSP diagnostics.
struct DiagnosticWriter {
  let encoding: PositionEncoding
  let language: MessageLanguage

  /// Writes one diagnostic.
  func write(_ finding: Finding, line: Int, text: [UInt8], to writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("range")
    writer.value(encoding.range(finding.range, line: line, text: text))
    writer.fragment("\"severity\":")
    writer.value(Int(finding.severity.rawValue))
    writer.key("code")
    writer.value(finding.code.card.code)
    writer.fragment("\"source\":\"dabir\"")
    writer.key("message")
    writer.value(MessageText.message(finding, in: text, language))
    writer.endObject()
  }

  /// Writes the findings of a whole document as an array, at most `limit` of them (0 for all); where the limit
  /// cuts, the last element says how many more there are.
  func writeAll(_ analysis: DocumentAnalysis, limit: Int, to writer: inout JSONWriter) {
    writer.beginArray()
    var left = limit == 0 ? Int.max : limit
    analysis.visitFindings { line, text, findings in
      for finding in findings {
        guard left > 0 else { return false }
        left -= 1
        write(finding, line: line, text: text, to: &writer)
      }
      return true
    }
    let more = limit == 0 ? 0 : analysis.findingCount - limit
    if more > 0 { writeOverflow(more, limit, to: &writer) }
    writer.endArray()
  }

  private func writeOverflow(_ more: Int, _ limit: Int, to writer: inout JSONWriter) {
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
