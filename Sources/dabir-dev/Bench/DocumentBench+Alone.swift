import DabirAnalysis
import DabirServer
import JSONRPC
import TextStorage

/// What is measured in this process, without a server of its own.
extension DocumentBench {
  /// Work of the same edits in this process, in units that do not depend on the machine.
  func countWork() {
    guard text.count <= 4 << 20 else { return }
    let analysis = DocumentAnalysis(text, settings: AnalysisSettings())
    analysis.advance()
    for (name, edit) in [("keystroke", keystroke(0)), ("Enter", .insertion("می روم\n", line: middle))] {
      analysis.work = WorkCount()
      for step in [edit, edit.inverse] {
        step.apply(to: analysis)
        analysis.advance()
      }
      let work = analysis.work
      BenchReport.row(
        "\(name) and back: work", "\(work.paragraphsAnalysed) paragraphs", "\(work.bytesScanned) bytes",
        "\(work.quotationsRead) quotation readings")
    }
  }

  /// The session's own share of a keystroke: the message in, the difference out, no process and no pipe between.
  func timeAlone() {
    let session = Session(encoding: .utf8)
    func say(_ body: String) { session.receive(.message(Array(body.utf8))) }
    say(
      "{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"processId\":null,\"capabilities\":"
        + "{\"experimental\":{\"dabir\":{\"diagnosticsDelta\":true}}}}}")
    session.receive(.message(BenchClient.openMessage(text)))
    while session.hasWork { session.work(budget: .max) }
    _ = session.takeOutput()
    var times: [Double] = []
    for round in 0..<rounds {
      let edit = round % 2 == 0 ? keystroke(0) : keystroke(0).inverse
      let message = Array(BenchClient.changeMessage([edit], version: round + 2).utf8)
      let clock = Clock()
      session.receive(.message(message))
      while session.hasWork { session.work(budget: 16 << 10) }
      times.append(clock.milliseconds)
      _ = session.takeOutput()
    }
    BenchReport.row("keystroke, delta, no wire", Statistics(times).description)
  }

  /// What a session does between two looks at its input, from the opening on, for a client that shows hovers.
  func timeSteps() {
    let session = Session(encoding: .utf8)
    session.receive(
      .message(
        Array(
          ("{\"jsonrpc\":\"2.0\",\"id\":0,\"method\":\"initialize\",\"params\":{\"processId\":null,"
            + "\"capabilities\":{\"textDocument\":{\"hover\":{}}}}}").utf8)))
    let clock = ProcessorClock()
    session.receive(.message(BenchClient.openMessage(text)))
    BenchReport.row("taking the text over", "\(decimals(clock.milliseconds)) ms")
    var times: [Double] = []
    while true {
      let clock = ProcessorClock()
      guard session.hasWork else { break }
      session.work(budget: ServerLoop.slice)
      times.append(clock.milliseconds)
      _ = session.takeOutput()
    }
    let longest = times.indices.max { times[$0] < times[$1] } ?? 0
    BenchReport.row(
      "steps of opening, processor", Statistics(times).description, "\(times.count) steps",
      "longest \(decimals(times.max() ?? 0)) ms, number \(longest)")
  }
}
