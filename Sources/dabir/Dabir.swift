import DabirRules

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The program: finds the command and leaves with its exit code.
@main
enum Dabir {
  static func main() {
    signal(SIGPIPE, SIG_IGN)
    var output = StandardOutput()
    let status: Int32
    do throws(UsageError) {
      status = try run(Array(CommandLine.arguments.dropFirst()), &output)
    } catch {
      output.complain("dabir: \(error.message)")
      output.complain("Try 'dabir --help'.")
      status = 2
    }
    output.flush()
    exit(output.hasFailed ? 2 : status)
  }

  private static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    guard let first = words.first else {
      // A script that pipes into the bare program wants the daemon; a person wants help.
      if isatty(STDIN_FILENO) == 0 { return try ServeArguments.run([], &output) }
      output.result(HelpText.overview)
      return 0
    }
    let rest = Array(words.dropFirst())
    switch first {
    case "serve": return try ServeArguments.run(rest, &output)
    case "--stdio": return try ServeArguments.run(words, &output)
    case "lint": return try LintArguments.run(rest, &output)
    case "fix": return try FixArguments.run(rest, &output)
    case "annotate": return try AnnotateArguments.run(rest, &output)
    case "explain": return try ExplainArguments.run(rest, &output)
    case "rules": return try RulesArguments.run(rest, &output)
    case "demo": return try DemoArguments.run(rest, &output)
    case "completions": return try CompletionsArguments.run(rest, &output)
    case "--version", "-V":
      output.result("dabir \(DabirVersion.current)")
      return 0
    case "--help", "-h", "help":
      output.result(HelpText.overview)
      return 0
    default: throw UsageError("unknown command \(first)")
    }
  }
}
