package import Foundation

/// The two sample articles and their answer keys, read from the sources.
package enum Sample: String, CaseIterable, Sendable {
  case dari
  case iranian

  /// The folder of the package.
  package static let packageFolder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  private var folder: URL {
    Self.packageFolder.appending(path: "Sources/EmbeddedData/samples/\(rawValue)")
  }

  /// The article, UTF-8.
  package var article: [UInt8] {
    get throws { Array(try Data(contentsOf: folder.appending(path: "article.txt"))) }
  }

  /// The answer key, JSON.
  package var gold: Data {
    get throws { try Data(contentsOf: folder.appending(path: "gold.json")) }
  }
}
