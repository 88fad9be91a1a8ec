import DabirAnalysis
import DabirNews
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/inlayHint`: behind a marked quotation, the speaker the reader does not see beside it.
  ///
  /// A hint says what its line does not: none where the line itself has the name, or where the quotation goes on in
  /// the next paragraph.
  func inlayHints(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentRangeParams(params)
    guard let document = document(params.uri, for: id),
      let (start, end) = places(params.range, in: document, for: id)
    else { return }
    answer(id, about: document) { [self] document, writer in
      writer.beginArray()
      for line in start.line...end.line {
        for quote in document.analysis.quotes(ofLine: line) {
          let place = quote.range.end
          guard (start.line, start.byte) <= (line, place), (line, place) <= (end.line, end.byte),
            let name = speakerToShow(quote, document)
          else { continue }
          writeHint(name, quote, document, line, to: &writer)
        }
      }
      writer.endArray()
    }
  }

  private func speakerToShow(_ quote: Quote, _ document: OpenDocument) -> String? {
    guard quote.marks != .none, quote.kind != .nonspeech, quote.attributed == true, !quote.continues,
      let speaker = quote.speaker
    else { return nil }
    let name = document.analysis.name(of: speaker)
    let isBeside = speaker.isStated && speaker.paragraphsBack == 0
    let stated = String(decoding: speaker.text, as: UTF8.self)
    guard !name.isEmpty, !isBeside || NameLetters.of(name) != NameLetters.of(stated) else { return nil }
    return name
  }

  private func writeHint(
    _ name: String, _ quote: Quote, _ document: OpenDocument, _ line: Int, to writer: inout JSONWriter
  ) {
    let range = document.range(quote.range, line: line, encoding)
    writer.beginObject()
    writer.key("position")
    writer.value(range.end)
    writer.key("label")
    writer.value("— \(name)")
    writer.fragment("\"paddingLeft\":true,\"paddingRight\":true")
    writer.key("tooltip")
    writer.value(quoteCard(quote, document).text(cardStyle(markdown: false)))
    writer.endObject()
  }
}
