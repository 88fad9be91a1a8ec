import DabirClient
import EmbeddedData

/// `dabir demo`: a real session with the real server, shown to a person. Leaves with 0 only if every answer came.
enum DemoArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    var color = ColorChoice.auto
    while let word = try arguments.next() {
      guard case .option("--color") = word else { throw UsageError("demo takes only --color") }
      color = try arguments.value(of: "--color") { (choice: ColorChoice) in choice.rawValue }
    }
    guard let server = ServerProcess(path: ServerProcess.runningExecutable) else {
      output.complain("dabir: the server could not be started")
      return 1
    }
    let article = unsafe Array(UnsafeBufferPointer(start: dabir_sample_bytes(), count: dabir_sample_count()))
    var session = DemoSession(
      client: DemoClient(server, article: article), page: DemoPage(usesColor: StandardOutput.usesColor(color))
    )
    do throws(DemoFault) {
      try session.run(&output)
      let status = server.finish()
      guard status == 0 else {
        throw DemoFault(message: "the server left with \(status.map(String.init) ?? "a signal")")
      }
      output.result("\nThe server left with 0.")
      return 0
    } catch {
      output.complain("dabir: demo: \(error.message)")
      _ = server.finish()
      return 1
    }
  }
}
