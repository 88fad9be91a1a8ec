package import JSONRPC

/// A golden transcript of `protocol/transcripts`: one session, line by line, as `protocol/README.md` describes.
package struct Transcript: Sendable {
  /// What one line asks for.
  package enum Step: Sendable {
    /// `-->`: the client sends this text as the body of one message; it need not be JSON.
    case send(String)
    /// `<--`: the server answers with this value.
    case expect(JSONDocument)
  }

  /// One line of the transcript.
  package struct Line: Sendable {
    /// Its number, from 1.
    package let number: Int
    /// What it asks for.
    package let step: Step
  }

  /// The file's name without its ending.
  package let name: String
  /// The words after `dabir serve` in the line that starts with `$`.
  package let arguments: [String]
  /// Sent and expected messages in order.
  package let lines: [Line]
  /// The code after `=> exit`; nil where the transcript does not say.
  package let exitCode: Int32?

  /// A line that is none of the forms there are.
  package struct SyntaxError: Error, CustomStringConvertible {
    /// Where and what.
    package let description: String
  }

  /// Reads a transcript.
  package init(name: String, text: String) throws(SyntaxError) {
    self.name = name
    var arguments: [String] = []
    var lines: [Line] = []
    var exitCode: Int32?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let number = index + 1
      func fail(_ reason: String) -> SyntaxError { SyntaxError(description: "\(name):\(number): \(reason)") }
      if line.isEmpty || line.hasPrefix("#") { continue }
      guard exitCode == nil else { throw fail("nothing follows the exit code") }
      if line.hasPrefix("$ dabir serve") {
        guard lines.isEmpty else { throw fail("the command line comes first") }
        arguments = line.dropFirst(13).split(separator: " ").map(String.init)
      } else if line.hasPrefix("--> ") {
        lines.append(Line(number: number, step: .send(Self.expand(line.dropFirst(4)))))
      } else if line.hasPrefix("<-- ") {
        do throws(JSONError) {
          let document = try JSONDocument(parsing: Array(line.dropFirst(4).utf8))
          lines.append(Line(number: number, step: .expect(document)))
        } catch {
          throw fail(error.description)
        }
      } else if line.hasPrefix("=> exit "), let code = Int32(line.dropFirst(8)) {
        exitCode = code
      } else {
        throw fail("not a line of a transcript: \(line)")
      }
    }
    self.arguments = arguments
    self.lines = lines
    self.exitCode = exitCode
  }
}

extension Transcript {
  /// The line with each `<N times: TEXT>` written out, for texts too long to be read.
  private static func expand(_ line: Substring) -> String {
    String(line).replacing(/<([0-9]+) times: ([^>]*)>/) { match in
      String(repeating: String(match.2), count: Int(match.1) ?? 0)
    }
  }
}

/// The server end of a transcript: a session in memory, or a process.
package protocol TranscriptPeer {
  /// Sends bodies as messages, all at once.
  mutating func send(_ bodies: [[UInt8]])
  /// The next message of the server; nil when none comes in time.
  mutating func next() -> [UInt8]?
  /// Ends the input; the messages that still come, and the exit code, nil when there is none in time.
  mutating func end() -> (rest: [[UInt8]], exitCode: Int32?)
}

extension Transcript {
  /// Plays the transcript; a sentence for each difference, none when all is as written.
  ///
  /// Messages sent one after another without an answer between them go out in one piece, so that what a
  /// transcript says of bursts is tested too.
  package func play(on peer: inout some TranscriptPeer) -> [String] {
    var wildcards = Wildcards()
    var waiting: [[UInt8]] = []
    for line in lines {
      switch line.step {
      case .send(let text): waiting.append(Array(wildcards.filled(text).utf8))
      case .expect(let expected):
        peer.send(waiting)
        waiting = []
        guard let answer = peer.next() else { return ["\(name):\(line.number): no answer came"] }
        if let difference = wildcards.difference(expected, answer) {
          _ = peer.end()
          let shown = String(decoding: answer, as: UTF8.self)
          return ["\(name):\(line.number): \(difference) in \(shown)"]
        }
      }
    }
    peer.send(waiting)
    let (rest, code) = peer.end()
    var faults = rest.map { "\(name): not in the transcript: \(String(decoding: $0, as: UTF8.self))" }
    if code == nil { faults.append("\(name): the server did not end") }
    if let exitCode, let code, exitCode != code { faults.append("\(name): exit \(code), not \(exitCode)") }
    return faults
  }
}
