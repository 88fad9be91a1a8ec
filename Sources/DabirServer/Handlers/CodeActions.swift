import DabirAnalysis
import DabirNews
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/codeAction`: quick fixes for the findings asked about; `source.fixAll` when asked for by name.
  func codeAction(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try CodeActionParams(params)
    guard let document = document(params.uri, for: id),
      let (start, end) = places(params.range, in: document, for: id)
    else { return }
    let fixesAll = params.wants("source.fixAll.dabir", unasked: false)
    let answer = { [self] (document: OpenDocument) in
      send { writer in
        writer.response(id: id) { writer in
          writer.beginArray()
          if capabilities.codeActionLiterals || capabilities.applyEdit {
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
      document.analysis.advance(budget: Self.glance)
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
      for finding in document.analysis.findings(ofLine: line) {
        let range = encoding.range(finding.range, line: line, text: text)
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
        let place = FindingPlace(finding: finding, line: line, text: text)
        for (index, fix) in finding.fixes.enumerated() {
          let title = MessageText.title(fix, in: text, settings.language)
          writeAction(
            title, "quickfix", isPreferred: index == 0 && fix.isSafe, for: place, document, to: &writer
          ) { writer in
            for edit in fix.edits {
              writer.textEdit(encoding.range(edit.range, line: line, text: text), edit.newText)
            }
          }
        }
        if finding.code == .unattributed { writePlaceholder(place, document, to: &writer) }
        writeDecisions(place, document, to: &writer)
      }
    }
  }

  /// An attribution with a blank for the speaker; a snippet where the client takes one. Never preferred.
  private func writePlaceholder(_ place: FindingPlace, _ document: OpenDocument, to writer: inout JSONWriter)
  {
    let quote = document.analysis.quotes(ofLine: place.line).first { $0.range == place.finding.range }
    guard let attribution = quote.flatMap({ PlaceholderAttribution($0, in: place.text) }) else { return }
    let spot = encoding.range(
      TextRange(attribution.offset, attribution.offset), line: place.line, text: place.text)
    let title =
      settings.language == .persian ? "افزودن جای خالی برای گوینده" : "Insert a blank for the speaker"
    writeAction(title, "quickfix", for: place, document, to: &writer) { writer in
      if capabilities.snippetEdits, capabilities.documentChanges {
        writer.snippetEdit(spot, attribution.snippet)
      } else {
        writer.textEdit(spot, Array(attribution.text.utf8))
      }
    }
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
    let title =
      settings.language == .persian ? "انجام همهٔ اصلاح\u{200C}های بی\u{200C}خطر" : "Apply all safe fixes"
    writeAction(title, "source.fixAll.dabir", document, to: &writer) { writer in
      for (line, text, edits) in lines {
        for edit in edits {
          writer.textEdit(encoding.range(edit.range, line: line, text: text), edit.newText)
        }
      }
    }
  }

  // MARK: Writing

  /// Writes an action; for a client that reads no literal actions, the command that does the same.
  private func writeAction(
    _ title: String, _ kind: StaticString, isPreferred: Bool = false, for place: FindingPlace? = nil,
    _ document: OpenDocument, to writer: inout JSONWriter, _ edits: (inout JSONWriter) -> Void
  ) {
    guard capabilities.codeActionLiterals else {
      return writeCommand(title, document, to: &writer, edits)
    }
    writer.beginObject()
    writer.key("title")
    writer.value(title)
    writer.key("kind")
    writer.value(literal: kind)
    if isPreferred { writer.fragment("\"isPreferred\":true") }
    if let place { writeDiagnostics(place, to: &writer) }
    writer.key("edit")
    writeEdit(document, to: &writer, edits)
    writer.endObject()
  }
}

/// A finding, and the line it stands in.
struct FindingPlace {
  let finding: Finding
  let line: Int
  let text: [UInt8]
}
