import DabirRules
import PersianLanguage
import TextStorage

/// Findings for a person at a terminal: place, code and message, then the text with a caret under the fault.
struct TextReport {
  let language: MessageLanguage
  let usesColor: Bool

  /// Characters shown before and after the fault.
  private static let context = 32

  func lines(_ path: String, _ located: LocatedFinding, why evidence: JoiningEvidence?) -> String {
    let finding = located.finding
    let message = MessageText.message(finding, in: located.text, language)
    let place = "\(path):\(located.line + 1):\(located.column)"
    let head =
      "\(styled(place, "1")): \(styled(finding.severity.name, color(finding.severity))): \(message) "
      + "[\(finding.code.card.code)]"
    let why = evidence.map { "  \(language == .persian ? "چرا" : "why"): \($0.sentence(language))\n" } ?? ""
    return head + "\n" + excerpt(located) + "\n" + why
  }

  /// The text around the fault and a caret line. Both start with a RIGHT-TO-LEFT MARK: a terminal that lays out
  /// bidirectional text then puts both from the right, one that does not puts both from the left, and the caret is
  /// under the fault in either.
  private func excerpt(_ located: LocatedFinding) -> String {
    let range = located.finding.range
    let start = offset(located.text, from: range.start, by: -Self.context)
    let end = offset(located.text, from: range.end, by: Self.context)
    let lead = start > 0 ? "\u{2026}" : ""
    let tail = end < located.text.count ? "\u{2026}" : ""
    let shown = MessageText.visible(located.text[start..<range.start])
    let fault = MessageText.visible(located.text[range.indices])
    let rest = MessageText.visible(located.text[range.end..<end])
    let indent = String(repeating: " ", count: width(lead) + width(shown))
    let carets = String(repeating: "^", count: max(1, width(fault)))
    return
      "  \u{200F}\(lead)\(shown)\(fault)\(rest)\(tail)\n  \u{200F}\(indent)\(styled(carets, color(located.finding.severity)))"
  }

  private func offset(_ text: [UInt8], from start: Int, by scalars: Int) -> Int {
    var offset = start
    for _ in 0..<abs(scalars) {
      if scalars < 0 {
        guard let scalar = UTF8Scalars.decode(text, before: offset) else { break }
        offset -= scalar.length
      } else {
        guard offset < text.count else { break }
        offset += UTF8Scalars.decode(text, at: offset).length
      }
    }
    return offset
  }

  /// Terminal cells a text takes: marks and characters without ink take none.
  private func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { width, scalar in
      switch CharacterClass.of(scalar.value) {
      case .mark: width + (scalar.value == 0x0640 ? 1 : 0)
      case .zwnj, .invisible: width
      default: width + 1
      }
    }
  }

  private func color(_ severity: Severity) -> String {
    switch severity {
    case .error: "31"
    case .warning: "33"
    case .information: "36"
    case .hint: "2"
    }
  }

  private func styled(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// The closing line: how many findings of each severity.
  func summary(_ counts: [Severity: Int], files: Int) -> String {
    let parts = Severity.allCases.compactMap { severity in
      counts[severity].map { "\($0) \(severity.name)\($0 == 1 || severity == .information ? "" : "s")" }
    }
    return "\(files) \(files == 1 ? "file" : "files"): "
      + (parts.isEmpty ? "clean" : parts.joined(separator: ", "))
  }
}
