import FoundationEssentials
import PersianLanguage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Counts what the rules decide by; the same text always gives the same file.
enum TrainCommand {
  private static let header = """
    # How running text writes compounds: kind, spelling (~ is U+200C), times apart, with ZWNJ, as one.
    # Made by «dabir-dev train joining» from the train part of UD Persian PerDT 2.x (Universal Dependencies),
    # licence CC BY-SA 4.0 (https://creativecommons.org/licenses/by-sa/4.0/), and so is this file.

    """

  static func run(_ arguments: [String]) {
    guard arguments.count == 2, arguments[0] == "joining" else {
      print("usage: dabir-dev train joining TEXT")
      exit(2)
    }
    do {
      let text = String(decoding: try Data(contentsOf: URL(filePath: arguments[1])), as: UTF8.self)
      let lines = text.split(separator: "\n").map(String.init)
      let counts = JoiningTrainer.count(lines, try LexiconFiles.words(counted: false))
      try Data((header + counts.text).utf8).write(to: LexiconFiles.url("joining-counts.tsv"))
      print("joining-counts.tsv: \(counts.compounds.count) compounds")
    } catch {
      print("train joining: \(error)")
      exit(1)
    }
  }
}
