import DabirAnalysis
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/didOpen`. A document that is open already is opened anew.
  func didOpen(_ params: JSONView?) throws(ParamsError) {
    let params = try DidOpenParams(params)
    let old = documents[params.uri]
    guard params.text.count <= settings.maxDocumentBytes else {
      if let old { close(old) }
      return log(
        .error,
        "\(params.uri) is not opened: \(params.text.count) bytes are more than maxDocumentBytes, \(settings.maxDocumentBytes)"
      )
    }
    let document = OpenDocument(
      uri: params.uri, version: params.version, text: params.hasLoneSurrogate ? nil : params.text,
      settings: analysisSettings(of: params.uri), revision: nextRevision(),
      sendsDifferences: capabilities.diagnosticsDelta)
    if let old { leave(old) }
    document.published = old?.published
    documents[params.uri] = document
    if params.hasLoneSurrogate { logRefusal(of: document, .loneSurrogate) }
  }

  /// `textDocument/didChange`.
  func didChange(_ params: JSONView?) throws(ParamsError) {
    let params = try DidChangeParams(params)
    guard let document = documents[params.uri] else {
      return log(.error, "\(params.uri) is changed but not open")
    }
    abandonWaiting(for: params.uri)
    if let fault = document.apply(params, encoding: encoding, revision: nextRevision()) {
      logRefusal(of: document, fault)
    }
    if document.analysis.text.byteCount > settings.maxDocumentBytes {
      close(document)
      log(.error, "\(params.uri) is closed: it has grown over maxDocumentBytes, \(settings.maxDocumentBytes)")
    }
  }

  private func logRefusal(of document: OpenDocument, _ fault: OpenDocument.ChangeFault) {
    let effect = document.isOutOfStep ? "is out of step until its whole text is sent" : "had a change refused"
    log(.error, "\(document.uri) \(effect): \(fault)")
  }

  /// `textDocument/didClose`: its diagnostics are taken back.
  func didClose(_ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentParams(params)
    guard let document = documents[params.uri] else { return }
    close(document)
  }

  private func close(_ document: OpenDocument) {
    leave(document)
    documents[document.uri] = nil
    mayHoldFreeMemory = true
    withdraw(document)
  }

  /// Ends what is under way for a document that is closed or opened anew.
  private func leave(_ document: OpenDocument) {
    abandonWaiting(for: document.uri, isClosed: true)
    endProgress(document)
  }

  /// The open document a request is about; answers with an error when there is none it could be asked of.
  func document(_ uri: String, for id: RequestID) -> OpenDocument? {
    guard let document = documents[uri] else {
      fail(id, .invalidParams, "The document is not open: \(uri)")
      return nil
    }
    guard !document.isOutOfStep else {
      fail(id, .requestFailed, "The document is out of step until its whole text is sent: \(uri)")
      return nil
    }
    return document
  }

  /// The line and byte a request points to; answers with an error when the text has no such place.
  func place(_ position: Position, in document: OpenDocument, for id: RequestID) -> (line: Int, byte: Int)? {
    do throws(OpenDocument.ChangeFault) {
      return try document.place(position, encoding)
    } catch {
      fail(id, .invalidParams, "position: \(error)")
      return nil
    }
  }

  /// The stretch a request is about; answers with an error when the text has no such stretch.
  func places(_ range: PositionRange, in document: OpenDocument, for id: RequestID) -> (
    start: (line: Int, byte: Int), end: (line: Int, byte: Int)
  )? {
    guard let start = place(range.start, in: document, for: id),
      let end = place(range.end, in: document, for: id)
    else { return nil }
    guard (start.line, start.byte) <= (end.line, end.byte) else {
      fail(id, .invalidParams, "range: the end lies before the start")
      return nil
    }
    return (start, end)
  }
}
