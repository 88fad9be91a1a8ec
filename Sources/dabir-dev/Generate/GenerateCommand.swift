import DabirNews
import DabirRules
import FoundationEssentials
import PersianLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Makes the compiled data from its readable sources; `--check` only compares.
enum GenerateCommand {
  private static let data = "Sources/EmbeddedData"

  static func run(_ arguments: [String]) {
    do {
      switch arguments.first {
      case "lexicon":
        try finish("lexicon.bin", LexiconBuilder.compile(try LexiconFiles.words(counted: true)), arguments)
      case "gazetteer":
        try finish(
          "gazetteer.bin", GazetteerBuilder.compile(try GazetteerSource.entries(try tables())), arguments)
      case "pages": try finish("rule-pages.md", try pages(), arguments)
      default:
        print("usage: dabir-dev generate lexicon|gazetteer|pages [--check]")
      }
    } catch {
      print("generate: \(error)")
      exit(1)
    }
  }

  private static func text(_ path: String) throws -> String {
    String(decoding: try Data(contentsOf: URL(filePath: path)), as: UTF8.self)
  }

  /// The gazetteer's tables by file name.
  private static func tables() throws -> [(name: String, text: String)] {
    let folder = "\(data)/gazetteer"
    return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".tsv") }
      .sorted().map {
        ($0, try text("\(folder)/\($0)"))
      }
  }

  /// The pages of all rules, sorted by code, one after another; each starts at its own line `# family/fault`.
  private static func pages() throws -> [UInt8] {
    try RuleCatalog.cards.map(\.code).sorted().flatMap { code in
      [UInt8](try Data(contentsOf: URL(filePath: "protocol/rules/\(code).md")))
    }
  }

  private static func finish(_ file: String, _ image: [UInt8], _ arguments: [String]) throws {
    let target = URL(filePath: "\(data)/\(file)")
    if arguments.contains("--check") {
      let same = (try? Data(contentsOf: target)) == Data(image)
      print(same ? "\(file) matches its sources" : "\(file) is stale: run dabir-dev generate \(arguments[0])")
      exit(same ? 0 : 1)
    }
    try Data(image).write(to: target)
    print("\(file): \(image.count) bytes")
  }
}
