import DabirRules
import Testing

/// One page of `protocol/rules/`, read into its parts.
struct RulePage: Sendable, CustomTestStringConvertible {
  /// The published name, from the place of the file: `joining/spaced-plural`.
  let code: String
  /// The whole text.
  let text: String
  /// The first line, without its `# `.
  let title: String
  /// The line of facts, by name: `Tier` → `certain`.
  let facts: [String: String]
  /// The sections in order.
  let sections: [Section]

  /// What stands under one heading.
  struct Section: Sendable {
    var heading: String
    var prose: [String] = []
    var examples: [Example] = []
  }

  /// One line of a fenced block.
  struct Example: Hashable, Sendable {
    /// The variety named after the fence.
    var profile: Profile
    /// The line as the page shows it.
    var shown: String

    /// The line with its characters in place of `~` and `\u{…}`.
    var text: String { RulePage.unescaped(shown) }
  }

  /// The headings of every page, in order.
  static let headings = ["Fault", "Why", "Flagged", "Corrected", "Left alone", "Settings"]

  var testDescription: String { code }

  /// The rule of the page; nil when there is none.
  var rule: RuleCode? { RuleCode.named(code) }

  /// The examples under `heading`.
  func examples(_ heading: String) -> [Example] {
    sections.first { $0.heading == heading }?.examples ?? []
  }

  /// The prose under `heading`.
  func prose(_ heading: String) -> String {
    sections.first { $0.heading == heading }?.prose.joined(separator: "\n") ?? ""
  }

  /// Reads a page. A fence without a known profile is an empty example block; the tests name it.
  init(code: String, text: String) {
    self.code = code
    self.text = text
    var title = ""
    var facts: [String: String] = [:]
    var sections: [Section] = []
    var fence: Profile?
    var isFenced = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") {
        isFenced.toggle()
        fence = isFenced ? Profile(rawValue: String(line.dropFirst(3))) : nil
      } else if isFenced {
        guard let fence, !sections.isEmpty else { continue }
        sections[sections.count - 1].examples.append(Example(profile: fence, shown: line))
      } else if line.hasPrefix("## ") {
        sections.append(Section(heading: String(line.dropFirst(3))))
      } else if line.hasPrefix("# ") {
        title = String(line.dropFirst(2))
      } else if sections.isEmpty, facts.isEmpty, !line.isEmpty {
        facts = Self.facts(line)
      } else if !sections.isEmpty, !line.isEmpty {
        sections[sections.count - 1].prose.append(line)
      }
    }
    self.title = title
    self.facts = facts
    self.sections = sections
  }

  private static func facts(_ line: String) -> [String: String] {
    var facts: [String: String] = [:]
    for part in line.split(separator: " · ") {
      let pair = part.split(separator: ": ", maxSplits: 1).map(String.init)
      if pair.count == 2 { facts[pair[0]] = pair[1] }
    }
    return facts
  }

  /// Puts U+200C for `~` and the character for `\u{…}`.
  static func unescaped(_ shown: String) -> String {
    var text = ""
    var rest = Substring(shown)
    while let first = rest.unicodeScalars.first {
      if rest.hasPrefix(#"\u{"#), let close = rest.firstIndex(of: "}"),
        let value = UInt32(rest[..<close].dropFirst(3), radix: 16), let scalar = Unicode.Scalar(value)
      {
        text.unicodeScalars.append(scalar)
        rest = rest[rest.index(after: close)...]
      } else {
        text.unicodeScalars.append(first == "~" ? "\u{200C}" : first)
        rest = Substring(rest.unicodeScalars.dropFirst())
      }
    }
    return text
  }
}
