import DabirRules
import TextStorage

/// Findings as workflow commands, which mark the lines of a pull request.
struct GitHubReport {
  let language: MessageLanguage

  func line(_ path: String, _ located: LocatedFinding) -> String {
    let finding = located.finding
    let kind =
      switch finding.severity {
      case .error: "error"
      case .warning: "warning"
      case .information, .hint: "notice"
      }
    let properties =
      "file=\(escaped(path, inProperty: true)),line=\(located.line + 1),col=\(located.column),endColumn=\(located.endColumn),"
      + "title=\(escaped(finding.code.card.code, inProperty: true))"
    let message = MessageText.message(finding, in: located.text, language)
    return "::\(kind) \(properties)::\(escaped(message, inProperty: false))"
  }

  private func escaped(_ text: String, inProperty: Bool) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "%": result += "%25"
      case "\r": result += "%0D"
      case "\n": result += "%0A"
      case ":" where inProperty: result += "%3A"
      case "," where inProperty: result += "%2C"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
