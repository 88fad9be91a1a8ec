import DabirAnalysis
import DabirRules
import DabirSettings
package import JSONRPC
import LanguageServerProtocol
package import TextStorage

/// One client's session: the lifecycle, the open documents, and what goes back. Knows bytes in and bytes out;
/// where they come from is the loop's business, so that tests play whole sessions in memory.
package final class Session {
  enum Phase {
    case created
    case initialized
    case shutDown
  }

  var phase = Phase.created
  var settings = SessionSettings()
  var capabilities = ClientCapabilities(nil)
  var encoding = PositionEncoding.utf16
  /// The folders the client works in, as URIs.
  var folders: [String] = []
  var documents: [String: OpenDocument] = [:]
  /// Requests that wait for an analysis, in the order they came.
  var waiting: [WaitingRequest] = []
  /// Counts what is encoded.
  package let encodingWork = EncodingWork()
  /// Tells the time; tests tell their own.
  package var now: () -> ContinuousClock.Instant = { .now }
  /// True when much memory may have come free since the loop last looked.
  package var mayHoldFreeMemory = false
  private var revisions = 0
  /// Tells this session from others, so that a result id of one is none of another.
  let name = String(UInt32.random(in: .min ... .max), radix: 36)
  let projects: SessionProjects
  private let forcedEncoding: PositionEncoding?
  private var writer = JSONWriter(reservingCapacity: 4096)
  private var framing: Framing

  /// Bytes for the client, in order; the loop takes them.
  package internal(set) var output = OutgoingBytes()
  /// The exit code once the client has said `exit`.
  package private(set) var exitCode: Int32?
  /// True after `shutdown`.
  package var hasShutDown: Bool { phase == .shutDown }
  /// The client's process, for the loop to watch.
  package private(set) var clientProcess: Int?

  /// Starts before `initialize`. `encoding` overrules what the client offers, for clients that count in other
  /// units than they say; `projects` says where settings files are looked for.
  package init(
    framing: Framing = .contentLength, encoding: PositionEncoding? = nil, profile: String? = nil,
    projects: SessionProjects.Source = .none
  ) {
    self.framing = framing
    self.projects = SessionProjects(projects)
    forcedEncoding = encoding
    if let encoding { self.encoding = encoding }
    if let profile = Profile(rawValue: profile ?? "") { settings.check.profile = profile }
  }

  /// Takes the output so far.
  package func takeOutput() -> [UInt8] { output.takeAll() }

  /// The framing replies go out in; the loop tells it once the reader has found out.
  package func reply(in framing: Framing) { self.framing = framing }

  // MARK: Receiving

  /// Handles what the frame reader found next.
  package func receive(_ event: FrameEvent) {
    switch event {
    case .message(let bytes): receive(message: bytes)
    case .fault(let fault):
      send { $0.errorResponse(ResponseError(id: .null, code: .parseError, message: fault.description)) }
    }
  }

  private func receive(message bytes: [UInt8]) {
    do throws(JSONError) {
      let document = try JSONDocument(parsing: bytes)
      do throws(ResponseError) {
        dispatch(try IncomingMessage.decode(document))
      } catch {
        send { $0.errorResponse(error) }
      }
    } catch {
      send { $0.errorResponse(ResponseError(error)) }
    }
  }

  private func dispatch(_ message: IncomingMessage) {
    switch message {
    case .request(let id, let method, let params): request(id, method, params)
    case .notification(let method, let params): notification(method, params)
    case .response(let id, let outcome): receive(outcome, to: id)
    }
  }

  private func request(_ id: RequestID, _ method: MethodName, _ params: JSONView?) {
    switch phase {
    case .created where !method.equals("initialize"):
      return fail(id, .serverNotInitialized, "The first request must be initialize.")
    case .shutDown:
      return fail(id, .invalidRequest, "After shutdown only exit may follow.")
    default: break
    }
    do throws(ParamsError) {
      try handle(id, method, params)
    } catch {
      fail(id, .invalidParams, error.description)
    }
  }

  private func notification(_ method: MethodName, _ params: JSONView?) {
    if method.equals("exit") {
      exitCode = phase == .shutDown ? 0 : 1
      return
    }
    guard phase == .initialized else { return }
    do throws(ParamsError) {
      try handle(notification: method, params)
    } catch {
      log(.error, "\(method): \(error)")
    }
  }

  // MARK: Sending

  /// Writes one message and frames it, with `pieces` in the gap it leaves.
  func send(inserting pieces: [OutgoingBytes.Piece] = [], _ write: (inout JSONWriter) -> Void) {
    write(&writer)
    FrameWriter.append(
      writer.bytes, inserting: pieces, at: writer.gap ?? 0, framing: framing, to: &output)
    writer.removeAll(keepingCapacity: writer.bytes.capacity <= 1 << 20)
  }

  /// Answers with an error.
  func fail(_ id: RequestID, _ code: ErrorCode, _ message: String) {
    send { $0.errorResponse(ResponseError(id: id, code: code, message: message)) }
  }

  /// Asks a client that pulls to do so again, because something other than its text has changed. The answer says
  /// nothing and is dropped.
  func askToPullAgain() {
    guard capabilities.pullsDiagnostics, capabilities.refreshesDiagnostics else { return }
    let id = RequestID.string("dabir-\(nextRevision())")
    send { $0.request(id: id, method: "workspace/diagnostic/refresh") }
  }

  enum LogLevel: Int {
    case error = 1
    case warning
    case info
  }

  /// Tells the client's log.
  func log(_ level: LogLevel, _ message: String) {
    send { writer in
      writer.notification(method: "window/logMessage") { writer in
        writer.beginObject()
        writer.key("type")
        writer.value(level.rawValue)
        writer.key("message")
        writer.value(message)
        writer.endObject()
      }
    }
  }

  // MARK: State

  /// A number no text of this session has had.
  func nextRevision() -> Int {
    revisions += 1
    return revisions
  }

  /// Takes over what `initialize` says.
  func begin(_ params: InitializeParams) {
    phase = .initialized
    capabilities = params.capabilities
    folders = params.folders
    clientProcess = params.processId
    if let locale = params.locale, !locale.hasPrefix("fa"), !locale.hasPrefix("prs") {
      settings.localeLanguage = .english
    }
    encoding =
      forcedEncoding ?? capabilities.positionEncodings.lazy.compactMap(PositionEncoding.init(rawValue:)).first
      ?? .utf16
    for fault in settings.merge(params.options) { log(.error, fault) }
  }
}
