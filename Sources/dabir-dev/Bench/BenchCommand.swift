import DabirAnalysis
import FoundationEssentials
import TextStorage

/// `dabir-dev bench`: times of the real executable over real pipes, and counts of work that do not depend on the
/// machine. Times are printed for people; tests gate on the counts.
enum BenchCommand {
  static func run(_ arguments: [String]) {
    var arguments = arguments
    var sizes = [4 << 10, 100 << 10]
    if let option = arguments.firstIndex(of: "--bytes"), option + 1 < arguments.count {
      sizes = arguments[option + 1].split(separator: ",").compactMap { Int($0) }
      arguments.removeSubrange(option...option + 1)
    } else if !arguments.contains("--quick") {
      sizes += [1 << 20, 10 << 20]
    }
    var texts: [String] = []
    while let option = arguments.firstIndex(of: "--text"), option + 1 < arguments.count {
      texts.append(arguments[option + 1])
      arguments.removeSubrange(option...option + 1)
    }
    let executable = arguments.first { !$0.hasPrefix("-") } ?? ".build/release/dabir"
    guard FileManager.default.isExecutableFile(atPath: executable) else {
      return BenchReport.line("bench: no executable at \(executable); build it with 'swift build -c release'")
    }
    if !texts.isEmpty {
      for file in texts {
        guard let data = try? Data(contentsOf: URL(filePath: file)) else {
          BenchReport.line("bench: cannot read \(file)")
          continue
        }
        measure(file, UTF8Scalars.repaired([UInt8](data)), executable)
      }
      return
    }
    if arguments.contains("--huge") { sizes.append(100 << 20) }
    attempt { () throws(BenchFault) in try start(executable) }
    throughput()
    for size in sizes {
      for (name, article) in [("dense", BenchText.sample), ("sparse", BenchText.clean)] {
        measure(name, BenchText.repeated(article, bytes: size), executable)
      }
    }
  }

  private static func measure(_ name: String, _ text: [UInt8], _ executable: String) {
    attempt { () throws(BenchFault) in
      try DocumentBench(executable: executable, name: name, text: text).run()
    }
  }

  /// A fault ends one measurement, not the rest.
  private static func attempt(_ measurement: () throws(BenchFault) -> Void) {
    do { try measurement() } catch { BenchReport.line("  stopped: \(error)") }
  }

  // MARK: Start

  private static func start(_ executable: String) throws(BenchFault) {
    var toFindings: [Double] = []
    var toEdit: [Double] = []
    let edit = BenchEdit.insertion(
      BenchEdit.fault, line: BenchEdit.sensitiveLine(in: BenchText.sample, near: 12))
    for _ in 0..<30 {
      let clock = Clock()
      let client = try BenchClient(executable: executable, mode: .push)
      defer { client.close() }
      client.open(BenchText.sample)
      try client.waitForFindings()
      toFindings.append(clock.milliseconds)
      for _ in 0..<10 {
        for step in [edit, edit.inverse] {
          let clock = Clock()
          client.change([step])
          try client.waitForFindings()
          toEdit.append(clock.milliseconds)
        }
      }
    }
    BenchReport.line("sample, \(BenchText.sample.count) bytes")
    BenchReport.row("", "median / p99")
    BenchReport.row("process start → findings", Statistics(toFindings).description)
    BenchReport.row("edit → findings", Statistics(toEdit).description)
  }

  // MARK: Throughput

  /// Analysis alone, no wire: megabytes a second, beside a plain scan that classifies every byte.
  private static func throughput() {
    BenchReport.line("analysis alone")
    for (name, article) in [("dense", BenchText.sample), ("sparse", BenchText.clean)] {
      let text = BenchText.repeated(article, bytes: 512 << 10)
      let analysis = DocumentAnalysis(text, settings: AnalysisSettings())
      let clock = Clock()
      analysis.advance()
      let rate = Double(text.count) / clock.milliseconds / 1000
      let plainClock = Clock()
      var classes = 0
      for byte in text { classes &+= byteClasses[Int(byte)] }
      let plain = Double(text.count) / plainClock.milliseconds / 1000
      BenchReport.row(
        name, "\(decimals(rate, 1)) MB/s", "byte scan \(decimals(plain, 0)) MB/s",
        "\(analysis.findingCount) findings, checksum \(classes & 1)")
    }
  }

  private static let byteClasses: [Int] = (0..<256).map { $0 >> 6 }
}
