import DabirNews
import JSONRPC
import LanguageServerProtocol

extension Session {
  /// `textDocument/definition`: where the story introduces what stands here, its first full mention.
  func definition(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id),
      let place = place(params.position, in: document, for: id)
    else { return }
    answer(id, about: document) { [self] document, writer in
      let named = document.entity(at: place)
      guard let named else { return writer.null() }
      writer.location(document.uri, document.range(named.entity.introduction, encoding))
    }
  }
}
