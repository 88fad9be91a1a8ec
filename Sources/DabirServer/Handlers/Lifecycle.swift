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
}
