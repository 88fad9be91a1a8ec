import DabirAnalysis
import DabirNews
import DabirRules
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/hover`: what a character without ink or out of place is; who or what a name is in this story; who
  /// says a quotation.
  func hover(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentPositionParams(params)
    guard let document = document(params.uri, for: id),
      let place = place(params.position, in: document, for: id)
    else { return }
    let style = cardStyle(markdown: capabilities.markdownHover)
    answer(id, about: document) { [self] document, writer in
      guard let card = card(document, place, style) else { return writer.null() }
      writer.beginObject()
      writer.key("contents")
      writer.beginObject()
      writer.key("kind")
      writer.value(literal: style.markdown ? "markdown" : "plaintext")
      writer.key("value")
      writer.value(card.text)
      writer.endObject()
      writer.key("range")
      writer.value(document.range(card.range, line: place.line, encoding))
      writer.endObject()
    }
  }

  /// The narrowest card first: a character at fault, a name, a character without ink, a quotation.
  private func card(_ document: OpenDocument, _ place: (line: Int, byte: Int), _ style: CardStyle) -> (
    text: String, range: TextRange
  )? {
    let analysis = document.analysis
    let story = analysis.story()
    let text = analysis.text.line(place.line).text
    let character = CharacterCard(
      text, at: place.byte, findings: analysis.findings(ofLine: place.line), language: settings.language)
    if let character, !character.faults.isEmpty { return (character.text(style), character.range) }
    if let (entity, mention) = story.entity(inParagraph: place.line, at: place.byte) {
      return (HoverCard(entity).text(style, source: document.uri), mention.range)
    }
    if let character { return (character.text(style), character.range) }
    let quotes = analysis.quotes(ofLine: place.line)
    if let quote = quotes.last(where: { $0.range.start <= place.byte && place.byte <= $0.range.end }) {
      return (quoteCard(quote, document).text(style), quote.range)
    }
    return nil
  }

  /// The card of a quotation.
  func quoteCard(_ quote: Quote, _ document: OpenDocument) -> QuoteCard {
    QuoteCard(
      quote, speaker: quote.speaker.map(document.analysis.name(of:)),
      entity: quote.speaker.flatMap(document.analysis.entity(of:)))
  }

  /// How cards are written for this client.
  func cardStyle(markdown: Bool) -> CardStyle {
    CardStyle(settings.language == .persian ? .persian : .english, markdown: markdown)
  }
}
