import JSONRPC
import LanguageServerProtocol

// The table of methods: one line each, the work in `Handlers/`.
extension Session {
  func handle(_ id: RequestID, _ method: MethodName, _ params: JSONView?) throws(ParamsError) {
    switch method {
    case "initialize": try initialize(id, params)
    case "shutdown": shutdown(id)
    case "textDocument/hover": try hover(id, params)
    case "textDocument/codeAction": try codeAction(id, params)
    case "textDocument/diagnostic": try pullDiagnostics(id, params)
    case "workspace/diagnostic": workspaceDiagnostics(id, params)
    default: fail(id, .methodNotFound, "No method \(method)")
    }
  }

  func handle(notification method: MethodName, _ params: JSONView?) throws(ParamsError) {
    switch method {
    case "textDocument/didOpen": try didOpen(params)
    case "textDocument/didChange": try didChange(params)
    case "textDocument/didClose": try didClose(params)
    case "workspace/didChangeConfiguration": didChangeConfiguration(params)
    case "$/cancelRequest": cancelRequest(params)
    // Known and without effect: nothing here depends on them.
    case "initialized", "textDocument/didSave", "$/setTrace": break
    default: break
    }
  }
}
