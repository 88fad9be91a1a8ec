import DabirAnalysis
import JSONRPC
import LanguageServerProtocol

extension Session {
  /// `dabir/quotes`: every quotation, who speaks, and how that is known.
  func quotes(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    try answerStory(id, params) { story, writer in
      writer.key("quotes")
      story.writeQuotes(to: &writer)
    }
  }

  /// `dabir/entities`: who and what the document speaks of.
  func entities(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    try answerStory(id, params) { story, writer in
      writer.key("entities")
      story.writeEntities(to: &writer)
    }
  }

  /// `dabir/annotations`: all that is known of the document.
  func annotations(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let language = settings.language
    try answerStory(id, params) { story, writer in
      writer.key("findings")
      story.writeFindings(language, to: &writer)
      writer.key("quotes")
      story.writeQuotes(to: &writer)
      writer.key("entities")
      story.writeEntities(to: &writer)
    }
  }

  /// Answers with an object that says which text it speaks of, and the members `write` adds.
  private func answerStory(
    _ id: RequestID, _ params: JSONView?, _ write: @escaping (StoryWriter, inout JSONWriter) -> Void
  ) throws(ParamsError) {
    let params = try TextDocumentParams(params)
    guard let document = document(params.uri, for: id) else { return }
    answer(id, about: document) { [encoding] document, writer in
      writer.beginObject()
      writer.key("uri")
      writer.value(document.uri)
      writer.key("version")
      writer.value(document.version)
      write(StoryWriter(document: document, encoding: encoding), &writer)
      writer.endObject()
    }
  }
}
