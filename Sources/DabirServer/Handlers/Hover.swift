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
    // What an edit leaves to do is little.
    document.analysis.advance(budget: 4 << 10)
    if document.analysis.namesNothing(line: place.line, at: place.byte), quotation(document, place) == nil {
      let card = ownCard(document, place, style)
      return send { writer in
        writer.response(id: id) { self.write(card, document, place.line, style, to: &$0) }
      }
    }
    // A long text that is being opened is told of as far as it is known: nobody waits for its end to see a name.
    // A client that announces no hovers is a script: it asks once, and waits.
    let isKnownSoFar =
      capabilities.hover && document.analysis.text.byteCount > Self.patience && document.analysis.isOpening
    if isKnownSoFar {
      return send { writer in
        writer.response(id: id) {
          self.write(card(document, place, style, soFar: true), document, place.line, style, to: &$0)
        }
      }
    }
    answer(id, about: document) { [self] document, writer in
      write(card(document, place, style, soFar: false), document, place.line, style, to: &writer)
    }
  }

  private typealias Card = (text: String, range: TextRange)

  private func write(
    _ card: Card?, _ document: OpenDocument, _ line: Int, _ style: CardStyle, to writer: inout JSONWriter
  ) {
    guard let card else { return writer.null() }
    writer.beginObject()
    writer.key("contents")
    writer.beginObject()
    writer.key("kind")
    writer.value(literal: style.markdown ? "markdown" : "plaintext")
    writer.key("value")
    writer.value(card.text)
    writer.endObject()
    writer.key("range")
    writer.value(document.range(card.range, line: line, encoding))
    writer.endObject()
  }

  /// The narrowest card first: a character at fault, a name, a character without ink, a word at fault, a quotation.
  private func card(
    _ document: OpenDocument, _ place: (line: Int, byte: Int), _ style: CardStyle, soFar: Bool
  ) -> Card? {
    let character = character(document, place)
    if let character, !character.faults.isEmpty { return (character.text(style), character.range) }
    if let answer = document.analysis.entity(line: place.line, at: place.byte, soFar: soFar) {
      var card = HoverCard(answer.entity)
      card.quotedLines = document.analysis.quotedLines(answer, limit: HoverCard.mostLines + 1).map { $0 + 1 }
      return (card.text(style, source: document.uri), answer.mention.range)
    }
    if let card = ownCard(document, place, style) { return card }
    return quotation(document, place).map { (quoteCard($0, document, soFar: soFar).text(style), $0.range) }
  }

  /// The card that a place has whatever the rest of the story says.
  private func ownCard(_ document: OpenDocument, _ place: (line: Int, byte: Int), _ style: CardStyle) -> Card?
  {
    if let character = character(document, place) { return (character.text(style), character.range) }
    let analysis = document.analysis
    return JoiningCard(
      analysis.paragraph(place.line), at: place.byte, findings: analysis.findings(ofLine: place.line),
      vocabulary: analysis.settings.vocabulary, language: settings.language
    ).map { ($0.text(style), $0.range) }
  }

  private func character(_ document: OpenDocument, _ place: (line: Int, byte: Int)) -> CharacterCard? {
    CharacterCard(
      document.analysis.text.line(place.line).text, at: place.byte,
      findings: document.analysis.findings(ofLine: place.line), language: settings.language)
  }

  private func quotation(_ document: OpenDocument, _ place: (line: Int, byte: Int)) -> Quote? {
    document.analysis.quotes(ofLine: place.line).last {
      $0.range.start <= place.byte && place.byte <= $0.range.end
    }
  }

  /// The card of a quotation.
  func quoteCard(_ quote: Quote, _ document: OpenDocument, soFar: Bool = false) -> QuoteCard {
    let entity = quote.speaker.flatMap { document.analysis.entity(of: $0, soFar: soFar) }
    return QuoteCard(
      quote, speaker: quote.speaker.map { entity?.name ?? String(decoding: $0.bestText, as: UTF8.self) },
      entity: entity)
  }

  /// How cards are written for this client.
  func cardStyle(markdown: Bool) -> CardStyle {
    CardStyle(settings.language == .persian ? .persian : .english, markdown: markdown)
  }
}
