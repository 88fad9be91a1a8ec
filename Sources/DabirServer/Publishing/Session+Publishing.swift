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

  /// True when some document waits to be analysed or published.
  package var hasWork: Bool {
    guard phase == .initialized else { return false }
    return !waiting.isEmpty
      || documents.values.contains {
        !$0.analysis.isComplete || ($0.needsPublishing && isTold(of: $0)) || wantsNames(of: $0)
      }
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
    var mayReadNames = documents.values.allSatisfy {
      $0.analysis.isComplete && !($0.needsPublishing && isTold(of: $0))
    }
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
        analysis.readStory(budget: budget / 8)
      }
      reportProgress(document)
    }
    answerWaiting()
  }

  /// Sends what the client has not got of the findings of `document`.
  private func publish(_ document: OpenDocument) {
    let isComplete = document.analysis.isComplete
    guard isComplete || document.analysis.text.byteCount > Self.earlyFindings else { return }
    document.needsPublishing = !isComplete
    if capabilities.diagnosticsDelta {
      if isComplete || document.analysis.hasChange { publishDelta(document) }
    } else if isComplete || (document.published == nil && document.analysis.findingCount > 0) {
      publishList(document)
    }
  }

  private func publishList(_ document: OpenDocument) {
    let change = document.analysis.takeChange()
    if change.isEmpty, document.published != nil { return }
    var list = JSONWriter(reservingCapacity: 4096 + (document.published?.bytes.count ?? 0))
    diagnostics.writeList(document.analysis, limit: settings.maxFindingsPerDocument, to: &list)
    let new = PublishedList(findingCount: document.analysis.findingCount, bytes: list.bytes)
    if let last = document.published, last.findingCount == new.findingCount, last.bytes == new.bytes {
      return
    }
    document.published = new
    publish(uri: document.uri, version: document.version, list: new.bytes)
  }

  /// Sends a list of diagnostics as it is.
  private func publish(uri: String, version: Int?, list: [UInt8]) {
    send { writer in
      writer.notification(method: "textDocument/publishDiagnostics") { writer in
        writer.beginObject()
        writer.key("uri")
        writer.value(uri)
        if let version, capabilities.diagnosticVersion {
          writer.key("version")
          writer.value(version)
        }
        writer.key("diagnostics")
        writer.raw(list)
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
      publish(uri: document.uri, version: nil, list: Array("[]".utf8))
    }
  }

  private func publishDelta(_ document: OpenDocument) {
    let change = document.analysis.takeChange()
    send { writer in
      writer.notification(method: "dabir/diagnosticsDelta") { writer in
        DeltaWriter(diagnostics: diagnostics).write(change, of: document, to: &writer)
      }
    }
    document.isNewToClient = false
  }
}
