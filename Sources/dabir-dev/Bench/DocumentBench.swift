import DabirAnalysis
import DabirClient
import DabirServer
import FoundationEssentials
import TextStorage

/// One document of one size, measured over the wire.
struct DocumentBench {
  let executable: String
  let name: String
  let text: [UInt8]
  let middle: Int
  /// A name in the middle.
  private let named: (line: Int, byte: Int)
  let rounds: Int

  init(executable: String, name: String, text: [UInt8]) {
    self.executable = executable
    self.name = name
    self.text = text
    let lines = text.reduce(0) { $0 + ($1 == 0x0A ? 1 : 0) }
    middle = BenchEdit.sensitiveLine(in: text, near: lines / 2)
    named = BenchEdit.namedPlace(in: text, near: lines / 2)
    rounds = text.count > 32 << 20 ? 40 : 200
  }

  func run() throws(BenchFault) {
    BenchReport.line("\(name), \(text.count) bytes")
    BenchReport.row("", "median / p99", "bytes received", "")
    try push()
    try pull()
    try pushAll()
    try delta()
    timeAlone()
    timeSteps()
    countWork()
  }

  private func client(_ mode: BenchClient.Mode) throws(BenchFault) -> BenchClient {
    let client = try BenchClient(executable: executable, mode: mode)
    // Opening is waited for at a rate no build should fall below.
    client.patience = 20 + Double(text.count) / 100_000
    let opening = Clock()
    client.open(text)
    try client.waitForFindings()
    let first = opening.milliseconds
    let bytes = client.bytesReceived
    let isPushed = mode == .push || mode == .pushAll
    if isPushed {
      BenchReport.row("open, push: first list", "\(decimals(first)) ms", "\(bytes)")
      // The answer comes when all is analysed.
      try client.pullAll()
    }
    let time = opening.milliseconds
    BenchReport.row(
      "open, \(mode.rawValue): all", "\(decimals(time)) ms",
      "\(client.bytesReceived - (isPushed ? bytes : 0))",
      "\(decimals(Double(text.count) / time / 1000, 1)) MB/s")
    return client
  }

  /// Repeats an edit and its inverse, waiting for findings after each.
  private func measure(
    _ name: String, _ client: BenchClient, rounds: Int, _ edit: (Int) -> BenchEdit
  ) throws(BenchFault) {
    var times: [Double] = []
    let before = client.bytesReceived
    let start = client.processorMilliseconds ?? 0
    for round in 0..<rounds / 2 {
      let edit = edit(round)
      for step in [edit, edit.inverse] {
        let clock = Clock()
        client.change([step])
        try client.waitForFindings()
        times.append(clock.milliseconds)
      }
    }
    let spent = client.processorMilliseconds.map { decimals(($0 - start) / Double(max(1, times.count))) }
    BenchReport.row(
      name, Statistics(times).description, "\((client.bytesReceived - before) / max(1, times.count)) each",
      spent.map { "processor \($0) ms" } ?? "")
  }

  func keystroke(_ round: Int) -> BenchEdit { .insertion(BenchEdit.fault, line: middle) }

  // MARK: Modes

  private func push() throws(BenchFault) {
    let client = try client(.push)
    defer { client.close() }
    BenchReport.row("resident memory", "\(residentKilobytes(client.serverNumber)) KB")
    try measure("keystroke, push", client, rounds: rounds, keystroke)
    try measure("Enter", client, rounds: rounds / 4) { _ in .insertion("می روم\n", line: middle) }
    let paste = String(decoding: BenchText.repeated(BenchText.sample, bytes: 10 << 10), as: UTF8.self)
      .filter { $0 != "\"" && $0 != "\\" }
    try measure("paste 10 KB, take it back", client, rounds: rounds / 10) { _ in
      .insertion(paste, line: middle)
    }
    try cursors(client)
    try burst(client)
    try hovers(client)
    BenchReport.row("resident memory at the end", "\(residentKilobytes(client.serverNumber)) KB")
    try questions(client)
  }

  /// A name asked about: at rest, right behind an edit nothing was said of yet, and while the text is being opened.
  private func hovers(_ client: BenchClient) throws(BenchFault) {
    try measureHovers("hover", client) { _ in }
    try measureHovers("hover right after an edit", client) { round in
      let edit = keystroke(round)
      client.change([round % 2 == 0 ? edit : edit.inverse])
    }
    try measureHovers("hover right after Enter", client) { round in
      let edit = BenchEdit.insertion("\n", line: middle + 1)
      client.change([round % 2 == 0 ? edit : edit.inverse])
    }
    let other = try BenchClient(executable: executable, mode: .push)
    defer { other.close() }
    other.patience = client.patience
    other.open(text)
    // Taking the text over comes first.
    try other.hover(line: 0, character: 0)
    try measureHovers("hover while opening", other) { _ in }
  }

  /// Questions about all of the text.
  private func questions(_ client: BenchClient) throws(BenchFault) {
    guard text.count <= 16 << 20 else { return }
    let methods = [
      ("outline", "textDocument/documentSymbol", ""),
      ("semantic tokens, full", "textDocument/semanticTokens/full", ""),
      ("workspace symbols", "workspace/symbol", ",\"query\":\"\""),
    ]
    for (name, method, more) in methods {
      var times: [[Double]] = [[], []]
      for round in 0..<6 {
        let edit = keystroke(round)
        client.change([round % 2 == 0 ? edit : edit.inverse])
        for index in 0..<2 {
          let clock = Clock()
          try client.ask(method, more)
          times[index].append(clock.milliseconds)
        }
      }
      BenchReport.row(
        name, "\(decimals(Statistics(times[0]).median)) ms after an edit",
        "\(decimals(Statistics(times[1]).median)) ms again")
    }
  }

  private func measureHovers(
    _ name: String, _ client: BenchClient, after change: (Int) -> Void
  ) throws(BenchFault) {
    var times: [Double] = []
    for round in 0..<max(20, rounds / 4) {
      change(round)
      let clock = Clock()
      try client.hover(line: named.line, character: named.byte)
      times.append(clock.milliseconds)
    }
    BenchReport.row(name, Statistics(times).description)
  }

  /// Nine cursors: one notification with nine changes, far from each other.
  private func cursors(_ client: BenchClient) throws(BenchFault) {
    let step = max(1, middle / 8)
    let edits = (0...8).map { BenchEdit.insertion(BenchEdit.fault, line: min(middle, $0 * step)) }
    var times: [Double] = []
    for _ in 0..<max(2, rounds / 20) {
      for changes in [edits, edits.reversed().map(\.inverse)] {
        let clock = Clock()
        client.change(changes)
        try client.waitForFindings()
        times.append(clock.milliseconds)
      }
    }
    BenchReport.row("nine cursors", Statistics(times).description)
  }

  /// Forty edits without a pause, a hover among them; each types one letter of words with faults.
  private func burst(_ client: BenchClient) throws(BenchFault) {
    let letters = Array(String(repeating: BenchEdit.fault, count: 6)).prefix(40)
    var place = 0
    let pushes = client.pushes
    for (index, letter) in letters.enumerated() {
      client.change([.insertion(String(letter), line: middle, at: place)])
      place += String(letter).utf8.count
      if index == 19 {
        let clock = Clock()
        try client.hover(line: named.line, character: named.byte)
        BenchReport.row("hover in the burst", "\(decimals(clock.milliseconds)) ms")
      }
    }
    let clock = Clock()
    try client.waitForFindings()
    BenchReport.row(
      "burst of 40, last answer", "\(decimals(clock.milliseconds)) ms", "\(client.pushes - pushes) pushes")
    client.change([BenchEdit(line: middle, from: 0, endLine: middle, to: place, text: "")])
    try client.waitForFindings()
  }

  private func pull() throws(BenchFault) {
    let client = try client(.pull)
    defer { client.close() }
    var times: [Double] = []
    let before = client.bytesReceived
    for _ in 0..<rounds {
      let clock = Clock()
      try client.pullAgain()
      times.append(clock.milliseconds)
    }
    BenchReport.row(
      "pull, unchanged", Statistics(times).description, "\((client.bytesReceived - before) / rounds) each")
    try measure("keystroke, pull all", client, rounds: rounds / 4, keystroke)
  }

  private func pushAll() throws(BenchFault) {
    let client = try client(.pushAll)
    defer { client.close() }
    let before = client.bytesReceived
    try measure("keystroke, push all", client, rounds: rounds / 4, keystroke)
    let bytes = (client.bytesReceived - before) / max(1, rounds / 4 / 2 * 2)
    let null = try BenchClient(
      executable: ServerProcess.runningExecutable, mode: .pull, options: ["--answer-bytes", "\(bytes)"])
    defer { null.close() }
    try measure("the same from a null server", null, rounds: rounds / 4, keystroke)
  }

  private func delta() throws(BenchFault) {
    let client = try client(.delta)
    defer { client.close() }
    try measure("keystroke, delta", client, rounds: rounds, keystroke)
    try measure("Enter, delta", client, rounds: rounds / 4) { _ in .insertion("می روم\n", line: middle) }
  }

  private func residentKilobytes(_ process: Int32) -> String {
    guard let status = try? Data(contentsOf: URL(filePath: "/proc/\(process)/status")) else {
      return "unknown"
    }
    let line = String(decoding: status, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
    return line.map { String($0.filter(\.isNumber)) } ?? "unknown"
  }
}
