extension CalendarDay {
  /// A day of the lunar Hijri calendar by calculation: the tabular calendar with the leap years 2, 5, 7, 10, 13, 16,
  /// 18, 21, 24, 26 and 29 of thirty, from 16 July 622 (Julian). Months that begin with the sighting of the moon,
  /// as in Afghanistan and Iran, may begin a day earlier or later. Nil for what is no day of the years 1 to 9999. O(1).
  package init?(lunar year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...30).contains(day) else { return nil }
    self.init(number: Self.lunarNewYear(year) + Self.lunarDays(beforeMonth: month) + day - 1)
    guard let lunar, lunar == (year, month, day) else { return nil }
  }

  /// Year, month and day of the lunar Hijri calendar by calculation, see `init(lunar:)`; nil before its first day.
  /// O(1).
  package var lunar: (year: Int, month: Int, day: Int)? {
    let days = number - Self.lunarEpoch
    guard days >= 0 else { return nil }
    var year = (30 * days + 10_646) / 10_631
    if Self.lunarNewYear(year) > number { year -= 1 }
    let rest = number - Self.lunarNewYear(year)
    // Months have 30 and 29 days in turn; the last has a day more in leap years.
    let month = min(12, rest * 2 / 59 + 1)
    return (year, month, rest - Self.lunarDays(beforeMonth: month) + 1)
  }

  /// 16 July 622, Julian.
  private static let lunarEpoch = -492_148

  /// The number of the first day of a lunar year.
  private static func lunarNewYear(_ year: Int) -> Int {
    lunarEpoch + (year - 1) * 354 + (3 + 11 * year) / 30
  }

  private static func lunarDays(beforeMonth month: Int) -> Int { (59 * (month - 1) + 1) / 2 }
}
