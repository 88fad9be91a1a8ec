import DabirAnalysis
import JSONRPC
import LanguageServerProtocol
import TextStorage

/// What the client has been told of an analysis that takes long.
struct AnalysisProgress {
  enum Stage {
    /// Nothing, or nothing yet.
    case silent
    /// Whether progress may be shown, by the request with this id.
    case asked(RequestID)
    /// That it is under way; so many hundredths done.
    case shown(percent: Int)
  }

  var stage = Stage.silent
  /// When the analysis under way began; nil while there is none.
  var start: ContinuousClock.Instant?
  /// Names this document's progress in the session.
  var token = ""

  /// True while the answer to the request `id` is waited for.
  func isAsked(_ id: RequestID) -> Bool {
    if case .asked(id) = stage { true } else { false }
  }
}

extension Session {
  /// What may be done in silence.
  private static let silence = Duration.milliseconds(500)

  func startProgress(_ document: OpenDocument) {
    guard capabilities.workDoneProgress, document.progress.start == nil else { return }
    document.progress.start = now()
  }

  /// Tells the client how far the analysis is, once it has taken half a second; nothing to clients that show none.
  func reportProgress(_ document: OpenDocument) {
    guard let start = document.progress.start else { return }
    if document.analysis.isComplete { return endProgress(document) }
    switch document.progress.stage {
    case .silent:
      if now() - start >= Self.silence { askForProgress(document) }
    case .asked: break
    case .shown(let last):
      let percent = percentDone(document)
      guard percent > last else { return }
      document.progress.stage = .shown(percent: percent)
      sendProgress(document) { writer in
        writer.fragment("{\"kind\":\"report\",\"percentage\":")
        writer.value(percent)
        writer.endObject()
      }
    }
  }

  /// Ends what is shown, when the analysis is complete or the document closed.
  func endProgress(_ document: OpenDocument) {
    if case .shown = document.progress.stage {
      sendProgress(document) { $0.fragment("{\"kind\":\"end\"}") }
    }
    document.progress = AnalysisProgress()
  }

  private func askForProgress(_ document: OpenDocument) {
    let number = nextRevision()
    let id = RequestID.string("dabir-\(number)")
    document.progress.token = "dabir/analysis/\(number)"
    document.progress.stage = .asked(id)
    send { writer in
      writer.request(id: id, method: "window/workDoneProgress/create") { writer in
        writer.beginObject()
        writer.key("token")
        writer.value(document.progress.token)
        writer.endObject()
      }
    }
  }

  /// The answer to a request of ours; only those about progress matter.
  func receive(_ outcome: ResponseOutcome, to id: RequestID) {
    guard case .result = outcome, let document = documents.values.first(where: { $0.progress.isAsked(id) })
    else {
      return
    }
    let percent = percentDone(document)
    document.progress.stage = .shown(percent: percent)
    sendProgress(document) { writer in
      writer.fragment("{\"kind\":\"begin\",\"title\":\"dabir\",\"cancellable\":false,\"percentage\":")
      writer.value(percent)
      writer.endObject()
    }
  }

  private func percentDone(_ document: OpenDocument) -> Int {
    let lines = document.analysis.text.lineCount
    return 100 * (lines - document.analysis.waitingLines) / lines
  }

  private func sendProgress(_ document: OpenDocument, _ value: (inout JSONWriter) -> Void) {
    send { writer in
      writer.notification(method: "$/progress") { writer in
        writer.beginObject()
        writer.key("token")
        writer.value(document.progress.token)
        writer.key("value")
        value(&writer)
        writer.endObject()
      }
    }
  }
}
