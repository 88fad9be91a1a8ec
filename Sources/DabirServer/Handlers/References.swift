import DabirNews
import JSONRPC
import LanguageServerProtocol

extension Session {
  /// `textDocument/references`: every mention of what stands here, the pronouns and titles that mean it among them.
  func references(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try ReferenceParams(params)
    guard let document = document(params.place.uri, for: id),
      let place = place(params.place.position, in: document, for: id)
    else { return }
    answer(id, about: document) { [self] document, writer in
      let named = document.entity(at: place)
      guard let named else { return writer.null() }
      writer.beginArray()
      for mention in named.entity.occurrences
      where params.includesDeclaration || mention != named.entity.introduction {
        writer.location(document.uri, document.range(mention, encoding))
      }
      writer.endArray()
    }
  }
}
