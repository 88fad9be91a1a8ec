import DabirAnalysis
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/codeAction`: quick fixes for the findings asked about; `source.fixAll` when asked for by name.
  func codeAction(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try CodeActionParams(params)
    guard let document = document(params.uri, for: id),
      let start = place(params.range.start, in: document, for: id),
      let end = place(params.range.end, in: document, for: id)
    else { return }
    guard (start.line, start.byte) <= (end.line, end.byte) else {
      return fail(id, .invalidParams, "range: the end lies before the start")
    }
    let fixesAll = params.wants("source.fixAll.dabir", unasked: false)
    let answer = { [self] (document: OpenDocument) in
      send { writer in
        writer.response(id: id) { writer in
          writer.beginArray()
          if capabilities.codeActionLiterals {
            if params.wants("quickfix", unasked: true) {
              writeQuickFixes(document, params, start, end, to: &writer)
            }
            if fixesAll { writeFixAll(document, to: &writer) }
          }
          writer.endArray()
        }
      }
    }
    // Quick fixes are of lines the client has seen findings of; only all fixes need the whole text.
    if fixesAll {
      whenAnalysed(document, id, otherwise: .contentModified, answer)
    } else {
      document.analysis.advance(budget: Self.patience)
      answer(document)
    }
  }

  private func writeQuickFixes(
    _ document: OpenDocument, _ params: CodeActionParams, _ start: (line: Int, byte: Int),
    _ end: (line: Int, byte: Int), to writer: inout JSONWriter
  ) {
    for line in start.line...end.line {
      let text = document.analysis.text.line(line).text
      let from = line == start.line ? start.byte : 0
      let to = line == end.line ? end.byte : text.count
      for finding in document.analysis.findings(ofLine: line) where !finding.fixes.isEmpty {
        let range = diagnostics.range(finding.range, line: line, text: text)
        if params.diagnostics.isEmpty {
          // A cursor touches a finding from either side.
          guard finding.range.start <= to, from <= finding.range.end else { continue }
        } else {
          let asked = CodeActionParams.Diagnostic(range: range, code: finding.code.card.code)
          guard params.diagnostics.contains(where: { $0 == asked || ($0.code == nil && $0.range == range) })
          else {
            continue
          }
        }
        for (index, fix) in finding.fixes.enumerated() {
          write(
            finding, fix, isPreferred: index == 0 && fix.isSafe, document, line, text, diagnostics,
            to: &writer)
        }
      }
    }
  }

  private func write(
    _ finding: Finding, _ fix: Fix, isPreferred: Bool, _ document: OpenDocument, _ line: Int, _ text: [UInt8],
    _ diagnostics: DiagnosticWriter, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("title")
    writer.value(MessageText.title(fix, in: text, settings.language))
    writer.fragment("\"kind\":\"quickfix\"")
    if isPreferred { writer.fragment("\"isPreferred\":true") }
    writer.key("diagnostics")
    writer.beginArray()
    diagnostics.write(finding, line: line, text: text, to: &writer)
    writer.endArray()
    writer.key("edit")
    writeEdit(document, to: &writer) { writer in
      for edit in fix.edits { write(edit, line, text, diagnostics, to: &writer) }
    }
    writer.endObject()
  }

  private func write(
    _ edit: TextEdit, _ line: Int, _ text: [UInt8], _ diagnostics: DiagnosticWriter,
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("range")
    writer.value(diagnostics.range(edit.range, line: line, text: text))
    writer.key("newText")
    writer.value(utf8: edit.newText)
    writer.endObject()
  }

  /// A workspace edit of one document, by version where the client understands that.
  private func writeEdit(
    _ document: OpenDocument, to writer: inout JSONWriter, _ edits: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    if capabilities.documentChanges {
      writer.key("documentChanges")
      writer.beginArray()
      writer.beginObject()
      writer.key("textDocument")
      writer.beginObject()
      writer.key("uri")
      writer.value(document.uri)
      writer.key("version")
      writer.value(document.version)
      writer.endObject()
      writer.key("edits")
    } else {
      writer.key("changes")
      writer.beginObject()
      writer.key(escaping: document.uri)
    }
    writer.beginArray()
    edits(&writer)
    writer.endArray()
    writer.endObject()
    if capabilities.documentChanges { writer.endArray() }
    writer.endObject()
  }

  /// One action for all safe fixes; none where there is nothing to fix.
  private func writeFixAll(_ document: OpenDocument, to writer: inout JSONWriter) {
    var lines: [(line: Int, text: [UInt8], edits: [TextEdit])] = []
    document.analysis.visitFindings { line, text, findings in
      let edits = Fix.together(findings.compactMap(\.fixes.first).filter(\.isSafe))
      if !edits.isEmpty { lines.append((line, text, edits)) }
      return true
    }
    guard !lines.isEmpty else { return }
    writer.beginObject()
    writer.key("title")
    writer.value(
      settings.language == .persian ? "انجام همهٔ اصلاح\u{200C}های بی\u{200C}خطر" : "Apply all safe fixes")
    writer.fragment("\"kind\":\"source.fixAll.dabir\"")
    writer.key("edit")
    writeEdit(document, to: &writer) { writer in
      for (line, text, edits) in lines {
        for edit in edits { write(edit, line, text, diagnostics, to: &writer) }
      }
    }
    writer.endObject()
  }
}
