import DabirAnalysis
import JSONRPC
import LanguageServerProtocol
import TextStorage

extension Session {
  /// How findings are written for this client.
  var diagnostics: DiagnosticWriter {
    DiagnosticWriter(encoding: encoding, language: settings.language, work: encodingWork)
  }

  /// Texts of more bytes than this show their first findings before the last line has been analysed.
  private static let earlyFindings = 256 << 10

  /// What an edit leaves to visit is seldom more.
  private static let fewLines = 256

  /// Lines of which a client sees the findings before those of the rest are known: a screenful.
  private static let screenful = 32

  /// Findings put into a list between two looks at the input.
  private static let findingsAtOnce = 128

  /// True when something is left to do.
  package var hasWork: Bool {
    hasUrgentWork || phase == .initialized && documents.values.contains(where: wantsNames)
  }

  /// True when some document waits to be analysed or published, or a request to be answered.
  package var hasUrgentWork: Bool {
    guard phase == .initialized else { return false }
    return !waiting.isEmpty
      || documents.values.contains { !$0.analysis.isComplete || ($0.needsPublishing && isTold(of: $0)) }
  }

  /// True while the names of a document have still to be read for a client that shows hovers.
  private func wantsNames(of document: OpenDocument) -> Bool {
    guard capabilities.hover, !document.isOutOfStep else { return false }
    document.analysis.keepStory()
    return !document.analysis.isStoryRead
  }

  private func isTold(of document: OpenDocument) -> Bool {
    !document.isOutOfStep && (capabilities.diagnosticsDelta || !capabilities.pullsDiagnostics)
  }

  /// Does a slice of waiting work: `budget` bytes of analysis in all, and what is ready goes out.
  ///
  /// Documents come in the order of their last change, those with little to do before those with much: so whoever
  /// types in one does not wait for the opening of another.
  package func work(budget: Int) {
    guard phase == .initialized else { return }
    var left = budget
    // What is to be sent goes out first: names are read in a slice of their own.
    var mayReadNames = !hasUrgentWork
    let order = documents.values.map { (isLong: $0.analysis.waitingLines > Self.fewLines, document: $0) }
      .sorted {
        $0.isLong == $1.isLong ? $0.document.revision < $1.document.revision : $1.isLong
      }
    for (_, document) in order where left > 0 {
      let analysis = document.analysis
      if !analysis.isComplete {
        startProgress(document)
        let before = analysis.work.bytesScanned
        analysis.advance(budget: left)
        left -= analysis.work.bytesScanned - before
        if analysis.isComplete, document.isOpening {
          document.isOpening = false
          mayHoldFreeMemory = true
        }
      }
      if document.needsPublishing, isTold(of: document) { publish(document) }
      if mayReadNames, analysis.isComplete, wantsNames(of: document) {
        // Of one document at a time: however many are opened, a slice is no longer.
        mayReadNames = false
        analysis.readStory(budget: budget / 2)
      }
      reportProgress(document)
    }
    answerWaiting(budget: budget)
  }

  /// Sends what the client has not got of the findings of `document`.
  private func publish(_ document: OpenDocument) {
    let isComplete = document.analysis.isComplete
    let isEarly = !isComplete && document.analysis.text.byteCount > Self.earlyFindings
    if capabilities.diagnosticsDelta {
      guard isComplete || isEarly else { return }
      document.needsPublishing = !isComplete
      if isComplete || document.hasDifference { publishDelta(document) }
      return
    }
    let limit = settings.maxFindingsPerDocument == 0 ? Int.max : settings.maxFindingsPerDocument
    let isListed = document.updateList(by: diagnostics, limit: limit, budget: Self.findingsAtOnce)
    guard let list = document.list else { return }
    if isComplete, isListed {
      document.needsPublishing = false
      publish(list, of: document, limit: limit)
    } else if isEarly, document.published == nil, list.count > 0, list.coveredLines >= Self.screenful {
      publish(list, of: document, limit: limit)
    }
  }

  private func publish(_ list: FindingsList, of document: OpenDocument, limit: Int) {
    let new = PublishedList(
      findingCount: document.analysis.findingCount, pieces: list.pieces(limit: limit))
    if let last = document.published, last.isSame(as: new) { return }
    document.published = new
    let more = list.count >= limit ? new.findingCount - limit : 0
    publish(uri: document.uri, version: document.version, new.pieces) { [diagnostics] writer in
      if more > 0 { diagnostics.writeOverflow(more, limit, to: &writer) }
    }
  }

  /// Sends a list of the diagnostics `pieces` and what `writeRest` writes behind them.
  private func publish(
    uri: String, version: Int?, _ pieces: [OutgoingBytes.Piece], _ writeRest: (inout JSONWriter) -> Void
  ) {
    send(inserting: pieces) { writer in
      writer.notification(method: "textDocument/publishDiagnostics") { writer in
        writer.beginObject()
        writer.key("uri")
        writer.value(uri)
        if let version, capabilities.diagnosticVersion {
          writer.key("version")
          writer.value(version)
        }
        writer.key("diagnostics")
        writer.beginArray()
        if !pieces.isEmpty { writer.leaveGap() }
        writeRest(&writer)
        writer.endArray()
        writer.endObject()
      }
    }
  }

  /// Takes back what the client was told of a document that is closed.
  func withdraw(_ document: OpenDocument) {
    if capabilities.diagnosticsDelta {
      send { writer in
        writer.notification(method: "dabir/diagnosticsDelta") {
          DeltaWriter.writeClosed(document.uri, to: &$0)
        }
      }
    } else if document.published != nil {
      publish(uri: document.uri, version: nil, []) { _ in }
    }
  }

  private func publishDelta(_ document: OpenDocument) {
    let change = document.takeDifference()
    send { writer in
      writer.notification(method: "dabir/diagnosticsDelta") { writer in
        DeltaWriter(diagnostics: diagnostics).write(change, of: document, to: &writer)
      }
    }
    document.isNewToClient = false
  }
}
