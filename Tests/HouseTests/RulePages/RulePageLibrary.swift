import DabirRules
import FoundationEssentials

/// The pages as they lie in the repository.
enum RulePageLibrary {
  /// The root of the repository, three folders above this one.
  static let root: URL = {
    var folder = URL(filePath: #filePath)
    for _ in 0..<4 { folder.deleteLastPathComponent() }
    return folder
  }()

  /// `protocol/rules`.
  static let folder = root.appending(path: "protocol/rules")

  /// All pages, by code.
  static let pages: [RulePage] = codes.map { code in
    RulePage(code: code, text: text(folder.appending(path: "\(code).md")))
  }

  /// The table of all rules.
  static let table = text(folder.appending(path: "README.md"))

  /// A file of the repository, empty when it cannot be read; the tests then fail on its content.
  static func text(_ file: URL) -> String {
    guard let data = try? Data(contentsOf: file) else { return "" }
    return String(decoding: data, as: UTF8.self)
  }

  /// `family/fault` of every page file.
  private static let codes: [String] = {
    let manager = FileManager.default
    let families = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
    return families.flatMap { family in
      let names = (try? manager.contentsOfDirectory(atPath: folder.appending(path: family).path)) ?? []
      return names.filter { $0.hasSuffix(".md") }.map { "\(family)/\($0.dropLast(3))" }
    }.sorted()
  }()
}

extension RuleCard {
  /// The severity of its findings unless one says otherwise.
  var usualSeverity: Severity { severity ?? Severity(tier) }

  /// True when it is on without being asked for.
  func isOn(_ profile: Profile) -> Bool { tier != .style || styleOn.contains(profile) }

  /// The word after `Default:` on its page.
  var defaultFact: String {
    switch (isOn(.dari), isOn(.iranian)) {
    case (true, true): "on"
    case (false, false): "off"
    case (true, false): "on in fa-AF, off in fa-IR"
    case (false, true): "off in fa-AF, on in fa-IR"
    }
  }
}
