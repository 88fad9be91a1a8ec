import DabirAnalysis
import DabirRules
import FoundationEssentials
import PersianLanguage

/// `dabir-dev bench`: times of the real executable over real pipes, and counts of work that do not depend on the
/// machine. Times are printed for people; tests gate on the counts.
enum BenchCommand {
  static func run(_ arguments: [String]) {
    let executable = arguments.first { !$0.hasPrefix("-") } ?? ".build/release/dabir"
    let isQuick = arguments.contains("--quick")
    guard FileManager.default.isExecutableFile(atPath: executable) else {
      print("bench: no executable at \(executable); build it with 'swift build -c release'")
      return
    }
    start(executable)
    throughput()
    let sizes = isQuick ? [4 << 10, 100 << 10] : [4 << 10, 100 << 10, 1 << 20, 10 << 20, 100 << 20]
    for (name, article) in [("dense", BenchText.sample), ("sparse", BenchText.clean)] {
      for size in sizes { document(executable, name, BenchText.repeated(article, bytes: size)) }
    }
  }

  // MARK: Start

  private static func start(_ executable: String) {
    var toFindings: [Double] = []
    var toEdit: [Double] = []
    for _ in 0..<30 {
      let clock = Clock()
      guard let client = BenchClient(executable: executable) else { continue }
      client.initialize()
      client.open(BenchText.sample)
      _ = client.waitForDiagnostics()
      toFindings.append(clock.milliseconds)
      for key in 0..<40 {
        let edit = Clock()
        client.toggle(line: 12, key)
        _ = client.waitForDiagnostics()
        toEdit.append(edit.milliseconds)
      }
      client.close()
    }
    print("sample (\(BenchText.sample.count) bytes)")
    print("  process start → first findings  \(Statistics(toFindings))")
    print("  edit → findings                 \(Statistics(toEdit))")
  }

  // MARK: Throughput

  /// Analysis alone, no wire: megabytes a second, beside a plain scan that classifies every byte.
  private static func throughput() {
    for (name, article) in [("dense", BenchText.sample), ("sparse", BenchText.clean)] {
      let text = BenchText.repeated(article, bytes: 4 << 20)
      var best = Double.infinity
      var work = WorkCount()
      for _ in 0..<3 {
        let analysis = DocumentAnalysis(text, settings: AnalysisSettings())
        let clock = Clock()
        analysis.advance()
        best = min(best, clock.milliseconds)
        work = analysis.work
      }
      let clock = Clock()
      var classes = 0
      for byte in text { classes &+= byteClasses[Int(byte)] }
      let scan = clock.milliseconds
      let rate = Double(text.count) / best / 1000
      let plain = Double(text.count) / scan / 1000
      print(
        "analysis, \(name): \(rate.rounded()) MB/s (plain byte scan \(plain.rounded()) MB/s, ratio \((plain / rate).rounded())); "
          + "\(work.paragraphsAnalysed) paragraphs, \(work.quotationsRead) quotation readings, checksum \(classes & 1)"
      )
    }
  }

  private static let byteClasses: [Int] = (0..<256).map { $0 >> 6 }

  // MARK: Documents

  private static func document(_ executable: String, _ name: String, _ text: [UInt8]) {
    guard let client = BenchClient(executable: executable) else { return }
    client.initialize()
    let opening = Clock()
    client.open(text)
    _ = client.waitForDiagnostics()
    let open = opening.milliseconds
    let lines = text.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    let rounds = text.count > 8 << 20 ? 40 : 200
    var middle: [Double] = []
    var random: [Double] = []
    var generator = Generator()
    for round in 0..<rounds {
      let clock = Clock()
      client.toggle(line: lines / 2, round)
      _ = client.waitForDiagnostics()
      middle.append(clock.milliseconds)
    }
    for _ in 0..<rounds / 2 {
      let line = generator.next(below: max(lines, 1))
      for step in 0..<2 {
        let clock = Clock()
        client.toggle(line: line, step)
        _ = client.waitForDiagnostics()
        random.append(clock.milliseconds)
      }
    }
    let burst = Clock()
    for key in 0..<40 { client.toggle(line: lines / 2, key) }
    _ = client.waitForDiagnostics()
    let burstTime = burst.milliseconds
    var hovers: [Double] = []
    for _ in 0..<20 {
      let clock = Clock()
      _ = client.hover(line: lines / 2, character: 0)
      hovers.append(clock.milliseconds)
    }
    print(
      """
      \(name), \(text.count) bytes, \(lines) lines
        open → all findings  \(decimals(open)) ms (\((Double(text.count) / open / 1000).rounded()) MB/s)
        typing in the middle \(Statistics(middle))
        edit anywhere        \(Statistics(random))
        burst of 40          \(decimals(burstTime)) ms to the last answer
        hover                \(Statistics(hovers))
        received \(client.bytesReceived) bytes, server RSS \(residentKilobytes(client.serverNumber)) KB
      """)
    client.close()
  }

  private static func residentKilobytes(_ process: Int32) -> String {
    guard let status = try? Data(contentsOf: URL(filePath: "/proc/\(process)/status")) else {
      return "unknown"
    }
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.map { String($0.filter(\.isNumber)) } ?? "unknown"
  }
}
