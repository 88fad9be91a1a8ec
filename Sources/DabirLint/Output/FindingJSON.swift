import DabirRules
import JSONRPC
import TextStorage

/// Writes findings as JSON objects, for `lint --format json` and `annotate`.
struct FindingJSON {
  let language: MessageLanguage
  let offsets: LineOffsets

  /// One line of `lint --format json`: lines and columns from 1 (columns in code points), and the offsets of the
  /// document in all three units. `evidence` is written where it was asked for.
  func writeReport(_ located: LocatedFinding, evidence: JoiningEvidence?, to writer: inout JSONWriter) {
    let finding = located.finding
    writer.beginObject()
    writeHead(finding, to: &writer)
    writer.key("message")
    writer.value(MessageText.message(finding, in: located.text, language))
    writer.key("line")
    writer.value(located.line + 1)
    writer.key("column")
    writer.value(located.column)
    writer.key("endLine")
    writer.value(located.line + 1)
    writer.key("endColumn")
    writer.value(located.endColumn)
    writer.key("text")
    writer.value(utf8: located.text[finding.range.indices])
    writer.key("offsets")
    writer.beginObject()
    for (key, encoding) in [("utf8", PositionEncoding.utf8), ("utf16", .utf16), ("codepoint", .utf32)] {
      writer.key(escaping: key)
      writer.beginObject()
      writeSpan(finding.range, of: located, encoding, to: &writer)
      writer.endObject()
    }
    writer.endObject()
    writeFixes(located, .utf8, to: &writer)
    writer.key("page")
    writer.value("protocol/rules/\(finding.code.card.code).md")
    if let evidence { write(evidence, to: &writer) }
    writer.endObject()
  }

  private func write(_ evidence: JoiningEvidence, to writer: inout JSONWriter) {
    writer.key("evidence")
    writer.beginObject()
    writer.key("ground")
    writer.value(evidence.ground.rawValue)
    writer.key("reading")
    writer.value(evidence.reading)
    writer.key("alternative")
    if let alternative = evidence.alternative { writer.value(alternative) } else { writer.null() }
    writer.key("countedLogOdds")
    if let counted = evidence.counted { writer.value(counted) } else { writer.null() }
    writer.key("sentence")
    writer.value(evidence.sentence(language))
    writer.endObject()
  }

  /// One finding of `annotate`: offsets in the unit asked for.
  func writeAnnotation(_ located: LocatedFinding, _ encoding: PositionEncoding, to writer: inout JSONWriter) {
    writer.beginObject()
    writeHead(located.finding, to: &writer)
    writeSpan(located.finding.range, of: located, encoding, to: &writer)
    writer.key("message")
    writer.value(MessageText.message(located.finding, in: located.text, language))
    writeFixes(located, encoding, to: &writer)
    writer.endObject()
  }

  private func writeHead(_ finding: Finding, to writer: inout JSONWriter) {
    writer.key("code")
    writer.value(finding.code.card.code)
    writer.key("severity")
    writer.value(finding.severity.name)
    writer.key("tier")
    writer.value(finding.tier.name)
  }

  private func writeSpan(
    _ range: TextRange, of located: LocatedFinding, _ encoding: PositionEncoding, to writer: inout JSONWriter
  ) {
    let span = offsets.span(range, line: located.line, located.columns, encoding)
    writer.key("start")
    writer.value(span.start)
    writer.key("end")
    writer.value(span.end)
  }

  private func writeFixes(
    _ located: LocatedFinding, _ encoding: PositionEncoding, to writer: inout JSONWriter
  ) {
    writer.key("fixes")
    writer.beginArray()
    for fix in located.finding.fixes {
      writer.beginObject()
      writer.key("safe")
      writer.value(fix.isSafe)
      writer.key("edits")
      writer.beginArray()
      for edit in fix.edits {
        writer.beginObject()
        writeSpan(edit.range, of: located, encoding, to: &writer)
        writer.key("newText")
        writer.value(utf8: edit.newText)
        writer.endObject()
      }
      writer.endArray()
      writer.endObject()
    }
    writer.endArray()
  }
}
