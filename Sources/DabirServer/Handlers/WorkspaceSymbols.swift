import DabirAnalysis
import DabirNews
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `workspace/symbol`: the names of all open documents whose words begin with the words of the query.
  func workspaceSymbols(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let query = try WorkspaceSymbolParams(params).query
    let words = NameLetters.words(NameLetters.of(query))
    let open = documents.values.filter { !$0.isOutOfStep }.sorted { $0.uri < $1.uri }
    send { writer in
      writer.response(id: id) { writer in
        writer.beginArray()
        // A query of marks alone asks for nothing that could be here.
        if query.isEmpty || !words.isEmpty {
          for document in open { write(document, matching: words, to: &writer) }
        }
        writer.endArray()
      }
    }
  }

  private func write(
    _ document: OpenDocument, matching words: [ArraySlice<UInt8>], to writer: inout JSONWriter
  ) {
    let outline = Outline(document: document, encoding: encoding, language: settings.language)
    let type = OutlineWords(settings.language)
    for entity in document.analysis.story().entities where entity.type.isNamed {
      let forms = [entity.letters] + entity.aliases.map { NameLetters.of($0) }
      guard forms.contains(where: { Self.matches($0, words) }) else { continue }
      writer.information(outline.symbol(entity), container: type.plural(entity.type), document.uri)
    }
  }

  /// True when each word of the query begins a word of the name.
  private static func matches(_ name: [UInt8], _ query: [ArraySlice<UInt8>]) -> Bool {
    let words = NameLetters.words(name)
    return query.allSatisfy { start in words.contains { $0.starts(with: start) } }
  }
}
