/// Writes a card in the reader's language.
extension HoverCard {
  /// The card as text, one field a line. Fields that are unknown are left out. In Markdown the place of the first
  /// mention leads there when `source`, the document's URI, is given. O(card).
  package func text(_ style: CardStyle, source: String? = nil) -> String {
    let words = HoverCardWords(style)
    var lines = style.title(name, kind: style.type(type))
    if let role { lines.append(style.field(words.role, style.shown(role))) }
    if let gloss { lines.append(style.field(words.gloss, style.shown(gloss))) }
    if let day { lines += fields(day, words, style) }
    if let value { lines.append(style.field(words.value, style.shown(value))) }
    let place = style.link(words.line(line), to: source, line: line)
    lines.append(
      style.field(
        words.first, firstMention == name ? place : "\(style.shown(firstMention))\(style.comma) \(place)"))
    lines.append(style.field(words.count, style.number(namedMentions)))
    if !quotedLines.isEmpty {
      let numbers = quotedLines.prefix(Self.mostLines).map {
        style.link(style.number($0), to: source, line: $0)
      }
      let rest = quotedLines.count > Self.mostLines ? ["…"] : []
      lines.append(
        style.field(words.quoted, (numbers + rest).joined(separator: style.comma + " ")))
    }
    if !aliases.isEmpty {
      lines.append(
        style.field(words.aliases, aliases.map(style.shown).joined(separator: style.comma + " ")))
    }
    return lines.joined(separator: "\n")
  }

  /// No more lines of quotations than this are shown.
  package static let mostLines = 8

  private func fields(_ day: Day, _ words: HoverCardWords, _ style: CardStyle) -> [String] {
    var lines: [String] = []
    if let solar = day.solar { lines.append(style.field(words.solar, style.isolated(style.solar(solar)))) }
    lines.append(style.field(words.gregorian, style.isolated(day.gregorian)))
    if let lunar = day.lunar {
      lines.append(style.field(words.lunar, style.isolated(style.lunar(lunar)) + words.reckoned))
    }
    if day.isRelative { lines.append(style.field(words.source, words.relative)) }
    return lines
  }
}

/// The words of a card.
private struct HoverCardWords {
  private let style: CardStyle

  init(_ style: CardStyle) {
    self.style = style
  }

  private func pick(_ persian: String, _ english: String) -> String { style.pick(persian, english) }

  var role: String { pick("سمت در این متن", "Role in this text") }
  var gloss: String { pick("به انگلیسی", "In English") }
  var gregorian: String { pick("میلادی", "Gregorian") }
  var solar: String { pick("هجری خورشیدی", "Solar Hijri") }
  var lunar: String { pick("هجری قمری", "Lunar Hijri") }
  var reckoned: String {
    pick(" (محاسبه\u{200C}ای، با یک روز پس\u{200C}وپیش)", " (calculated, a day either way)")
  }
  var value: String { pick("مقدار", "Value") }
  var first: String { pick("نخستین بار", "First mention") }
  var count: String { pick("شمار ذکر نام", "Named mentions") }
  var aliases: String { pick("صورت\u{200C}های دیگر", "Other forms") }
  var quoted: String { pick("نقل\u{200C}قول در سطرهای", "Quoted in lines") }
  var source: String { pick("از روی", "Worked out from") }
  var relative: String { pick("تاریخ خبر", "the date of the story") }

  func line(_ number: Int) -> String { pick("سطر \(style.number(number))", "line \(number)") }
}
