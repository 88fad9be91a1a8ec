import JSONRPC
import LanguageServerProtocol

extension Session {
  /// Writes a workspace edit of one document, by version where the client understands that.
  func writeEdit(
    _ document: OpenDocument, to writer: inout JSONWriter, _ edits: (inout JSONWriter) -> Void
  ) {
    writer.beginObject()
    if capabilities.documentChanges {
      writer.key("documentChanges")
      writer.beginArray()
      writer.beginObject()
      writer.key("textDocument")
      writer.beginObject()
      writer.key("uri")
      writer.value(document.uri)
      writer.key("version")
      writer.value(document.version)
      writer.endObject()
      writer.key("edits")
    } else {
      writer.key("changes")
      writer.beginObject()
      writer.key(escaping: document.uri)
    }
    writer.beginArray()
    edits(&writer)
    writer.endArray()
    writer.endObject()
    if capabilities.documentChanges { writer.endArray() }
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a text edit; `newText` is UTF-8.
  mutating func textEdit(_ range: PositionRange, _ newText: [UInt8]) {
    beginObject()
    key("range")
    value(range)
    key("newText")
    value(utf8: newText)
    endObject()
  }

  /// Writes an edit that inserts a snippet, for clients that take them.
  mutating func snippetEdit(_ range: PositionRange, _ snippet: String) {
    beginObject()
    key("range")
    value(range)
    fragment("\"snippet\":{\"kind\":\"snippet\",\"value\":")
    value(snippet)
    endObject()
    endObject()
  }

  /// Writes a location.
  mutating func location(_ uri: String, _ range: PositionRange) {
    beginObject()
    key("uri")
    value(uri)
    key("range")
    value(range)
    endObject()
  }
}
