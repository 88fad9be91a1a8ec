/// What a rule says of itself: its name, when it is on, how it words what it finds.
package struct RuleCard: Sendable {
  /// The rule.
  package let id: RuleCode
  /// The published name, `family/fault`: a promise.
  package let code: String
  /// The tier of most of its findings; a finding may carry another.
  package let tier: Tier
  /// Severity where it is not the tier's own.
  package let severity: Severity?
  /// Profiles in which findings of tier style are on unless asked for; others are always on.
  package let styleOn: [Profile]
  /// One line on what the rule finds.
  package let summary: Wording
  /// The messages, chosen by `Finding.wording`.
  package let messages: [Wording]

  /// Family of the code: `joining` of `joining/spaced-plural`.
  package var family: String { String(Substring(code.utf8.prefix { $0 != UInt8(ascii: "/") })) }

  init(
    _ id: RuleCode, _ code: String, _ tier: Tier, severity: Severity? = nil, styleOn: [Profile] = [],
    summary: Wording, messages: [Wording]
  ) {
    self.id = id
    self.code = code
    self.tier = tier
    self.severity = severity
    self.styleOn = styleOn
    self.summary = summary
    self.messages = messages
  }
}

/// One sentence in both languages. `{text}` stands for the marked text, `{char}` for the name and code point of
/// its first character. Sentences end on a word, because menus that lay text right to left swap a last mark.
package struct Wording: Hashable, Sendable {
  /// Persian.
  package let persian: String
  /// English.
  package let english: String

  init(fa persian: String, en english: String) {
    self.persian = persian
    self.english = english
  }

  /// The sentence in one language.
  package subscript(language: MessageLanguage) -> String {
    language == .persian ? persian : english
  }
}

/// All cards, by number and by name.
package enum RuleCatalog {
  /// The cards in the order of `RuleCode`.
  package static let cards: [RuleCard] = {
    let written = characters + joining + punctuation + numbers + spacing + quotation + consistency + names
    var cards = written.sorted { $0.id.rawValue < $1.id.rawValue }
    // A rule without its card would shift all that follow; the catalogue test names it.
    precondition(cards.map(\.id) == RuleCode.allCases, "one card for each rule")
    return cards
  }()

  /// Published names in the order of `RuleCode`.
  static let publishedNames = cards.map(\.code)

  /// Rules by published name.
  static let codes: [String: RuleCode] = Dictionary(
    cards.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
}
