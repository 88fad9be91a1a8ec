import FoundationEssentials
import PersianLanguage

/// The readable sources of the lexicon, where they lie in the repository.
enum LexiconFiles {
  static let data = "Sources/EmbeddedData"

  static func url(_ name: String) -> URL { URL(filePath: "\(data)/lexicon/\(name)") }

  static func text(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// All words, with the weights of `joining-counts.tsv` if they are to count.
  static func words(counted: Bool) throws -> [[UInt8]: WordInfo] {
    try LexiconSource.words(
      [text("words.tsv")], pronouncedHe: text("pronounced-he.txt"),
      counts: counted ? JoiningCounts(text("joining-counts.tsv")) : nil,
      canonical: text("canonical.txt"))
  }
}
