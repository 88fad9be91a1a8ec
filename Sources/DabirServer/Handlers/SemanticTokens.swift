import DabirAnalysis
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// `textDocument/semanticTokens/full`.
  func semanticTokens(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentParams(params)
    guard let document = document(params.uri, for: id) else { return }
    let collector = TokenCollector(document, encoding)
    answer(id, about: document, after: preparation(collector)) { [self] document, writer in
      writer.value(tokens(document, from: collector))
    }
  }

  /// `textDocument/semanticTokens/full/delta`: what is other than in the answer the client has, or everything where
  /// that is not the last one.
  func semanticTokensDelta(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try SemanticTokensDeltaParams(params)
    guard let document = document(params.uri, for: id) else { return }
    let collector = TokenCollector(document, encoding)
    answer(id, about: document, after: preparation(collector)) { [self] document, writer in
      let old = document.lastTokens
      let new = tokens(document, from: collector)
      guard let old, old.resultId == params.previousResultId else { return writer.value(new) }
      writer.beginObject()
      writer.key("resultId")
      writer.value(new.resultId)
      writer.key("edits")
      writer.beginArray()
      if let edit = NumberEdit(from: old.numbers, to: new.numbers) { writer.value(edit) }
      writer.endArray()
      writer.endObject()
    }
  }

  /// `textDocument/semanticTokens/range`.
  func semanticTokensRange(_ id: RequestID, _ params: JSONView?) throws(ParamsError) {
    let params = try TextDocumentRangeParams(params)
    guard let document = document(params.uri, for: id),
      let (start, end) = places(params.range, in: document, for: id)
    else { return }
    answer(id, about: document) { [encoding] document, writer in
      var tokens = TokenWriter(document, encoding)
      for line in start.line...end.line {
        let from = line == start.line ? start.byte : 0
        tokens.add(line: line, touching: from...(line == end.line ? max(from, end.byte) : .max))
      }
      writer.beginObject()
      writer.key("data")
      writer.value(tokens.numbers[...])
      writer.endObject()
    }
  }

  private func preparation(_ collector: TokenCollector) -> WaitingRequest.Preparation {
    { [self] document, budget in
      document.lastTokens?.resultId == tokenResultID(document)
        || collector.advance(document, budget: budget)
    }
  }

  /// A revision is never used twice in a session.
  private func tokenResultID(_ document: OpenDocument) -> String { "\(name)-\(document.revision)" }

  private func tokens(_ document: OpenDocument, from collector: TokenCollector) -> TokenAnswer {
    let resultId = tokenResultID(document)
    if let known = document.lastTokens, known.resultId == resultId { return known }
    let answer = TokenAnswer(resultId: resultId, numbers: collector.numbers)
    if capabilities.semanticTokens.delta { document.lastTokens = answer }
    return answer
  }
}

/// The semantic tokens of one text.
struct TokenAnswer {
  let resultId: String
  let numbers: [UInt32]
}

/// The one stretch in which two lists of numbers differ.
struct NumberEdit {
  let start: Int
  let deleteCount: Int
  let data: ArraySlice<UInt32>

  /// Nil where the lists are equal. O(n).
  init?(from old: [UInt32], to new: [UInt32]) {
    guard old != new else { return nil }
    let limit = min(old.count, new.count)
    var start = 0
    while start < limit, old[start] == new[start] { start += 1 }
    var end = 0
    while end < limit - start, old[old.count - 1 - end] == new[new.count - 1 - end] { end += 1 }
    self.start = start
    deleteCount = old.count - end - start
    data = new[start..<(new.count - end)]
  }
}

extension JSONWriter {
  fileprivate mutating func value(_ tokens: TokenAnswer) {
    beginObject()
    key("resultId")
    value(tokens.resultId)
    key("data")
    value(tokens.numbers[...])
    endObject()
  }

  fileprivate mutating func value(_ numbers: ArraySlice<UInt32>) {
    beginArray()
    for number in numbers { value(Int(number)) }
    endArray()
  }

  fileprivate mutating func value(_ edit: NumberEdit) {
    beginObject()
    key("start")
    value(edit.start)
    key("deleteCount")
    value(edit.deleteCount)
    if !edit.data.isEmpty {
      key("data")
      value(edit.data)
    }
    endObject()
  }
}
