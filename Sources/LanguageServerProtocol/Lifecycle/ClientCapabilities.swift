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
  /// Hovers may be Markdown.
  package var markdownHover = false

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
    markdownHover =
      text?["hover"]?["contentFormat"]?.elements.contains { $0.equals("markdown") } ?? false
  }
}
