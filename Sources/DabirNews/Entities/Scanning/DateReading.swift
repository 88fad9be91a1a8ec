import PersianLanguage

/// What day or year a date names, as far as its words say: an ISO date, a month (`--05-09`), a year, or how far
/// from the story's day it lies.
struct DateReading {
  /// `2025-08-16`, `2022`, `--05-09` (a Gregorian day without a year), `14:30`; empty when nothing can be said.
  private(set) var value = ""
  /// For deictic words: days from the story's day. For weekdays: 100 + the day of the week, 0 = Saturday.
  private(set) var dayOffset: Int?

  init(scan: ParagraphScan, start: Int, end: Int) {
    var numbers: [Int] = []
    var month: NameFacts?
    for index in start..<end {
      let unit = scan.units[index]
      if unit.kind == .number {
        let text = scan.numberText(index)
        if text.contains(0x3A) {
          value = String(decoding: text, as: UTF8.self)
          return
        }
        numbers += text.split(whereSeparator: { !(0x30...0x39).contains($0) }).compactMap {
          Int(String(decoding: $0, as: UTF8.self))
        }
      } else if unit.isWord, unit.cue.exists {
        if unit.cue.facts.isAny(.weekday) { dayOffset = 100 + unit.cue.facts.value }
        if unit.cue.facts.isAny(.deictic), Int(unit.cue.end) == end || index == start {
          dayOffset = unit.cue.facts.value
        }
        if unit.cue.facts.isAny(.month), month == nil { month = unit.cue.facts }
      }
      if unit.isWord, unit.classes.has(.ordinal), let ordinal = Self.ordinal(scan, index) {
        numbers.append(ordinal)
      }
    }
    if let month { read(month, numbers) } else { read(numbers) }
  }

  private static func ordinal(_ scan: ParagraphScan, _ index: Int) -> Int? {
    // پنجم is پنج and م; the irregular ones are few.
    let letters = scan.paragraph.letters(of: scan.units[index].token)
    if let irregular = irregular[WordKey(letters)] { return irregular }
    guard let value = ParagraphScan.values[WordKey(letters.dropLast())] else { return nil }
    let isCompound = index >= 2 && scan.isAny(index - 1, .and)
    return value + (isCompound ? ParagraphScan.values[scan.units[index - 2].key] ?? 0 : 0)
  }

  private static let irregular: [WordKey: Int] = [
    WordKey("اول"): 1, WordKey("یکم"): 1, WordKey("سوم"): 3, WordKey("دهم"): 10, WordKey("سیام"): 30,
    WordKey("بیستویکم"): 21,
  ]

  private mutating func read(_ month: NameFacts, _ numbers: [Int]) {
    let day = numbers.first { $0 <= 31 }
    let year = numbers.first { $0 >= 1000 }
    guard month.isAny([.solar, .gregorian]) else { return }
    if let day, let year {
      let solar = month.isAny(.solar) && year < 1700
      value =
        (solar ? CalendarDay(solar: year, month.value, day) : CalendarDay(gregorian: year, month.value, day))?
        .iso ?? ""
    } else if let day, month.isAny(.gregorian) {
      value = "--\(Self.two(month.value))-\(Self.two(day))"
    } else if let year, month.isAny(.gregorian) {
      value = "\(year)-\(Self.two(month.value))"
    }
  }

  private mutating func read(_ numbers: [Int]) {
    if numbers.count == 1, numbers[0] >= 1000 { value = "\(numbers[0])" }
    guard numbers.count == 3 else { return }
    let (first, second, third) = (numbers[0], numbers[1], numbers[2])
    let day =
      first >= 1700 ? CalendarDay(gregorian: first, second, third) : CalendarDay(solar: first, second, third)
    value = day?.iso ?? ""
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
