import DabirLint

/// `dabir fix`.
enum FixArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    var shared = CheckArguments()
    var command = FixCommand()
    while let word = try arguments.next() {
      switch word {
      case .operand(let path): shared.paths.append(path)
      case .option("--diff"): command.showsDiff = true
      case .option("--unsafe"): command.appliesUnsafe = true
      case .option("--help"), .option("-h"):
        output.result(HelpText.fix)
        return 0
      case .option(let option):
        guard try shared.take(option, &arguments) else { throw UsageError("unknown option \(option)") }
      }
    }
    let sources = try shared.sources()
    command.options = try shared.options(for: sources.map(\.path))
    return command.run(sources, to: &output)
  }
}
