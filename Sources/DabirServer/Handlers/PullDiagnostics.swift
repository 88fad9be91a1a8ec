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
    report(document, id, previous: params.previousResultId) { document, pieces in
      self.send(inserting: pieces ?? []) { writer in
        writer.response(id: id) { self.writeReport(document, pieces, to: &$0) }
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
    report(document, id, previous: params.previousResultIds[uri]) { document, pieces in
      var writer = JSONWriter()
      self.writeReport(document, isWorkspace: true, pieces, to: &writer)
      var report = writer.bytes
      if let gap = writer.gap, let pieces {
        report.insert(contentsOf: pieces.flatMap { $0.bytes[$0.range] }, at: gap)
      }
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

  /// What encoding a finding costs, in bytes of analysis.
  private static let bytesOfFinding = 16

  /// Gives the list of `document`, nil when the client has it: at once when it has, else once the document is analysed.
  private func report(
    _ document: OpenDocument, _ id: RequestID, previous: String?,
    _ answer: @escaping (OpenDocument, _ list: [OutgoingBytes.Piece]?) -> Void
  ) {
    if previous == resultID(document) { return answer(document, nil) }
    let encode: WaitingRequest.Preparation = { [self] document, budget in
      document.updateList(
        by: diagnostics, limit: .max, budget: budget == .max ? .max : budget / Self.bytesOfFinding)
    }
    whenAnalysed(document, id, otherwise: .serverCancelled, after: encode) { document in
      answer(document, document.list?.pieces(limit: .max))
    }
  }

  /// A revision is never used twice in a session and changes with text, settings and reopening; another session has
  /// another name.
  private func resultID(_ document: OpenDocument) -> String {
    "\(DabirVersion.current)-\(name)-\(document.revision)"
  }

  private func writeReport(
    _ document: OpenDocument, isWorkspace: Bool = false, _ list: [OutgoingBytes.Piece]?,
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    if isWorkspace {
      writer.key("uri")
      writer.value(document.uri)
      writer.key("version")
      writer.value(document.version)
    }
    writer.key("kind")
    writer.value(literal: list == nil ? "unchanged" : "full")
    if let list {
      writer.key("items")
      writer.beginArray()
      if !list.isEmpty { writer.leaveGap() }
      writer.endArray()
    }
    writer.key("resultId")
    writer.value(resultID(document))
    writer.endObject()
  }
}
