import DabirTesting
import JSONRPC
import Testing

/// How the process begins and ends. What is said in between is in the transcripts.
@Suite struct LifecycleTests {
  /// A second, and what a machine adds that is busy with the other tests.
  static let soon = Duration.seconds(3)

  private func start(_ words: String...) throws -> TranscriptProcess {
    try TranscriptProcess(Project.executable, ["serve"] + words)
  }

  @Test func `the end of input ends it with 1, after shutdown with 0`() throws {
    let plain = try start()
    plain.closeInput()
    #expect(plain.wait(patience: Self.soon) == 1)

    var asked = try start()
    asked.say(Body.initialize())
    #expect(asked.answer("initialize") != nil)
    #expect(asked.ask("shutdown") != nil)
    asked.closeInput()
    #expect(asked.wait(patience: Self.soon) == 0)
  }

  @Test func `the end of input in the middle of a message ends it`() throws {
    let process = try start()
    process.write(Array("Content-Length: 100\r\n\r\n{\"jsonrpc\"".utf8))
    process.closeInput()
    #expect(process.wait(patience: Self.soon) == 1)
  }

  @Test func `exit ends it although the input stays open`() throws {
    var process = try start()
    process.say(Body.initialize(), Body.request("shutdown", id: "s"), Body.exit)
    #expect(process.answer("s") != nil)
    #expect(process.wait(patience: Self.soon) == 0)
    var alone = try start()
    alone.say(Body.initialize(), Body.exit)
    #expect(alone.wait(patience: Self.soon) == 1)
  }

  @Test func `the death of the client's process ends it although the input stays open`() throws {
    let client = try TranscriptProcess("/bin/cat", [])
    var process = try start()
    process.say(Body.initialize(processID: client.processID))
    #expect(process.answer("initialize") != nil)
    #expect(process.wait(patience: .milliseconds(50)) == nil)
    client.closeInput()
    #expect(process.wait(patience: Self.soon) == 1)
  }

  @Test func `a client that is dead already ends it too`() throws {
    let client = try TranscriptProcess("/bin/cat", [])
    client.closeInput()
    #expect(client.wait() == 0)
    var process = try start()
    process.say(Body.initialize(processID: client.processID))
    #expect(process.wait(patience: Self.soon) == 1)
  }

  @Test func `a process number that cannot be one is not watched`() throws {
    for number: Int32 in [0, -1] {
      var process = try start()
      process.say(Body.initialize(processID: number))
      #expect(process.answer("initialize") != nil)
      #expect(process.ask("shutdown") != nil)
    }
  }

  @Test func `a client that neither reads nor stays cannot hold it`() throws {
    let text = String(repeating: "او می رود.\n", count: 2_000)
    var process = try start()
    process.say(Body.initialize(), Body.open(text))
    #expect(process.answer("initialize") != nil)
    // The list is far longer than a pipe holds; nobody reads it.
    process.closeInput()
    #expect(process.wait(patience: Self.soon) == 1)
  }

  @Test func `a client that reads late gets everything`() throws {
    let text = String(repeating: "او می رود.\n", count: 2_000)
    var process = try start()
    process.say(
      Body.initialize(), Body.open(text), Body.pull(id: "pull"), Body.request("shutdown", id: "end"))
    #expect(process.answer("pull")?["result"]?["items"]?.count == 2_000)
    #expect(process.answer("end") != nil)
  }

  @Test func `it idles without using the processor`() throws {
    var process = try start()
    process.say(Body.initialize(), Body.open("او می رود."))
    #expect(process.notification("textDocument/publishDiagnostics") != nil)
    let before = ticks(of: process.processID)
    #expect(process.wait(patience: .milliseconds(200)) == nil)
    #expect(ticks(of: process.processID) - before <= 1)
  }

  /// Processor time used so far in ticks of 10 ms, 0 where the system does not tell.
  private func ticks(of process: Int32) -> Int {
    let fields = Project.systemText("/proc/\(process)/stat")?.split(separator: " ") ?? []
    return fields.dropFirst(13).prefix(2).compactMap { Int($0) }.reduce(0, +)
  }

  @Test func `options it does not know are a usage error and say nothing on standard output`() throws {
    for words in [
      ["--no-such-option"], ["--framing", "packets"], ["--position-encoding", "utf-7"], ["file.txt"],
    ] {
      let process = try TranscriptProcess(Project.executable, ["serve"] + words)
      let (rest, code) = process.end()
      #expect(rest == [] && code == 2, "\(words)")
    }
  }

  @Test func `the bare program serves when its input is no terminal`() throws {
    for words in [[], ["--stdio"]] {
      var process = try TranscriptProcess(Project.executable, words)
      process.say(Body.initialize(), Body.request("shutdown", id: "s"), Body.exit)
      #expect(process.answer("s") != nil, "\(words)")
      #expect(process.wait() == 0, "\(words)")
    }
  }

  @Test func `lines are found out from the first byte`() throws {
    var process = try TranscriptProcess(Project.executable, ["serve"], framing: .lines)
    process.say(Body.initialize(), Body.request("shutdown", id: "s"), Body.exit)
    #expect(process.answer("s") != nil)
    #expect(process.wait() == 0)
  }
}
