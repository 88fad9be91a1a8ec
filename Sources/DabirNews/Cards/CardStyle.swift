/// The language of a card's labels.
package enum CardLanguage: Sendable {
  case persian
  case english
}

/// How a card is written: in which language, and as Markdown or plain text.
///
/// Every run that may run the other way stands between U+2068 and U+2069, so that a Latin name in a Persian line, or
/// a Persian one in an English line, moves nothing around it.
package struct CardStyle: Hashable, Sendable {
  /// The language of the labels.
  package var language: CardLanguage
  /// Markdown, else plain text.
  package var markdown: Bool

  /// Makes a style.
  package init(_ language: CardLanguage, markdown: Bool) {
    self.language = language
    self.markdown = markdown
  }

  /// The wording of this language.
  package func pick(_ persian: String, _ english: String) -> String {
    language == .persian ? persian : english
  }

  /// The comma of this language.
  var comma: String { pick("،", ",") }

  /// The first line: what the card is about, and what that is.
  package func title(_ text: String, kind: String) -> [String] {
    heading("\(markdown ? "**\(shown(text))**" : shown(text)) (\(kind))")
  }

  /// The first line of a card that has no words of the text to show.
  func title(_ text: String) -> [String] { heading(markdown ? "**\(text)**" : text) }

  private func heading(_ line: String) -> [String] { markdown ? [line, ""] : [line] }

  /// A line of the card.
  package func field(_ label: String, _ value: String) -> String {
    markdown ? "- **\(label)**: \(value)" : "\(label): \(value)"
  }

  /// Words of the text: isolated, with Markdown's marks made harmless.
  package func shown(_ text: String) -> String { isolated(prose(text)) }

  /// A sentence in the card's own language, with Markdown's marks made harmless.
  package func prose(_ text: String) -> String { markdown ? escaped(text) : text }

  /// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; direction controls inside are left out, they
  /// could close it early.
  func isolated(_ text: String) -> String {
    var inner = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A...0x202E, 0x2066...0x2069: continue
      default: inner.append(scalar)
      }
    }
    return "\u{2068}\(String(inner))\u{2069}"
  }

  /// `text` as a link to a line where that can be written and `target`, a URI, is one that cannot end the link early.
  func link(_ text: String, to target: String?, line: Int) -> String {
    guard markdown, let target,
      !target.unicodeScalars.contains(where: { "()<> \\\n".unicodeScalars.contains($0) })
    else { return text }
    return "[\(text)](\(target)#L\(line))"
  }

  /// With a backslash before marks that mean something within a line; some editors show every other backslash.
  private func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_[]<>|~&".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// A number in the digits of this language.
  func number(_ number: Int) -> String {
    guard language == .persian else { return "\(number)" }
    var digits = String.UnicodeScalarView()
    for scalar in "\(number)".unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      digits.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x06F0) ?? scalar : scalar)
    }
    return String(digits)
  }
}
