import Foundation

/// Where the files of the clone are.
enum Project {
  /// The folder that holds `Package.swift`.
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// A file of the clone as text.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// A file of the system as text; nil where there is none.
  static func systemText(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  /// Names in a folder of the clone, sorted.
  static func names(in folder: String, ending: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(ending) }.sorted()
  }

  /// Swift sources below a folder of the clone, as paths from its root.
  static func sources(in folder: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path)
      .filter { $0.hasSuffix(".swift") }.sorted().map { "\(folder)/\($0)" }
  }

  /// The executable that was built together with these tests: it lies beside their bundle.
  static let executable: String = {
    var folders: [URL] = CommandLine.arguments.compactMap { argument in
      guard let range = argument.range(of: ".xctest") else { return nil }
      return URL(filePath: String(argument[..<range.upperBound])).deletingLastPathComponent()
    }
    folders.append(URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent())
    folders.append(root.appending(path: ".build/debug"))
    let candidates = folders.map { $0.appending(path: "dabir").path }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0) } ?? candidates[0]
  }()
}
