package import JSONRPC

/// The capabilities that change what the server sends; each has a fallback when the client lacks it.
package struct ClientCapabilities: Sendable, Hashable {
  /// Encodings the client can count columns in, in its order of preference; empty means UTF-16.
  package var positionEncodings: [String] = []
  /// The client asks for diagnostics itself.
  package var pullsDiagnostics = false
  /// The client can be asked to pull again.
  package var refreshesDiagnostics = false
  /// Diagnostics may point to other places.
  package var relatedInformation = false
  /// `publishDiagnostics` may carry the document's version.
  package var diagnosticVersion = true
  /// Code actions may be literals; without, they are commands.
  package var codeActionLiterals = false
  /// Edits may name the version they are for.
  package var documentChanges = false
  /// The client sends commands back that an action names.
  package var executesCommands = false
  /// The client makes edits it is asked to make.
  package var applyEdit = false
  /// Workspace edits may hold snippets.
  package var snippetEdits = false
  /// The client shows hovers.
  package var hover = false
  /// Hovers may be Markdown.
  package var markdownHover = false
  /// Outlines may be trees.
  package var symbolTree = false
  /// The client asks whether a place can be renamed before it asks for the name.
  package var prepareRename = false
  /// The semantic tokens the client can ask for and read.
  package var semanticTokens = SemanticTokenRequests()

  /// What a client asks of semantic tokens.
  package struct SemanticTokenRequests: Sendable, Hashable {
    /// Those of a stretch.
    package var range = false
    /// Those of the whole document.
    package var full = false
    /// Those that changed since the last answer.
    package var delta = false
  }

  /// The client can show how far a long piece of work is.
  package var workDoneProgress = false
  /// The client takes differences of lists of diagnostics, in place of lists (`experimental.dabir`).
  package var diagnosticsDelta = false

  /// Reads the capabilities; what is missing or of the wrong kind counts as not there.
  package init(_ view: JSONView?) {
    let text = view?["textDocument"]
    positionEncodings = view?["general"]?["positionEncodings"]?.elements.compactMap(\.string) ?? []
    pullsDiagnostics = text?["diagnostic"]?.kind == .object
    refreshesDiagnostics = view?["workspace"]?["diagnostics"]?["refreshSupport"]?.bool ?? false
    relatedInformation = text?["publishDiagnostics"]?["relatedInformation"]?.bool ?? false
    diagnosticVersion = text?["publishDiagnostics"]?["versionSupport"]?.bool ?? true
    codeActionLiterals = text?["codeAction"]?["codeActionLiteralSupport"]?.kind == .object
    documentChanges = view?["workspace"]?["workspaceEdit"]?["documentChanges"]?.bool ?? false
    workDoneProgress = view?["window"]?["workDoneProgress"]?.bool ?? false
    diagnosticsDelta = view?["experimental"]?["dabir"]?["diagnosticsDelta"]?.bool ?? false
    hover = text?["hover"] != nil
    markdownHover =
      text?["hover"]?["contentFormat"]?.elements.contains { $0.equals("markdown") } ?? false
    executesCommands = view?["workspace"]?["executeCommand"]?.kind == .object
    applyEdit = view?["workspace"]?["applyEdit"]?.bool ?? false
    snippetEdits = view?["workspace"]?["workspaceEdit"]?["snippetEditSupport"]?.bool ?? false
    symbolTree = text?["documentSymbol"]?["hierarchicalDocumentSymbolSupport"]?.bool ?? false
    prepareRename = text?["rename"]?["prepareSupport"]?.bool ?? false
    semanticTokens = SemanticTokenRequests(text?["semanticTokens"])
  }
}

extension ClientCapabilities.SemanticTokenRequests {
  /// Reads `textDocument.semanticTokens`. A request is announced by `true` or an object; the only form of answer
  /// there is, is `relative`.
  init(_ view: JSONView?) {
    let requests = view?["requests"]
    guard view?["formats"]?.elements.contains(where: { $0.equals("relative") }) ?? false else { return }
    range = requests?["range"].map { $0.bool ?? ($0.kind == .object) } ?? false
    full = requests?["full"].map { $0.bool ?? ($0.kind == .object) } ?? false
    delta = requests?["full"]?["delta"]?.bool ?? false
  }
}
