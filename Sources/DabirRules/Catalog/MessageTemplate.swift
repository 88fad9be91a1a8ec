/// A message of a rule cut at its placeholders, so that a finding is put into words by copying bytes.
struct MessageTemplate: Sendable {
  enum Part: Sendable {
    /// Words of the message, UTF-8.
    case words([UInt8])
    /// `{text}`: the marked text.
    case markedText
    /// `{char}`: name and code point of its first character.
    case character
  }

  let parts: [Part]

  private static let placeholders: [(name: [UInt8], part: Part)] = [
    (Array("{text}".utf8), .markedText), (Array("{char}".utf8), .character),
  ]

  /// Cuts `sentence`; braces around anything else are words.
  init(_ sentence: String) {
    var parts: [Part] = []
    var words: [UInt8] = []
    var rest = Array(sentence.utf8)[...]
    while let byte = rest.first {
      if let found = Self.placeholders.first(where: { rest.starts(with: $0.name) }) {
        if !words.isEmpty { parts.append(.words(words)) }
        words = []
        parts.append(found.part)
        rest.removeFirst(found.name.count)
      } else {
        words.append(byte)
        rest.removeFirst()
      }
    }
    if !words.isEmpty { parts.append(.words(words)) }
    self.parts = parts
  }

  /// The template of a finding's message; the last where the rule has fewer. O(1).
  static func of(_ finding: Finding, _ language: MessageLanguage) -> MessageTemplate {
    let templates = language == .persian ? persian : english
    let messages = templates[Int(finding.code.rawValue)]
    return messages[min(Int(finding.wording), messages.count - 1)]
  }

  private static let persian = RuleCatalog.cards.map { $0.messages.map { MessageTemplate($0.persian) } }
  private static let english = RuleCatalog.cards.map { $0.messages.map { MessageTemplate($0.english) } }
}
