import DabirAnalysis
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/diagnostic`: the full list, or `unchanged` when the client has it.
  func pullDiagnostics(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try DocumentDiagnosticParams(params)
    guard let document = document(params.uri, for: id) else { return }
    report(document, id, previous: params.previousResultId) { document, isNew in
      self.send { writer in
        writer.response(id: id) { self.writeReport(document, isNew: isNew, to: &$0) }
      }
    }
  }

  /// `workspace/diagnostic`: the same of every open document, each as soon as it is known for clients that give a
  /// token for that.
  func workspaceDiagnostics(_ id: RequestID, _ params: JSONView?) {
    let uris = documents.values.filter { !$0.isOutOfStep }.map(\.uri).sorted()
    reportAll(id, WorkspaceDiagnosticParams(params), uris[...], reports: [])
  }

  private func reportAll(
    _ id: RequestID, _ params: WorkspaceDiagnosticParams, _ uris: ArraySlice<String>, reports: [[UInt8]]
  ) {
    guard let uri = uris.first else {
      return send { writer in writer.response(id: id) { Self.writeItems(reports, to: &$0) } }
    }
    guard let document = documents[uri] else {
      return reportAll(id, params, uris.dropFirst(), reports: reports)
    }
    report(document, id, previous: params.previousResultIds[uri]) { document, isNew in
      var writer = JSONWriter()
      self.writeReport(document, isWorkspace: true, isNew: isNew, to: &writer)
      let report = writer.bytes
      guard let token = params.partialResultToken else {
        return self.reportAll(id, params, uris.dropFirst(), reports: reports + [report])
      }
      self.sendPartialResult(report, token)
      self.reportAll(id, params, uris.dropFirst(), reports: [])
    }
  }

  private func sendPartialResult(_ report: [UInt8], _ token: RequestID) {
    send { writer in
      writer.notification(method: "$/progress") { writer in
        writer.beginObject()
        writer.key("token")
        writer.value(token)
        writer.key("value")
        Self.writeItems([report], to: &writer)
        writer.endObject()
      }
    }
  }

  private static func writeItems(_ reports: [[UInt8]], to writer: inout JSONWriter) {
    writer.fragment("{\"items\":[")
    for report in reports { writer.raw(report) }
    writer.fragment("]}")
  }

  /// Says whether the client's list of `document` is no longer the one it has: at once when it is, else once the
  /// document is analysed.
  private func report(
    _ document: OpenDocument, _ id: RequestID, previous: String?,
    _ answer: @escaping (OpenDocument, _ isNew: Bool) -> Void
  ) {
    if previous == resultID(document) { return answer(document, false) }
    whenAnalysed(document, id, otherwise: .serverCancelled) { document in
      answer(document, true)
    }
  }

  /// A revision is never used twice in a session and changes with text, settings and reopening; another session has
  /// another name.
  private func resultID(_ document: OpenDocument) -> String {
    "\(DabirVersion.current)-\(name)-\(document.revision)"
  }

  private func writeReport(
    _ document: OpenDocument, isWorkspace: Bool = false, isNew: Bool, to writer: inout JSONWriter
  ) {
    writer.beginObject()
    if isWorkspace {
      writer.key("uri")
      writer.value(document.uri)
      writer.key("version")
      writer.value(document.version)
    }
    writer.key("kind")
    writer.value(literal: isNew ? "full" : "unchanged")
    if isNew {
      writer.key("items")
      diagnostics.writeList(document.analysis, limit: 0, to: &writer)
    }
    writer.key("resultId")
    writer.value(resultID(document))
    writer.endObject()
  }
}
