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
    writer.fragment("{\"range\":{\"start\":{\"line\":")
    note(writer.bytes.count)
    writer.value(line)
    writer.fragment(",\"character\":")
    writer.value(start)
    writer.fragment("},\"end\":{\"line\":")
    note(writer.bytes.count)
    writer.value(line)
    writer.fragment(",\"character\":")
    writer.value(start + columns.length(of: finding.range))
    writer.fragment("}},\"severity\":")
    writer.value(Int(finding.severity.rawValue))
    writer.key("code")
    writer.value(finding.code.name)
    writer.fragment("\"source\":\"dabir\"")
    writer.key("message")
    writer.value { MessageText.append(finding, in: text, language, to: &$0) }
    writer.endObject()
  }

  /// The encoded findings of line `line`, kept with its note.
  func encoded(_ note: ParagraphNote, line: Int, of analysis: DocumentAnalysis) -> EncodedFindings {
    if let known = note.rendering as? EncodedFindings { return known }
    let new = EncodedFindings(
      note.findings, line: line, text: analysis.text.line(line).text, by: self)
    note.rendering = new
    return new
  }

  /// Writes the findings of a whole document as an array, at most `limit` of them (0 for all); where the limit cuts,
  /// the last element says how many more there are.
  func writeList(_ analysis: DocumentAnalysis, limit: Int, to writer: inout JSONWriter) {
    writer.beginArray()
    var left = limit == 0 ? Int.max : limit
    analysis.visitNotes { line, note in
      let encoded = encoded(note, line: line, of: analysis)
      writer.values { encoded.append(line: line, limit: left, to: &$0) }
      left -= encoded.count
      return left > 0
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
