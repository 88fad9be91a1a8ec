import DabirNews
import JSONRPC
import LanguageServerProtocol

extension Session {
  /// `textDocument/documentHighlight`: the mentions of what stands here; those that name it differ in kind from
  /// pronouns and titles.
  func documentHighlight(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id),
      let place = place(params.position, in: document, for: id)
    else { return }
    answer(id, about: document) { [self] document, writer in
      let named = document.entity(at: place)
      guard let named else { return writer.null() }
      writer.beginArray()
      for mention in named.entity.occurrences {
        writer.beginObject()
        writer.key("range")
        writer.value(document.range(mention, encoding))
        // Text for a name, Read for what stands for one.
        writer.key("kind")
        writer.value(mention.form.isNamed ? 1 : 2)
        writer.endObject()
      }
      writer.endArray()
    }
  }
}
