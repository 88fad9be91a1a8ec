import DabirAnalysis
import JSONRPC

/// A request whose answer needs a document analysed to its end, or more work behind that, while this takes more than a
/// slice.
struct WaitingRequest {
  let id: RequestID
  let uri: String
  /// What becomes of it when the text changes before the answer is known.
  let fault: ErrorCode
  let prepare: Preparation
  let answer: (OpenDocument) -> Void

  /// Does what an answer needs beside the analysis, as much of it as `budget` bytes of analysis would take; true when
  /// nothing is left. The document is analysed.
  typealias Preparation = (_ document: OpenDocument, _ budget: Int) -> Bool
}

extension Session {
  /// Bytes that may be analysed before a request is answered; what takes more waits for its turn, slice by slice.
  static let patience = 64 << 10

  /// Bytes that may be analysed before a question about what lies under the cursor is answered from what is known: what
  /// an edit leaves to do is less.
  static let glance = 4 << 10

  /// More requests than this do not wait.
  private static let maxWaiting = 256

  /// Calls `answer` once `document` is analysed to its end and `prepare` has done its part: at once when little is left to
  /// do, else between slices. When the text changes or is closed before, the request fails with `fault`:
  /// `contentModified`, or `serverCancelled` for diagnostics, which the client then asks for again.
  func whenAnalysed(
    _ document: OpenDocument, _ id: RequestID, otherwise fault: ErrorCode,
    after prepare: @escaping WaitingRequest.Preparation = { _, _ in true },
    _ answer: @escaping (OpenDocument) -> Void
  ) {
    if document.analysis.advance(budget: Self.patience), prepare(document, Self.patience) {
      return answer(document)
    }
    guard waiting.count < Self.maxWaiting else {
      return fail(id, .serverCancelled, "Too many requests wait for an analysis.")
    }
    waiting.append(
      WaitingRequest(id: id, uri: document.uri, fault: fault, prepare: prepare, answer: answer))
  }

  /// Answers `id` with what `write` says of `document` once that is analysed to its end, see `whenAnalysed`.
  func answer(
    _ id: RequestID, about document: OpenDocument,
    after prepare: @escaping WaitingRequest.Preparation = { _, _ in true },
    _ write: @escaping (OpenDocument, inout JSONWriter) -> Void
  ) {
    whenAnalysed(document, id, otherwise: .contentModified, after: prepare) { [self] document in
      send { writer in writer.response(id: id) { write(document, &$0) } }
    }
  }

  /// Goes on with the first waiting request whose document is analysed, for as long as `budget` bytes of analysis take,
  /// and answers it or lets the next one come first: one at a time, so that their answers do not pile up before a
  /// client that does not read.
  func answerWaiting(budget: Int) {
    let ready = waiting.firstIndex { documents[$0.uri]?.analysis.isComplete ?? false }
    guard let ready, let document = documents[waiting[ready].uri] else { return }
    let request = waiting.remove(at: ready)
    if request.prepare(document, budget) {
      request.answer(document)
    } else {
      waiting.append(request)
    }
  }

  /// Gives up the requests that wait for `uri`, whose text is no longer the one they asked about.
  func abandonWaiting(for uri: String, isClosed: Bool = false) {
    for request in waiting where request.uri == uri { abandon(request, mayAskAgain: !isClosed) }
    waiting.removeAll { $0.uri == uri }
  }

  /// Answers every waiting request now: a script that sends all it has to say in one piece gets all its answers.
  func answerAllWaiting() {
    while let request = waiting.first, let document = documents[request.uri] {
      document.analysis.advance()
      answerWaiting(budget: .max)
    }
  }

  private func abandon(_ request: WaitingRequest, mayAskAgain: Bool) {
    let message = "The document has changed before the answer was known."
    let data = "{\"retriggerRequest\":\(mayAskAgain)}"
    send { writer in
      writer.errorResponse(
        ResponseError(id: request.id, code: request.fault, message: message),
        data: request.fault == .serverCancelled ? Array(data.utf8)[...] : nil)
    }
  }

  /// `$/cancelRequest`: a request that waits is given up; any other has been answered.
  func cancelRequest(_ params: JSONView?) {
    guard let id = params?["id"].flatMap(RequestID.init),
      let index = waiting.firstIndex(where: { $0.id == id })
    else { return }
    waiting.remove(at: index)
    fail(id, .requestCancelled, "The client has cancelled the request.")
  }
}
