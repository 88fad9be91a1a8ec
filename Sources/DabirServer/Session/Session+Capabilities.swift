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
    if needsCommands { writer.fragment("\"executeCommandProvider\":{\"commands\":[\"dabir.applyEdit\"]}") }
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
