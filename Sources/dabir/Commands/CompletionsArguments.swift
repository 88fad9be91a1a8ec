/// `dabir completions SHELL`.
enum CompletionsArguments {
  private static let commands = "serve lint fix annotate explain rules demo completions"
  private static let options =
    "--profile --select --ignore --tier --language --isolated --format --fail-level --explain-findings --color --diff --unsafe --offsets --framing "
    + "--position-encoding --stdio --help --version"

  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    switch words {
    case ["bash"]:
      output.result("complete -o default -W '\(commands) \(options)' dabir")
    case ["zsh"]:
      output.result(
        "#compdef dabir\n_arguments '1:command:(\(commands))' '*:option or file:_files'\ncompadd -- \(options)"
      )
    case ["fish"]:
      output.result("complete -c dabir -n __fish_use_subcommand -a '\(commands)'")
      for option in options.split(separator: " ") {
        output.result("complete -c dabir -l \(option.dropFirst(2))")
      }
    default: throw UsageError("completions wants bash, zsh or fish")
    }
    return 0
  }
}
