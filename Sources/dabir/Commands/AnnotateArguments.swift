import DabirLint
import TextStorage

/// `dabir annotate`: JSON Lines on standard input, JSON Lines on standard output.
enum AnnotateArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    var shared = CheckArguments()
    var command = AnnotateCommand()
    while let word = try arguments.next() {
      switch word {
      case .operand(let path): throw UsageError("annotate reads standard input; \(path) is not expected")
      case .option("--offsets"):
        command.offsets = try arguments.value(of: "--offsets") { (encoding: PositionEncoding) in
          switch encoding {
          case .utf8: "utf8"
          case .utf16: "utf16"
          case .utf32: "codepoint"
          }
        }
      case .option("--help"), .option("-h"):
        output.result(HelpText.annotate)
        return 0
      case .option(let option):
        guard try shared.take(option, &arguments) else { throw UsageError("unknown option \(option)") }
      }
    }
    command.options = try shared.options(for: ["-"])
    return annotate(command, &output)
  }

  private static func annotate(_ command: AnnotateCommand, _ output: inout StandardOutput) -> Int32 {
    var input = StandardInput()
    var line: [UInt8] = []
    var isGood = true
    func answer() {
      if line.last == 0x0D { line.removeLast() }
      defer { line.removeAll(keepingCapacity: true) }
      let (answer, good) = command.answer(line)
      output.result(bytes: answer + [0x0A])
      if !good { isGood = false }
    }
    while true {
      var chunk = input.next()
      if chunk.isEmpty { break }
      while let end = chunk.firstIndex(of: 0x0A) {
        line += chunk[..<end]
        chunk = chunk[(end + 1)...]
        answer()
      }
      line += chunk
      // What is answered is handed on before more is asked for: a pipeline may wait for it.
      output.flush()
    }
    // A last line may lack its end; an empty one is no line.
    if !line.isEmpty { answer() }
    return isGood ? 0 : 1
  }
}
