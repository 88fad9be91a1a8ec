import JSONRPC
import LanguageServerProtocol
import TextStorage

// What `initialize` announces: what works for this client, nothing else.
extension Session {
  func writeCapabilities(_ writer: inout JSONWriter) {
    writer.beginObject()
    writer.key("positionEncoding")
    writer.value(encoding.rawValue)
    writer.fragment("\"textDocumentSync\":{\"openClose\":true,\"change\":2,\"save\":{\"includeText\":false}}")
    writer.fragment("\"hoverProvider\":true,\"definitionProvider\":true,\"referencesProvider\":true")
    writer.fragment("\"documentHighlightProvider\":true,\"documentSymbolProvider\":true")
    writer.fragment("\"workspaceSymbolProvider\":true,\"inlayHintProvider\":true,\"completionProvider\":{}")
    writer.key("renameProvider")
    if capabilities.prepareRename {
      writer.fragment("{\"prepareProvider\":true}")
    } else {
      writer.value(true)
    }
    writer.fragment("\"codeActionProvider\":{\"codeActionKinds\":[\"quickfix\",\"source.fixAll.dabir\"]}")
    writeCommands(&writer)
    if capabilities.pullsDiagnostics {
      writer.fragment(
        "\"diagnosticProvider\":{\"identifier\":\"dabir\",\"interFileDependencies\":false,\"workspaceDiagnostics\":true}"
      )
    }
    writeSemanticTokens(&writer)
    if capabilities.diagnosticsDelta {
      writer.fragment("\"experimental\":{\"dabir\":{\"diagnosticsDelta\":true}}")
    }
    writer.endObject()
  }

  private func writeCommands(_ writer: inout JSONWriter) {
    guard needsCommands || capabilities.executesCommands else { return }
    writer.fragment("\"executeCommandProvider\":{\"commands\":[")
    if needsCommands { writer.fragment("\"dabir.applyEdit\"") }
    if capabilities.executesCommands { writer.fragment("\"dabir.markAsTerm\",\"dabir.ignore\"") }
    writer.fragment("]}")
  }

  private func writeSemanticTokens(_ writer: inout JSONWriter) {
    let tokens = capabilities.semanticTokens
    guard tokens.full || tokens.range else { return }
    writer.key("semanticTokensProvider")
    writer.beginObject()
    writer.key("legend")
    TokenLegend.write(to: &writer)
    if tokens.range { writer.fragment("\"range\":true") }
    if tokens.full, tokens.delta {
      writer.fragment("\"full\":{\"delta\":true}")
    } else if tokens.full {
      writer.fragment("\"full\":true")
    }
    writer.endObject()
  }
}
