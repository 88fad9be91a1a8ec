import DabirAnalysis
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/documentSymbol`: the outline, as a tree where the client can show one, else as a list.
  func documentSymbols(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentParams(params)
    guard let document = document(params.uri, for: id) else { return }
    let outline = OutlineCollector(
      Outline(document: document, encoding: encoding, language: settings.language))
    answer(id, about: document, after: outline.advance) { [self] document, writer in
      writer.beginArray()
      for symbol in outline.symbols() {
        if capabilities.symbolTree {
          writer.tree(symbol)
        } else {
          writer.list(symbol.children, below: symbol.name, document.uri)
        }
      }
      writer.endArray()
    }
  }
}

extension JSONWriter {
  fileprivate mutating func tree(_ symbol: OutlineSymbol) {
    beginObject()
    key("name")
    value(symbol.name)
    if !symbol.detail.isEmpty {
      key("detail")
      value(symbol.detail)
    }
    key("kind")
    value(symbol.kind)
    key("range")
    value(symbol.range)
    key("selectionRange")
    value(symbol.selection)
    if !symbol.children.isEmpty {
      key("children")
      beginArray()
      for child in symbol.children { tree(child) }
      endArray()
    }
    endObject()
  }

  /// Writes what has a place of its own; headings become the names of containers.
  fileprivate mutating func list(_ symbols: [OutlineSymbol], below container: String, _ uri: String) {
    for symbol in symbols {
      if symbol.children.isEmpty {
        information(symbol, container: container, uri)
      } else {
        list(symbol.children, below: symbol.name, uri)
      }
    }
  }

  /// Writes a symbol as an element of a flat list.
  mutating func information(_ symbol: OutlineSymbol, container: String, _ uri: String) {
    beginObject()
    key("name")
    value(symbol.name)
    key("kind")
    value(symbol.kind)
    key("location")
    location(uri, symbol.selection)
    key("containerName")
    value(container)
    endObject()
  }
}
