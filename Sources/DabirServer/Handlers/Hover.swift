import JSONRPC
import LanguageServerProtocol

extension Session {
  /// `textDocument/hover`: who or what the text under the cursor is in this story.
  func hover(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id), place(params.position, in: document, for: id) != nil
    else { return }
    send { $0.response(id: id) { $0.null() } }
  }
}
