import JSONRPC
import LanguageServerProtocol

// The table of methods: one line each, the work in `Handlers/`.
extension Session {
  func handle(_ id: RequestID, _ method: MethodName, _ params: JSONView?) throws(ParamsError) {
    switch method {
    case "initialize": try initialize(id, params)
    case "shutdown": shutdown(id)
    case "dabir/quotes": try quotes(id, params)
    case "dabir/entities": try entities(id, params)
    case "dabir/annotations": try annotations(id, params)
    case "textDocument/hover": try hover(id, params)
    case "textDocument/definition": try definition(id, params)
    case "textDocument/references": try references(id, params)
    case "textDocument/documentHighlight": try documentHighlight(id, params)
    case "textDocument/documentSymbol": try documentSymbols(id, params)
    case "textDocument/inlayHint": try inlayHints(id, params)
    case "textDocument/prepareRename": try prepareRename(id, params)
    case "textDocument/rename": try rename(id, params)
    case "textDocument/completion": try completion(id, params)
    case "textDocument/semanticTokens/full": try semanticTokens(id, params)
    case "textDocument/semanticTokens/full/delta": try semanticTokensDelta(id, params)
    case "textDocument/semanticTokens/range": try semanticTokensRange(id, params)
    case "workspace/executeCommand": try executeCommand(id, params)
    case "workspace/symbol": try workspaceSymbols(id, params)
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
    case "textDocument/didSave", "workspace/didChangeWatchedFiles": filesChanged()
    case "$/cancelRequest": cancelRequest(params)
    // Known and without effect: nothing here depends on them.
    case "initialized", "$/setTrace": break
    default: break
    }
  }
}
