import DabirTesting
import JSONRPC
import Testing

/// What the process holds, by what the system says of it; nothing is checked where it says nothing.
@Suite struct MemoryTests {
  /// A field of `/proc/…/status` in KiB.
  private func kilobytes(_ field: String, of process: TranscriptProcess) -> Int {
    let lines = Project.systemText("/proc/\(process.processID)/status")?.split(separator: "\n") ?? []
    let line = lines.first { $0.hasPrefix(field + ":") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  @Test func `answers nobody reads yet do not pile up, and none is lost`() throws {
    var process = try TranscriptProcess(Project.executable, ["serve"])
    process.say(
      Body.initialize(#"{"textDocument":{"diagnostic":{}}}"#),
      Body.open(String(repeating: "او می رود.\n", count: 2_000)), Body.pull(id: "first"))
    let length = try #require(process.answer("first")?["result"]?.rawBytes.count)
    // Four times as much as may wait.
    let count = (32 << 20) / length
    for number in 0..<count { process.say(Body.pull(id: "\(number)")) }
    for number in 0..<count {
      let start = Array(#"{"jsonrpc":"2.0","id":"\#(number)","result""#.utf8)
      #expect(process.next()?.starts(with: start) == true)
    }
    let most = kilobytes("VmHWM", of: process)
    #expect(most < 80 << 10, "\(most) KiB")
  }

  @Test func `documents that are opened and closed leave nothing behind`() throws {
    let text = String(
      repeating: "او می رود. " + String(repeating: "خوب و خوب ", count: 30) + "\n", count: 100)
    var process = try TranscriptProcess(Project.executable, ["serve"])
    process.say(Body.initialize())
    var after: [Int] = []
    for cycle in 0..<60 {
      let uri = "file:///\(cycle)"
      process.say(
        Body.open(text, uri: uri), Body.pull(id: "\(cycle)", uri: uri),
        #"{"jsonrpc":"2.0","method":"textDocument/didClose","params":{"textDocument":{"uri":"\#(uri)"}}}"#)
      #expect(process.answer("\(cycle)") != nil)
      after.append(kilobytes("VmRSS", of: process))
    }
    #expect(after[59] - after[19] < 2 << 10, "\(after)")
  }
}
