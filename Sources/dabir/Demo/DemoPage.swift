import TextStorage

/// Shows text and findings at a terminal. Every line of the article starts with a RIGHT-TO-LEFT MARK, so that it is
/// laid out from the right wherever the terminal knows how.
struct DemoPage {
  let usesColor: Bool

  /// One line of the article with its findings marked, then what they say.
  func paragraph(_ number: Int, _ text: [UInt8], _ findings: [DemoFinding]) -> String {
    var shown = ""
    var offset = 0
    for finding in findings where finding.range.start >= offset && finding.range.end <= text.count {
      shown += string(text[offset..<finding.range.start])
      shown += marked(string(text[finding.range.indices]), finding.severity)
      offset = finding.range.end
    }
    shown += string(text[offset...])
    var lines = ["\u{200F}\(shown)"]
    for finding in findings {
      lines.append("    \(number + 1): \(styled(finding.code, color(finding.severity)))  \(finding.message)")
    }
    return lines.joined(separator: "\n")
  }

  /// One row of the table of quotations; every run of the article stands between isolates.
  func quotation(_ line: Int, _ kind: String, speaker: String?, evidence: String, opening: String) -> String {
    func cell(_ text: String, _ width: Int) -> String {
      text + String(repeating: " ", count: max(1, width - text.unicodeScalars.count))
    }
    let who = speaker.map { "\u{2068}\($0)\u{2069}" } ?? styled("nobody", color(2))
    let place = cell("    \(line + 1):", 8) + cell(kind, 10) + cell(evidence, 20)
    return place + cell(who, 24) + "\u{2068}\(opening)\u{2026}\u{2069}"
  }

  func heading(_ text: String, milliseconds: Double? = nil) -> String {
    let time = milliseconds.map { "  (\(Self.rounded($0)) ms)" } ?? ""
    return "\n" + styled("== \(text)", "1") + time
  }

  func styled(_ text: String, _ code: String) -> String {
    usesColor ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }

  /// Milliseconds with two decimals.
  static func rounded(_ milliseconds: Double) -> String {
    let hundredths = Int((milliseconds * 100).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
  }

  private func marked(_ text: String, _ severity: Int) -> String {
    usesColor ? "\u{1B}[4;\(color(severity))m\(text)\u{1B}[0m" : "⟦\(text)⟧"
  }

  private func color(_ severity: Int) -> String {
    switch severity {
    case 1: "31"
    case 2: "33"
    case 3: "36"
    default: "90"
    }
  }

  private func string(_ bytes: ArraySlice<UInt8>) -> String { String(decoding: bytes, as: UTF8.self) }
}
