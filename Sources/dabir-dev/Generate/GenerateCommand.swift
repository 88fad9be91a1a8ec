import DabirNews
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
        try finish("lexicon", LexiconBuilder.compile(try LexiconFiles.words(counted: true)), arguments)
      case "gazetteer":
        try finish(
          "gazetteer", GazetteerBuilder.compile(try GazetteerSource.entries(try tables())), arguments)
      default:
        print("usage: dabir-dev generate lexicon|gazetteer [--check]")
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

  private static func finish(_ name: String, _ image: [UInt8], _ arguments: [String]) throws {
    let target = URL(filePath: "\(data)/\(name).bin")
    if arguments.contains("--check") {
      let same = (try? Data(contentsOf: target)) == Data(image)
      print(same ? "\(name).bin matches its sources" : "\(name).bin is stale: run dabir-dev generate \(name)")
      exit(same ? 0 : 1)
    }
    try Data(image).write(to: target)
    print("\(name).bin: \(image.count) bytes")
  }
}
