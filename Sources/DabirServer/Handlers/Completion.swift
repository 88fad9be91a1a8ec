import DabirAnalysis
import DabirNews
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/completion`: names the story has already.
  func completion(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id),
      let place = place(params.position, in: document, for: id)
    else { return }
    // Behind most letters nothing can be offered: then nobody's story is resolved for it.
    let text = document.analysis.text.line(place.line).text
    guard NameCompletion.mayOffer(text, cursor: place.byte) else {
      return send { $0.response(id: id) { $0.fragment("{\"isIncomplete\":false,\"items\":[]}") } }
    }
    answer(id, about: document) { [self] document, writer in
      let story = document.analysis.story()
      let offers = NameCompletion.offers(story, paragraph: place.line, text, cursor: place.byte)
      writer.beginObject()
      writer.fragment("\"isIncomplete\":false")
      writer.key("items")
      writer.beginArray()
      for (number, offer) in offers.enumerated() {
        write(offer, story.entities[offer.entity], number, document, place.line, to: &writer)
      }
      writer.endArray()
      writer.endObject()
    }
  }

  private func write(
    _ offer: NameCompletion.Offer, _ entity: Entity, _ number: Int, _ document: OpenDocument, _ line: Int,
    to writer: inout JSONWriter
  ) {
    writer.beginObject()
    writer.key("label")
    writer.value(offer.name)
    // A reference: what is offered stands elsewhere in the text.
    writer.fragment("\"kind\":18")
    writer.key("detail")
    writer.value(entity.roles.first?.text ?? cardStyle(markdown: false).type(entity.type))
    writer.key("sortText")
    let digits = String(number)
    writer.value(String(repeating: "0", count: max(0, 4 - digits.count)) + digits)
    writer.key("filterText")
    writer.value(offer.filter)
    writer.key("textEdit")
    writer.textEdit(document.range(offer.range, line: line, encoding), Array(offer.name.utf8))
    writer.endObject()
  }
}
