import DabirTesting
import Foundation
import Testing

/// The files of the clone as the house tests read them. Paths are relative to the folder of `Package.swift`.
enum House {
  /// A Swift file.
  struct File: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String

    var lines: [Substring] { text.split(separator: "\n", omittingEmptySubsequences: false) }
    /// The target: the folder in `Sources` or `Tests`.
    var target: String { path.split(separator: "/").dropFirst().first.map(String.init) ?? "" }
    var isSource: Bool { path.hasPrefix("Sources/") }
    var testDescription: String { path }
  }

  /// Every Swift file of `Sources` and `Tests`, sorted by path.
  static let files: [File] = {
    ["Sources", "Tests"].flatMap { folder in
      let root = Sample.packageFolder.appending(path: folder)
      let walk = FileManager.default.enumerator(at: root, includingPropertiesForKeys: nil)
      let found = (walk?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      return found.map {
        let path = String($0.path().dropFirst(Sample.packageFolder.path().count))
        return File(path: path, text: (try? String(contentsOf: $0, encoding: .utf8)) ?? "")
      }
    }.sorted { $0.path < $1.path }
  }()

  /// The text of any file of the clone.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: Sample.packageFolder.appending(path: path), encoding: .utf8)
  }
}
