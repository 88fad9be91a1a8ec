import DabirAnalysis
import DabirNews
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/hover`: who or what the text under the cursor is in this story.
  func hover(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id),
      let place = place(params.position, in: document, for: id)
    else { return }
    // Most places name nobody, and need not know the whole story for that; what an edit leaves to do is little.
    document.analysis.advance(budget: 4 << 10)
    if document.analysis.namesNothing(line: place.line, at: place.byte) {
      return send { $0.response(id: id) { $0.null() } }
    }
    whenAnalysed(document, id, otherwise: .contentModified) { document in
      self.answerHover(id, document, place)
    }
  }

  private func answerHover(_ id: RequestID, _ document: OpenDocument, _ place: (line: Int, byte: Int)) {
    guard let (entity, mention) = document.analysis.story().entity(inParagraph: place.line, at: place.byte)
    else {
      return send { $0.response(id: id) { $0.null() } }
    }
    let markdown = capabilities.markdownHover
    let card = HoverCard(entity).text(
      in: settings.language == .persian ? .persian : .english, markdown: markdown)
    let text = document.analysis.text.line(place.line).text
    let range = DiagnosticWriter(encoding: encoding, language: settings.language)
      .range(mention.range, line: place.line, text: text)
    send { writer in
      writer.response(id: id) { writer in
        writer.beginObject()
        writer.key("contents")
        writer.beginObject()
        writer.key("kind")
        writer.value(literal: markdown ? "markdown" : "plaintext")
        writer.key("value")
        writer.value(card)
        writer.endObject()
        writer.key("range")
        writer.value(range)
        writer.endObject()
      }
    }
  }
}
