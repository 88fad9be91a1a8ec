import DabirRules
import PersianLanguage
import TextStorage

/// Findings for a person at a terminal: place, code and message, then the text with a caret under the fault.
struct TextReport {
  let language: MessageLanguage
  let usesColor: Bool

  /// Characters shown before and after the fault.
  private static let context = 32

  /// Appends the lines of a finding, as UTF-8. O(finding + place on its line).
  func append(
    _ located: LocatedFinding, of path: String, why evidence: JoiningEvidence?, to report: inout [UInt8]
  ) {
    let finding = located.finding
    styled("1", &report) { report in
      report.append(contentsOf: path.utf8)
      report.append(contentsOf: ":\(located.line + 1):\(located.column)".utf8)
    }
    report.append(contentsOf: ": ".utf8)
    styled(color(finding.severity), &report) { $0.append(contentsOf: finding.severity.name.utf8) }
    report.append(contentsOf: ": ".utf8)
    MessageText.append(finding, in: located.text, language, to: &report)
    report.append(contentsOf: " [".utf8)
    report.append(contentsOf: finding.code.card.code.utf8)
    report.append(contentsOf: "]\n".utf8)
    appendExcerpt(located, to: &report)
    if let evidence {
      let word = language == .persian ? "چرا" : "why"
      report.append(contentsOf: "  \(word): \(evidence.sentence(language))\n".utf8)
    }
    report.append(0x0A)
  }

  /// The text around the fault and a caret line. Both start with a RIGHT-TO-LEFT MARK: a terminal that lays out
  /// bidirectional text then puts both from the right, one that does not puts both from the left, and the caret is
  /// under the fault in either.
  private func appendExcerpt(_ located: LocatedFinding, to report: inout [UInt8]) {
    let range = located.finding.range
    let text = located.text
    let start = offset(text, from: range.start, by: -Self.context)
    let end = offset(text, from: range.end, by: Self.context)
    report.append(contentsOf: Self.margin)
    let lead = report.count
    if start > 0 { report.append(contentsOf: Self.ellipsis) }
    MessageText.appendVisible(text, start..<range.start, to: &report)
    let fault = report.count
    MessageText.appendVisible(text, range.indices, to: &report)
    let indent = width(report, lead..<fault)
    let carets = max(1, width(report, fault..<report.count))
    MessageText.appendVisible(text, range.end..<end, to: &report)
    if end < text.count { report.append(contentsOf: Self.ellipsis) }
    report.append(0x0A)
    report.append(contentsOf: Self.margin)
    report.append(contentsOf: repeatElement(0x20, count: indent))
    styled(color(located.finding.severity), &report) {
      $0.append(contentsOf: repeatElement(0x5E, count: carets))
    }
    report.append(0x0A)
  }

  private static let margin = Array("  \u{200F}".utf8)
  private static let ellipsis = Array("\u{2026}".utf8)

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

  /// Terminal cells the bytes `range` of `text` take: marks and characters without ink take none.
  private func width(_ text: [UInt8], _ range: Range<Int>) -> Int {
    var width = 0
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = UTF8Scalars.decode(text, at: offset)
      offset += scalar.length
      switch CharacterClass.of(scalar.value) {
      case .mark: width += scalar.value == 0x0640 ? 1 : 0
      case .zwnj, .invisible: break
      default: width += 1
      }
    }
    return width
  }

  private func color(_ severity: Severity) -> String {
    switch severity {
    case .error: "31"
    case .warning: "33"
    case .information: "36"
    case .hint: "2"
    }
  }

  private func styled(_ code: String, _ report: inout [UInt8], _ body: (inout [UInt8]) -> Void) {
    if usesColor { report.append(contentsOf: "\u{1B}[\(code)m".utf8) }
    body(&report)
    if usesColor { report.append(contentsOf: "\u{1B}[0m".utf8) }
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
