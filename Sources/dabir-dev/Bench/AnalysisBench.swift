import DabirAnalysis
import DabirNews
import DabirRules
import FoundationEssentials
import PersianLanguage
import TextStorage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// `dabir-dev bench analysis FILE…`: how fast one core reads prose, as a whole and part by part, beside a plain scan
/// that classifies every byte of it; and a checksum of what was found, to compare two builds by.
enum AnalysisBench {
  static func run(_ arguments: [String]) {
    var files: [String] = []
    var rounds = 5
    var only: String?
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      switch argument {
      case "--rounds": rounds = rest.popFirst().flatMap { Int($0) } ?? rounds
      case "--part": only = rest.popFirst()
      default: files.append(argument)
      }
    }
    for file in files {
      guard let data = try? Data(contentsOf: URL(filePath: file)) else {
        print("bench: cannot read \(file)")
        continue
      }
      measure(file, UTF8Scalars.repaired([UInt8](data)), rounds: max(1, rounds), only: only)
    }
    if files.isEmpty { measure("sample", BenchText.sample, rounds: max(1, rounds), only: only) }
  }

  private static func measure(_ name: String, _ text: [UInt8], rounds: Int, only: String?) {
    let bench = AnalysisParts(text)
    print("\(name): \(text.count) bytes, \(bench.paragraphs.count) paragraphs, \(bench.wordCount) words")
    let plain = best(rounds) { bench.scan() }.milliseconds
    for part in bench.parts where only == nil || part.name == only {
      let (time, result) = best(rounds, part.run)
      let label = part.name + String(repeating: " ", count: max(1, 14 - part.name.count))
      let rate = Double(text.count) / time / 1000
      let ratio = plain > 0 ? Int((time / plain).rounded()) : 0
      let each =
        part.unit.map { ", \(decimals(time * 1000 / Double(max(1, result)))) µs a \($0)" } ?? ""
      print("  \(label)\(decimals(rate)) MB/s, 1/\(ratio) of the scan; \(result)\(each)")
    }
    if only == nil {
      let (time, known) = best(rounds) { bench.lookUp() }
      print(
        "  lookup        \(decimals(time * 1e6 / Double(max(1, bench.wordCount)), 0)) ns a word, \(known) known; "
          + "lexicon of \(bench.lexiconBytes) bytes")
    }
    print("  plain scan    \(decimals(Double(text.count) / plain / 1000)) MB/s")
    if only == nil { print("  checksum      \(String(bench.checksum(), radix: 16))") }
  }

  /// The least milliseconds of processor time of `rounds` (others may share the machine), and what the work came to.
  private static func best(_ rounds: Int, _ body: () -> Int) -> (milliseconds: Double, result: Int) {
    var best = Double.infinity
    var result = 0
    for _ in 0..<rounds {
      let start = clock()
      result = body()
      best = min(best, Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC))
    }
    return (best, result)
  }
}
