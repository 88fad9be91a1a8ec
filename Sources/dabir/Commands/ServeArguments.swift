import DabirRules
import DabirServer
import JSONRPC
import TextStorage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `dabir serve`.
enum ServeArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    var arguments = Arguments(words)
    var framing = Framing.detect
    var encoding: PositionEncoding?
    var profile: Profile?
    var projects = SessionProjects.Source.files
    while let word = try arguments.next() {
      switch word {
      case .option("--stdio"): break
      case .option("--framing"):
        framing = try arguments.value(of: "--framing") { (choice: FramingChoice) in choice.rawValue }.framing
      case .option("--position-encoding"):
        encoding = try arguments.value(of: "--position-encoding") { (choice: PositionEncoding) in
          choice.rawValue
        }
      case .option("--profile"):
        profile = try arguments.value(of: "--profile") { (profile: Profile) in profile.rawValue }
      case .option("--isolated"): projects = .none
      case .option("--help"), .option("-h"):
        output.result(HelpText.serve)
        return 0
      case .option(let option): throw UsageError("unknown option \(option)")
      case .operand(let operand): throw UsageError("serve takes no operand; \(operand) is not expected")
      }
    }
    var loop = ServerLoop(
      input: STDIN_FILENO, output: STDOUT_FILENO, framing: framing, encoding: encoding,
      profile: profile?.rawValue, projects: projects)
    return loop.run()
  }
}

private enum FramingChoice: String, CaseIterable {
  case header = "content-length"
  case lines
  case detect

  var framing: Framing {
    switch self {
    case .header: .contentLength
    case .lines: .lines
    case .detect: .detect
    }
  }
}
