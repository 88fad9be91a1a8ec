package import JSONRPC

/// `textDocument/didOpen`.
package struct DidOpenParams: Sendable {
  /// The document's name.
  package let uri: String
  /// What the client calls its language; never relied on alone.
  package let languageId: String
  /// The client's version number.
  package let version: Int
  /// The whole text, UTF-8.
  package let text: [UInt8]
  /// True when the text has half of a surrogate pair, which no text has.
  package let hasLoneSurrogate: Bool

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    let item = try view.object("textDocument", "textDocument")
    uri = try (item as JSONView?).string("uri", "textDocument.uri")
    languageId = item["languageId"]?.string ?? ""
    version = item["version"]?.int ?? 0
    guard let view = item["text"], let text = view.utf8 else {
      throw ParamsError("textDocument.text", "a string")
    }
    self.text = text
    hasLoneSurrogate = view.hasLoneSurrogate
  }
}

/// `textDocument/didChange`.
package struct DidChangeParams: Sendable {
  /// One change; ranges refer to the text after the changes before it.
  package struct Change: Sendable {
    /// What is replaced; nil replaces the whole text.
    package let range: PositionRange?
    /// The new text, UTF-8.
    package let text: [UInt8]
    /// True when the new text has half of a surrogate pair.
    package let hasLoneSurrogate: Bool
  }

  /// The document's name.
  package let uri: String
  /// The version after all changes; nil when the client sends none.
  package let version: Int?
  /// The changes in the order they apply.
  package let changes: [Change]

  /// Reads the parameters.
  package init(_ view: JSONView?) throws(ParamsError) {
    let document = try view.object("textDocument", "textDocument") as JSONView?
    uri = try document.string("uri", "textDocument.uri")
    version = document?["version"]?.int
    guard let list = view?["contentChanges"], list.kind == .array else {
      throw ParamsError("contentChanges", "an array")
    }
    var changes: [Change] = []
    for element in list.elements {
      guard let view = element["text"], let text = view.utf8 else {
        throw ParamsError("contentChanges.text", "a string")
      }
      var range: PositionRange?
      if let given = element["range"], !given.isNull { range = try PositionRange(given) }
      changes.append(Change(range: range, text: text, hasLoneSurrogate: view.hasLoneSurrogate))
    }
    self.changes = changes
  }
}

/// The document a notification or request is about: `didClose`, `didSave`, pulls.
package struct TextDocumentParams: Sendable {
  /// The document's name.
  package let uri: String

  /// Reads `textDocument.uri`.
  package init(_ view: JSONView?) throws(ParamsError) {
    uri = try (view.object("textDocument", "textDocument") as JSONView?).string("uri", "textDocument.uri")
  }
}
