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
    // A revision is never used twice in a session and changes with text, settings and reopening.
    let resultId = "\(DabirVersion.current)-\(document.revision)"
    send { writer in
      writer.response(id: id) { writer in
        writer.beginObject()
        if params.previousResultId == resultId {
          writer.fragment("\"kind\":\"unchanged\"")
        } else {
          document.analysis.advance()
          document.needsPublishing = false
          writer.fragment("\"kind\":\"full\"")
          writer.key("items")
          DiagnosticWriter(encoding: encoding, language: settings.language)
            .writeAll(document.analysis, limit: 0, to: &writer)
        }
        writer.key("resultId")
        writer.value(resultId)
        writer.endObject()
      }
    }
  }
}
