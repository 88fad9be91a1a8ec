package import JSONRPC

/// A place in a document: `textDocument/hover` and its like.
package struct TextDocumentPositionParams: Sendable {
  /// The document's name.
  package let uri: String
  /// The place.
  package let position: Position

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    uri = try TextDocumentParams(view).uri
    position = try Position(view.object("position", "position"))
  }
}

/// A stretch of a document: `textDocument/inlayHint` and its like.
package struct TextDocumentRangeParams: Sendable {
  /// The document's name.
  package let uri: String
  /// The stretch.
  package let range: PositionRange

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    uri = try TextDocumentParams(view).uri
    range = try PositionRange(view.object("range", "range"))
  }
}

/// `textDocument/references`.
package struct ReferenceParams: Sendable {
  /// The place asked about.
  package let place: TextDocumentPositionParams
  /// Whether the place the name is introduced at belongs to the answer.
  package let includesDeclaration: Bool

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    place = try TextDocumentPositionParams(view)
    let context = try view.object("context", "context")
    guard let included = context["includeDeclaration"]?.bool else {
      throw ParamsError("context.includeDeclaration", "a boolean")
    }
    includesDeclaration = included
  }
}

/// `textDocument/rename`.
package struct RenameParams: Sendable {
  /// The place of the name.
  package let place: TextDocumentPositionParams
  /// What it shall be, UTF-8.
  package let newName: [UInt8]

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    place = try TextDocumentPositionParams(view)
    guard let name = view?["newName"], let bytes = name.utf8, !name.hasLoneSurrogate else {
      throw ParamsError("newName", "a string")
    }
    newName = bytes
  }
}

/// `textDocument/semanticTokens/full/delta`.
package struct SemanticTokensDeltaParams: Sendable {
  /// The document's name.
  package let uri: String
  /// The result the client has.
  package let previousResultId: String

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    uri = try TextDocumentParams(view).uri
    previousResultId = try view.string("previousResultId", "previousResultId")
  }
}

/// `workspace/symbol`.
package struct WorkspaceSymbolParams: Sendable {
  /// What is looked for; empty for everything.
  package let query: String

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    query = try view.string("query", "query")
  }
}

/// `textDocument/codeAction`.
package struct CodeActionParams: Sendable {
  /// A diagnostic the client asks about: enough to know it again.
  package struct Diagnostic: Hashable, Sendable {
    /// Where it is.
    package let range: PositionRange
    /// Its code; nil when the client sends none.
    package let code: String?

    /// Makes one to compare with.
    package init(range: PositionRange, code: String?) {
      self.range = range
      self.code = code
    }
  }

  /// The document's name.
  package let uri: String
  /// What is selected.
  package let range: PositionRange
  /// The diagnostics the client asks about; empty when it names none.
  package let diagnostics: [Diagnostic]
  /// The kinds asked for; nil for all.
  package let only: [String]?

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    uri = try TextDocumentParams(view).uri
    range = try PositionRange(view.object("range", "range"))
    let context = view?["context"]
    var diagnostics: [Diagnostic] = []
    if let list = context?["diagnostics"] {
      for element in list.elements {
        diagnostics.append(
          Diagnostic(range: try PositionRange(element.optional("range")), code: element["code"]?.string))
      }
    }
    self.diagnostics = diagnostics
    only = context?["only"].map { $0.elements.compactMap(\.string) }
  }

  /// True when actions of `kind` are wanted: no filter, the kind itself, or a kind above it.
  package func wants(_ kind: String, unasked: Bool) -> Bool {
    guard let only else { return unasked }
    return only.contains { $0.isEmpty ? unasked : kind == $0 || kind.hasPrefix($0 + ".") }
  }
}

/// `workspace/executeCommand`.
package struct ExecuteCommandParams: Sendable {
  /// The command's name, a string.
  package let command: JSONView
  /// What it is called with.
  package let arguments: [JSONView]

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    guard let command = view?["command"], command.kind == .string else {
      throw ParamsError("command", "a string")
    }
    self.command = command
    arguments = view?["arguments"].map { Array($0.elements) } ?? []
  }
}

/// `textDocument/diagnostic`.
package struct DocumentDiagnosticParams: Sendable {
  /// The document's name.
  package let uri: String
  /// The result the client has.
  package let previousResultId: String?

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    uri = try TextDocumentParams(view).uri
    previousResultId = view?["previousResultId"]?.string
  }
}

/// `workspace/diagnostic`.
package struct WorkspaceDiagnosticParams: Sendable {
  /// The results the client has, by document.
  package let previousResultIds: [String: String]
  /// Where reports go as they are known; nil when all go into the response.
  package let partialResultToken: RequestID?

  /// Reads the parameters; previous results that are none are passed over.
  package init(_ view: JSONView?) {
    var results: [String: String] = [:]
    if let list = view?["previousResultIds"], list.kind == .array {
      for element in list.elements {
        if let uri = element["uri"]?.string, let value = element["value"]?.string { results[uri] = value }
      }
    }
    previousResultIds = results
    let token = view?["partialResultToken"].flatMap(RequestID.init)
    partialResultToken = token == .null ? nil : token
  }
}

extension JSONView {
  fileprivate func optional(_ key: StaticString) -> JSONView? { self[key] }
}
