#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `dabir-dev fuzz`: random documents and edits, and after each step the findings a client has been pushed, has pulled
/// and has put together from differences, against those of a session that opens the text afresh.
enum FuzzCommand {
  static func run(_ arguments: [String]) {
    func number(_ option: String, _ fallback: Int) -> Int {
      guard let index = arguments.firstIndex(of: option), index + 1 < arguments.count else { return fallback }
      return Int(arguments[index + 1]) ?? fallback
    }
    let seed = UInt64(number("--seed", 1))
    let wanted = number("--edits", 10_000)
    let largest = number("--bytes", 64 << 10)
    BenchReport.line("seed \(seed)")
    var edits = 0
    var checks = 0
    var differences = 0
    var document: UInt64 = 0
    var clock = Clock()
    while edits < wanted {
      var run = FuzzRun(seed: seed &* 1_000_003 &+ document, largest: largest)
      run.play(atMost: wanted - edits)
      document += 1
      edits += run.edits
      checks += run.checks
      differences += run.differences.count
      for difference in run.differences { BenchReport.line("document \(document): \(difference)") }
      if clock.milliseconds > 5_000 || edits >= wanted {
        clock = Clock()
        BenchReport.line(
          "\(edits) edits, \(document) documents, \(checks) checks, \(differences) differences")
      }
    }
    if differences > 0 { exit(1) }
  }
}
