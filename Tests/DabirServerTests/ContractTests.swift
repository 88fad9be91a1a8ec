import DabirSettings
import DabirTesting
import Foundation
import JSONRPC
import Testing

/// `protocol/` says what the server does, no more and no less.
@Suite struct ContractTests {
  /// Every method the server's table knows or the server sends itself, as the sources have them.
  private func methods() throws -> Set<String> {
    let table = try Project.text("Sources/DabirServer/Session/Session+Methods.swift")
    var methods = Set(["exit"])
    for match in table.matches(of: /"([$a-zA-Z]+(?:\/[a-zA-Z]+)*)"/) { methods.insert(String(match.1)) }
    for file in try Project.sources(in: "Sources/DabirServer") {
      for match in try Project.text(file).matches(of: /(?:notification|request)\([^)]*method: "([^"]+)"/) {
        methods.insert(String(match.1))
      }
    }
    return methods
  }

  private func pages() throws -> [(name: String, text: String)] {
    try Project.names(in: "protocol/methods", ending: ".md").filter { $0 != "TEMPLATE.md" }.map {
      ($0, try Project.text("protocol/methods/\($0)"))
    }
  }

  /// Methods, and codes of errors, that occur in the transcripts.
  private func played() throws -> (methods: Set<String>, codes: Set<Int>) {
    var methods: Set<String> = []
    var codes: Set<Int> = []
    for name in TranscriptTests.names {
      for line in try TranscriptTests.transcript(name).lines {
        let root: JSONView?
        switch line.step {
        case .send(let text): root = try? JSONDocument(parsing: Array(text.utf8)).root
        case .expect(let document):
          root = document.root
          if let code = document.root["error"]?["code"]?.int { codes.insert(code) }
        }
        if let method = root?["method"]?.string { methods.insert(method) }
      }
    }
    return (methods, codes)
  }

  @Test func `there are transcripts`() {
    #expect(TranscriptTests.names.count >= 20)
  }

  @Test func `every method occurs in a transcript`() throws {
    let missing = try methods().subtracting(played().methods)
    // The one has no effect; the other comes after half a second, and no transcript waits for that.
    #expect(missing == ["$/setTrace", "window/workDoneProgress/create"])
  }

  @Test func `every method has a page and the overview names it`() throws {
    let headings = try pages().map { $0.text.prefix { $0 != "\n" } }.joined(separator: "\n")
    let overview = try Project.text("protocol/README.md")
    for method in try methods() {
      #expect(headings.contains("`\(method)`"), "no page for \(method)")
      #expect(overview.contains("`\(method)`"), "protocol/README.md does not name \(method)")
    }
  }

  @Test func `every page is of a method that is spoken`() throws {
    let methods = try methods()
    for (name, text) in try pages() {
      for match in text.prefix(while: { $0 != "\n" }).matches(of: /`([^`]+)`/) {
        #expect(methods.contains(String(match.1)), "\(name): \(match.1)")
      }
    }
  }

  @Test func `every code that is sent occurs in a transcript, and the page says which are`() throws {
    let page = try Project.text("protocol/errors.md")
    var sources = ""
    for folder in ["Sources/DabirServer", "Sources/JSONRPC/Envelope"] {
      for file in try Project.sources(in: folder) { sources += try Project.text(file) }
    }
    let codes = try played().codes
    for code in ErrorCode.allCases {
      let isSent = sources.contains(".\(code),") || sources.contains(".\(code))")
      let row = page.split(separator: "\n").first { $0.hasPrefix("| \(code.rawValue) |") }
      #expect(row?.contains(isSent ? "| yes |" : "| no |") ?? false, "errors.md on \(code)")
      #expect(codes.contains(code.rawValue) == isSent, "transcripts on \(code)")
    }
    #expect(codes.isSubset(of: ErrorCode.allCases.map(\.rawValue)))
  }

  @Test func `links of the contract lead somewhere`() throws {
    var files = ["README.md", "errors.md"]
    files += try pages().map { "methods/\($0.name)" }
    for file in files {
      let folder = Project.root.appending(path: "protocol/\(file)").deletingLastPathComponent()
      for match in try Project.text("protocol/\(file)").matches(of: /\]\(([^)#]+)(?:#[^)]*)?\)/) {
        // The pages of rules have tests of their own.
        if match.1.hasSuffix("rules/") { continue }
        let target = folder.appending(path: String(match.1)).path
        #expect(FileManager.default.fileExists(atPath: target), "\(file): \(match.1)")
      }
    }
  }

  @Test func `examples on the pages are JSON`() throws {
    for (name, text) in try pages() {
      for line in text.split(separator: "\n") where line.hasPrefix("    --> ") || line.hasPrefix("    <-- ") {
        if line.contains("…") { continue }
        #expect(throws: Never.self, "\(name)") { try JSONDocument(parsing: Array(line.dropFirst(8).utf8)) }
      }
    }
  }

  // MARK: Schemas

  private func schema(_ name: String) throws -> Schema {
    try Schema(Project.text("protocol/schema/\(name).schema.json"))
  }

  @Test func `the schema of settings has the keys the server reads`() throws {
    let source = try ["DabirServer/Session/SessionSettings", "DabirSettings/CheckSettings+Reading"].map {
      try Project.text("Sources/\($0).swift")
    }.joined()
    let keys = source.matches(of: /read\(\s*"([A-Za-z]+)"/).map { String($0.1) }
    #expect(try Set(keys) == Set(schema("settings").properties))
    #expect(!keys.isEmpty)
  }

  @Test(arguments: [
    (#"{"profile":"fa-IR","select":["joining"],"ignore":["joining/spaced-plural"],"tier":"style"}"#, true),
    (#"{"language":"en","maxFindingsPerDocument":0,"maxDocumentBytes":1}"#, true),
    (#"{"profile":null,"select":null,"tier":null,"language":null,"maxDocumentBytes":null}"#, true),
    (#"{"profile":"fa"}"#, false), (#"{"select":"joining"}"#, false), (#"{"ignore":[1]}"#, false),
    (#"{"quotedTerms":["بوف کور"]}"#, true), (#"{"quotedTerms":"x"}"#, false),
    (#"{"quotedTerms":[""]}"#, false),
    (#"{"tier":"sure"}"#, false), (#"{"language":"de"}"#, false),
    (#"{"maxFindingsPerDocument":-1}"#, false),
    (#"{"maxFindingsPerDocument":1.5}"#, false), (#"{"maxDocumentBytes":0}"#, false),
    (#"{"maxDocumentBytes":2147483648}"#, false),
  ])
  func `the server and the schema agree on settings`(settings: String, isGood: Bool) throws {
    let value = try JSONDocument(parsing: Array(settings.utf8)).root
    #expect(try schema("settings").faults(value).isEmpty == isGood)
    var peer = MemoryPeer()
    peer.say(Body.initialize(options: settings))
    // A fault is logged before the answer.
    let first = try JSONDocument(parsing: peer.next() ?? []).root
    #expect((first["method"] == nil) == isGood)
  }

  private static let samples = ["dari", "iranian"]

  @Test(arguments: [
    (#"[{"name":"ا","type":"person","aliases":["ب"],"role":"پ","description":null}]"#, true),
    (#"{"entities":[{"name":"ا","type":"law"}],"ignore":["ب"]}"#, true), ("{}", true),
    (#"[{"name":"ا"}]"#, false), (#"[{"name":"ا","type":"date"}]"#, false),
    (#"[{"name":" ","type":"person"}]"#, false), (#"[{"name":"ا","type":"person","age":1}]"#, false),
    (#"{"ignore":[1]}"#, false), (#"{"names":[]}"#, false), ("3", false),
  ])
  func `the reader and the schema agree on house entities`(file: String, isGood: Bool) throws {
    #expect(
      try schema("entities-file").faults(JSONDocument(parsing: Array(file.utf8)).root).isEmpty == isGood)
    let folder = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let list = folder.appending(path: ".dabir/entities.json")
    try FileManager.default.createDirectory(
      at: list.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(file.utf8).write(to: list)
    let project = try? DabirSettings.Project(in: folder.path())
    #expect((project != nil) == isGood)
  }

  @Test(arguments: samples) func `lint writes what its schema says`(sample: String) throws {
    let path = Project.root.appending(path: "Sources/EmbeddedData/samples/\(sample)/article.txt").path
    let process = try TranscriptProcess(
      Project.executable, ["lint", "--format", "json", "--tier", "style", path], framing: .lines)
    let (lines, code) = process.end()
    #expect(lines.count == 1 && code == 1)
    let value = try JSONDocument(parsing: lines.first ?? []).root
    #expect(try schema("lint").faults(value) == [])
    #expect(value["findings"]?.count ?? 0 > 10 && value["quotes"]?.count ?? 0 > 5)
    #expect(value["entities"]?.count ?? 0 > 5)
  }

  @Test func `annotate writes what its schema says`() throws {
    var process = try TranscriptProcess(Project.executable, ["annotate"], framing: .lines)
    var expected = 0
    for sample in Self.samples {
      let text = try Project.text("Sources/EmbeddedData/samples/\(sample)/article.txt")
      process.say(#"{"id":{"any":"\#(sample)"},"text":\#(Body.quoted(text))}"#)
      expected += 1
    }
    process.say(#"{"text":""}"#, #"{"id":3}"#, "no JSON", #"{"id":4,"text":"x","profile":"fa-DE"}"#)
    expected += 4
    let (lines, code) = process.end()
    #expect(lines.count == expected && code == 1)
    let schema = try schema("annotate")
    for line in lines { #expect(schema.faults(try JSONDocument(parsing: line).root) == []) }
  }
}
