import DabirServer
import DabirTesting
import JSONRPC
import TextStorage

/// A session in memory behind its frame reader: what `ServerLoop` is with descriptors, without them.
struct MemoryPeer: TranscriptPeer {
  let session: Session
  private var reader: FrameReader
  private var answers: FrameReader
  private let framing: Framing

  /// Starts a session as `dabir serve` does with these words.
  init(_ arguments: [String] = [], projects: SessionProjects.Source = .none) {
    func value(of option: String) -> String? {
      arguments.firstIndex(of: option).map { arguments[$0 + 1] }
    }
    let isLines = value(of: "--framing") == "lines"
    framing = isLines ? .lines : .contentLength
    session = Session(
      framing: framing, encoding: value(of: "--position-encoding").flatMap(PositionEncoding.init(rawValue:)),
      profile: value(of: "--profile"), projects: projects)
    reader = FrameReader(framing: isLines ? .lines : .detect, maximumMessageBytes: 1 << 30)
    answers = FrameReader(framing: framing, maximumMessageBytes: 1 << 30)
  }

  /// Hands bytes to the session as they are; everything that has arrived is handled before any analysis.
  mutating func write(_ bytes: [UInt8]) {
    reader.append(bytes)
    while session.exitCode == nil, let event = reader.next() { session.receive(event) }
    guard session.exitCode == nil else { return }
    while session.hasWork { session.work(budget: 1 << 12) }
  }

  mutating func send(_ bodies: [[UInt8]]) {
    var bytes: [UInt8] = []
    for body in bodies { FrameWriter.append(body, framing: framing, to: &bytes) }
    write(bytes)
  }

  mutating func next() -> [UInt8]? {
    answers.append(session.takeOutput())
    guard case .message(let body) = answers.next() else { return nil }
    return body
  }

  mutating func end() -> (rest: [[UInt8]], exitCode: Int32?) {
    var rest: [[UInt8]] = []
    while let body = next() { rest.append(body) }
    return (rest, session.exitCode ?? (session.hasShutDown ? 0 : 1))
  }
}
