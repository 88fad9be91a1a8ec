/// Writes a card in the reader's language, as Markdown or plain text.
///
/// Every run that may run the other way stands between U+2068 and U+2069, so that a Latin name in a Persian line, or
/// a Persian one in an English line, moves nothing around it.
extension HoverCard {
  /// The language of the labels.
  package enum Language: Sendable {
    case persian
    case english
  }

  /// The card as text, one field a line. Fields that are unknown are left out. O(card).
  package func text(in language: Language, markdown: Bool) -> String {
    let words = Words(language)
    func shown(_ text: String) -> String { Self.isolated(markdown ? Self.escaped(text) : text) }
    func field(_ label: String, _ value: String) -> String {
      markdown ? "- **\(label)**: \(value)" : "\(label): \(value)"
    }
    let title = markdown ? "**\(shown(name))**" : shown(name)
    var lines = ["\(title) (\(words.type(type)))"]
    if markdown { lines.append("") }
    if let role { lines.append(field(words.role, shown(role))) }
    if let gloss { lines.append(field(words.gloss, shown(gloss))) }
    if let day {
      lines.append(
        field(words.gregorian, Self.isolated(day.gregorian) + (day.isRelative ? words.relative : "")))
      if let solar = day.solar { lines.append(field(words.solar, Self.isolated(words.solar(solar)))) }
    }
    if let value { lines.append(field(words.value, shown(value))) }
    let place = words.line(line)
    lines.append(
      field(words.first, firstMention == name ? place : "\(shown(firstMention))\(words.comma) \(place)"))
    lines.append(field(words.count, words.number(namedMentions)))
    if !aliases.isEmpty {
      lines.append(field(words.aliases, aliases.map(shown).joined(separator: words.comma + " ")))
    }
    return lines.joined(separator: "\n")
  }

  /// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE; direction controls inside are left out, they
  /// could close it early.
  private static func isolated(_ text: String) -> String {
    var inner = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A...0x202E, 0x2066...0x2069: continue
      default: inner.append(scalar)
      }
    }
    return "\u{2068}\(String(inner))\u{2069}"
  }

  /// `text` with Markdown's marks made harmless.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if "\\`*_{}[]()<>#+!|~&".unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }
}

/// The words of a card.
private struct Words {
  private let isPersian: Bool

  init(_ language: HoverCard.Language) {
    isPersian = language == .persian
  }

  private func pick(_ persian: String, _ english: String) -> String { isPersian ? persian : english }

  var role: String { pick("سمت در این متن", "Role in this text") }
  var gloss: String { pick("به انگلیسی", "In English") }
  var gregorian: String { pick("میلادی", "Gregorian") }
  var solar: String { pick("هجری خورشیدی", "Solar Hijri") }
  var value: String { pick("مقدار", "Value") }
  var first: String { pick("نخستین بار", "First mention") }
  var count: String { pick("شمار ذکر نام", "Named mentions") }
  var aliases: String { pick("صورت\u{200C}های دیگر", "Other forms") }
  var comma: String { pick("،", ",") }
  var relative: String { pick(" (از روی تاریخ خبر)", " (from the date of the story)") }

  func line(_ number: Int) -> String { pick("سطر \(self.number(number))", "line \(number)") }

  func number(_ number: Int) -> String {
    guard isPersian else { return "\(number)" }
    var digits = String.UnicodeScalarView()
    for scalar in "\(number)".unicodeScalars {
      let isDigit = (0x30...0x39).contains(scalar.value)
      digits.append(isDigit ? Unicode.Scalar(scalar.value - 0x30 + 0x06F0) ?? scalar : scalar)
    }
    return String(digits)
  }

  func solar(_ date: HoverCard.SolarDate) -> String {
    let month = Self.months[max(0, min(11, date.month - 1))]
    return isPersian
      ? "\(number(date.day)) \(month.persian) (\(month.dari)) \(number(date.year))"
      : "\(date.day) \(month.english) \(date.year)"
  }

  private static let months: [(persian: String, dari: String, english: String)] = [
    ("فروردین", "حمل", "Farvardin (Hamal)"), ("اردیبهشت", "ثور", "Ordibehesht (Sawr)"),
    ("خرداد", "جوزا", "Khordad (Jawza)"), ("تیر", "سرطان", "Tir (Saratan)"),
    ("مرداد", "اسد", "Mordad (Asad)"),
    ("شهریور", "سنبله", "Shahrivar (Sonbola)"), ("مهر", "میزان", "Mehr (Mizan)"),
    ("آبان", "عقرب", "Aban (Aqrab)"),
    ("آذر", "قوس", "Azar (Qaws)"), ("دی", "جدی", "Dey (Jadi)"), ("بهمن", "دلو", "Bahman (Dalw)"),
    ("اسفند", "حوت", "Esfand (Hut)"),
  ]

  func type(_ type: EntityType) -> String {
    switch type {
    case .person: pick("شخص", "person")
    case .organisation: pick("نهاد", "organisation")
    case .location: pick("مکان", "place")
    case .facility: pick("تأسیسات", "facility")
    case .event: pick("رویداد", "event")
    case .group: pick("گروه", "group")
    case .weapon: pick("سلاح", "weapon")
    case .vehicle: pick("وسیله", "vehicle")
    case .product: pick("فرآورده", "product")
    case .language: pick("زبان", "language")
    case .law: pick("سند", "document")
    case .date: pick("تاریخ", "date")
    case .time: pick("زمان", "time")
    case .money: pick("مبلغ", "sum of money")
    case .percent: pick("درصد", "percentage")
    case .number: pick("شمار", "figure")
    }
  }
}
