import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `initialize`: what this server can do, fitted to what the client can.
  func initialize(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    guard phase == .created else { return fail(id, .invalidRequest, "The session is initialized already.") }
    let params = try InitializeParams(params)
    begin(params)
    send { writer in
      writer.response(id: id) { writer in
        writer.beginObject()
        writer.key("capabilities")
        writeCapabilities(&writer)
        writer.key("serverInfo")
        writer.beginObject()
        writer.key("name")
        writer.value("dabir")
        writer.key("version")
        writer.value(DabirVersion.current)
        writer.endObject()
        writer.endObject()
      }
    }
  }

  /// `shutdown`: answered; after it only `exit` is understood.
  func shutdown(_ id: RequestID) {
    answerAllWaiting()
    phase = .shutDown
    documents = [:]
    send { $0.response(id: id) { $0.null() } }
  }

  /// `workspace/didChangeConfiguration`: `{"settings": {"dabir": {…}}}`.
  func didChangeConfiguration(_ params: JSONView?) {
    var changed = settings
    let faults = changed.merge(params?["settings"]?["dabir"])
    guard faults.isEmpty else {
      // The settings in force stay until good ones come.
      for fault in faults { log(.error, fault) }
      return
    }
    guard changed != settings else { return }
    settings = changed
    for document in documents.values {
      document.reanalyse(settings.analysis, revision: nextRevision())
    }
    if !documents.isEmpty { askToPullAgain() }
  }
}
