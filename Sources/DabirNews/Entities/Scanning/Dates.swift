import PersianLanguage
import TextStorage

/// Dates and times (HANDBOOK D3).
extension ParagraphScan {
  mutating func findDates() {
    var index = 0
    while index < units.count {
      if let end = readDate(at: index) {
        claim(index, end)
        index = end
      } else {
        index += 1
      }
    }
  }

  private mutating func readDate(at start: Int) -> Int? {
    if units[start].kind == .number { return readNumberDate(at: start) }
    guard units[start].cue.exists || units[start].classes.has(.calendar) else { return nil }
    let unit = units[start]
    if unit.cue.exists, unit.cue.facts.isAny([.weekday, .dayPart, .deictic]) || unit.classes.has(.day) {
      if let end = readDay(at: start) { return end }
    }
    if unit.classes.has(.day) || unit.classes.has(.days) { if let end = readDay(at: start) { return end } }
    if unit.classes.has(.year) { return readYear(at: start) }
    if unit.classes.has(.month), let end = monthEnd(start + 1) {
      return finishDate(start, yearEnd(end) ?? end, .month)
    }
    if unit.classes.has(.hour), self.unit(start + 1)?.kind == .number {
      if numberHasColon(start + 1) { return nil }
      return finishDate(start, start + 2, .clock, .time)
    }
    if let end = ordinalEnd(start), let month = monthEnd(end) {
      return finishDate(start, yearEnd(month) ?? month, .dayMonth)
    }
    if let end = monthEnd(start), let year = yearEnd(end),
      !unit.facts.isAny(.given) || isYearNumber(end) || isAny(end, .year)
    {
      return finishDate(start, year, .month)
    }
    return nil
  }

  private mutating func finishDate(_ start: Int, _ end: Int, _ form: MentionForm, _ type: EntityType = .date)
    -> Int
  {
    add(type, form, start, end, evidence: .gazetteer, alone: true)
    if form == .weekday { found[found.count - 1].display = weekdayDisplay(start, end) }
    let reading = DateReading(scan: self, start: start, end: end)
    found[found.count - 1].value = reading.value
    found[found.count - 1].dayOffset = reading.dayOffset
    return end
  }

  /// A weekday as written, but in one word where it was written in two.
  private func weekdayDisplay(_ start: Int, _ end: Int) -> String {
    let range = range(start, end)
    guard
      let day = (start..<end).first(where: { units[$0].cue.exists && units[$0].cue.facts.isAny(.weekday) }),
      Int(units[day].cue.end) == day + 2, end == day + 2
    else { return "" }
    let before = paragraph.string(TextRange(range.start, paragraph.tokens[units[day].token].start))
    let names = ["شنبه", "یک\u{200C}شنبه", "دوشنبه", "سه\u{200C}شنبه", "چهارشنبه", "پنج\u{200C}شنبه", "جمعه"]
    let value = units[day].cue.facts.value
    return names.indices.contains(value) ? before + names[value] : ""
  }

  // MARK: Parts

  /// `۲۵ اسد ۱۴۰۴`, `2025-08-16`, `۱۴۰۴/۵/۲۵`, `۱۴:۳۰`.
  private mutating func readNumberDate(at start: Int) -> Int? {
    let text = numberText(start)
    let parts = text.split(whereSeparator: { $0 == 0x2D || $0 == 0x2F })
    if parts.count == 3, parts.allSatisfy({ $0.count <= 4 && $0.allSatisfy { (0x30...0x39).contains($0) } }),
      parts[0].count == 4 || parts[2].count == 4 || text.contains(0x2F)
    {
      return finishDate(start, start + 1, .iso)
    }
    if text.contains(0x3A), text.count <= 8 { return finishDate(start, start + 1, .clock, .time) }
    guard let value = wholeNumber(start), value >= 1, value <= 31, let month = monthEnd(start + 1) else {
      return nil
    }
    return finishDate(start, yearEnd(month) ?? month, yearEnd(month) == nil ? .dayMonth : .full)
  }

  /// [صبح] [روز] شنبه [شب], امروز, صبح امروز.
  private mutating func readDay(at start: Int) -> Int? {
    var index = start
    if units[index].cue.facts.isAny(.dayPart), !units[index].cue.facts.isAny(.weekday) {
      // صبح روز شنبه is one date; in ظهر شنبه the weekday is.
      index = Int(units[index].cue.end)
      guard isAny(index, .day) else { return nil }
    }
    if isAny(index, .day) || isAny(index, .days) { index += 1 }
    guard let unit = unit(index), unit.isWord, unit.cue.exists else { return nil }
    if unit.cue.facts.isAny(.weekday) {
      var end = Int(unit.cue.end)
      var form = MentionForm.weekday
      if isAny(end, Self.nights) { end += 1 }
      let number = self.unit(end)?.isComma == true ? end + 1 : end
      if self.unit(number)?.kind == .number, let day = wholeNumber(number), day <= 31,
        let month = monthEnd(number + 1)
      {
        end = yearEnd(month) ?? month
        form = .full
      }
      return finishDate(start, end, form)
    }
    guard unit.cue.facts.isAny(.deictic), !unit.cue.facts.isAny(.entity) else { return nil }
    if index == start, Self.vague.contains(unit.key) { return nil }
    return finishDate(start, Int(unit.cue.end), .deictic)
  }

  /// سال ۲۰۲۲, سال گذشته.
  private mutating func readYear(at start: Int) -> Int? {
    if units[start].cue.exists, units[start].cue.facts.isAny(.deictic) {
      return finishDate(start, Int(units[start].cue.end), .deictic)
    }
    guard let next = unit(start + 1), next.kind == .number, let value = wholeNumber(start + 1),
      (1000...2200).contains(value) || (60...99).contains(value)
    else { return nil }
    let end = unit(start + 2)?.cue.facts.isAny(.era) == true ? Int(units[start + 2].cue.end) : start + 2
    return finishDate(start, end, .year)
  }

  /// The unit after a month's name and a following ماه; nil when no month stands at `index`.
  private func monthEnd(_ index: Int) -> Int? {
    guard let unit = unit(index), unit.isWord, unit.cue.exists, unit.cue.facts.isAny(.month) else {
      return nil
    }
    let end = Int(unit.cue.end)
    return isAny(end, .month) ? end + 1 : end
  }

  /// The unit after a year, with سال before it or an era behind it.
  private func yearEnd(_ index: Int) -> Int? {
    var index = index
    if unit(index)?.isComma == true, isYearNumber(index + 1) { index += 1 }
    if isAny(index, .year) {
      if let cue = unit(index)?.cue, cue.exists, cue.facts.isAny(.deictic) { return Int(cue.end) }
      return unit(index + 1)?.kind == .number ? index + 2 : nil
    }
    guard isYearNumber(index) else { return nil }
    return unit(index + 1)?.cue.facts.isAny(.era) == true ? Int(units[index + 1].cue.end) : index + 1
  }

  private func isYearNumber(_ index: Int) -> Bool {
    guard unit(index)?.kind == .number, let value = wholeNumber(index) else { return false }
    return (1000...2200).contains(value)
  }

  /// The unit after an ordinal that can number a day: پنجم, بیست و یکم.
  private func ordinalEnd(_ index: Int) -> Int? {
    if isAny(index, .ordinal) { return index + 1 }
    guard isAny(index, .tens), isAny(index + 1, .and), isAny(index + 2, .ordinal) else {
      return nil
    }
    return index + 3
  }

  /// The value of a number token without separators; nil for anything else.
  private func wholeNumber(_ index: Int) -> Int? { Int(String(decoding: numberText(index), as: UTF8.self)) }

  private func numberHasColon(_ index: Int) -> Bool { numberText(index).contains(0x3A) }

  private static let nights = ClosedWords.keys("شب صبح عصر ظهر")
  private static let vague = ClosedWords.keys("اکنون هم~اکنون همین حالا")
}
