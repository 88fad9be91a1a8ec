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
    var bytes: [UInt8] = []
    EncodedFindings([finding], text: text, by: self).append(line: line, to: &bytes)
    writer.raw(bytes)
  }

  /// Writes one diagnostic as of line 0; `numbers` gets the offsets where the line's number stands.
  func write(
    _ finding: Finding, text: [UInt8], _ columns: inout ColumnCounter, to writer: inout JSONWriter,
    lineNumbersAt numbers: inout [Int]
  ) {
    work.findingsEncoded += 1
    let start = columns.column(of: finding.range.start)
    writer.fragment("{\"range\":{\"start\":{\"line\":")
    numbers.append(writer.bytes.count)
    writer.fragment("0,\"character\":")
    writer.value(start)
    writer.fragment("},\"end\":{\"line\":")
    numbers.append(writer.bytes.count)
    writer.fragment("0,\"character\":")
    writer.value(start + TextMeasure(text, finding.range.indices)[encoding])
    writer.fragment("}},\"severity\":")
    writer.value(Int(finding.severity.rawValue))
    writer.key("code")
    writer.value(finding.code.card.code)
    writer.fragment("\"source\":\"dabir\"")
    writer.key("message")
    writer.value(utf8: MessageText.utf8(finding, in: text, language))
    writer.endObject()
  }

  /// The encoded findings of line `line`, kept with its note.
  func encoded(_ note: ParagraphNote, line: Int, of analysis: DocumentAnalysis) -> EncodedFindings {
    if let known = note.rendering as? EncodedFindings { return known }
    let new = EncodedFindings(note.findings, text: analysis.text.line(line).text, by: self)
    note.rendering = new
    return new
  }

  /// The findings of a whole document as an array, at most `limit` of them (0 for all); where the limit cuts, the
  /// last element says how many more there are.
  func list(_ analysis: DocumentAnalysis, limit: Int, reservingCapacity capacity: Int = 4096) -> [UInt8] {
    var list = DiagnosticList(reservingCapacity: capacity)
    var left = limit == 0 ? Int.max : limit
    analysis.visitNotes { line, note in
      let encoded = encoded(note, line: line, of: analysis)
      list.append(encoded, line: line, limit: left)
      left -= encoded.count
      return left > 0
    }
    let more = limit == 0 ? 0 : analysis.findingCount - limit
    if more > 0 { list.append(overflow(more, limit)) }
    return list.finish()
  }

  private func overflow(_ more: Int, _ limit: Int) -> [UInt8] {
    var writer = JSONWriter()
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
    return writer.bytes
  }
}
