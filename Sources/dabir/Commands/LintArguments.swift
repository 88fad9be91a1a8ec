import DabirLint
import DabirRules

/// `dabir lint`.
enum LintArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    var shared = CheckArguments()
    var command = LintCommand()
    var color = ColorChoice.auto
    while let word = try arguments.next() {
      switch word {
      case .operand(let path): shared.paths.append(path)
      case .option("--format"):
        command.format = try arguments.value(of: "--format") { (format: LintCommand.Format) in format.rawValue
        }
      case .option("--fail-level"):
        command.failLevel = try arguments.value(of: "--fail-level") { (severity: Severity) in severity.name }
      case .option("--color"):
        color = try arguments.value(of: "--color") { (choice: ColorChoice) in choice.rawValue }
      case .option("--explain-findings"): command.explainsFindings = true
      case .option("--help"), .option("-h"):
        output.result(HelpText.lint)
        return 0
      case .option(let option):
        guard try shared.take(option, &arguments) else { throw UsageError("unknown option \(option)") }
      }
    }
    command.usesColor = StandardOutput.usesColor(color)
    let sources = try shared.sources()
    command.options = try shared.options(for: sources.map(\.path))
    return command.run(sources, to: &output)
  }
}
