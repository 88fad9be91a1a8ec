import DabirTesting
import JSONRPC
import Testing

@Suite struct TranscriptTests {
  static let names = (try? Project.names(in: "protocol/transcripts", ending: ".txt")) ?? []

  static func transcript(_ name: String) throws -> Transcript {
    try Transcript(
      name: String(name.dropLast(4)), text: Project.text("protocol/transcripts/\(name)"))
  }

  @Test(arguments: names) func `a transcript plays in memory`(name: String) throws {
    let transcript = try Self.transcript(name)
    var peer = MemoryPeer(transcript.arguments)
    #expect(transcript.play(on: &peer) == [])
  }

  @Test(arguments: names) func `a transcript plays against the executable`(name: String) throws {
    let transcript = try Self.transcript(name)
    let framing: Framing = transcript.arguments.contains("lines") ? .lines : .contentLength
    var peer = try TranscriptProcess(Project.executable, ["serve"] + transcript.arguments, framing: framing)
    #expect(transcript.play(on: &peer) == [])
  }
}
