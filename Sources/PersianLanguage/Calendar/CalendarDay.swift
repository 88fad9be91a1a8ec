/// A day, and its names in the Gregorian and the Solar Hijri calendar (HANDBOOK D3).
package struct CalendarDay: Hashable, Sendable {
  /// Days since 1 January 1970.
  package var number: Int

  /// The day with this number.
  package init(number: Int) {
    self.number = number
  }

  /// A Gregorian day; nil for what is none. O(1).
  package init?(gregorian year: Int, _ month: Int, _ day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    let shifted = month > 2 ? year : year - 1
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    number = era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    guard gregorian == (year, month, day) else { return nil }
  }

  /// The day of an ISO date; nil for what is none. O(1).
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(gregorian: year, month, day)
  }

  /// A day of the Solar Hijri calendar, by the 33-year cycle, which holds from 1304 to 1473 (1925 to 2094); nil for
  /// what is none. O(1).
  package init?(solar year: Int, _ month: Int, _ day: Int) {
    guard (1304...1473).contains(year), (1...12).contains(month), (1...31).contains(day) else { return nil }
    number = Self.newYear(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30) + day - 1
    guard solar.map({ $0 == (year, month, day) }) == true else { return nil }
  }

  /// Year, month and day, Gregorian. O(1).
  package var gregorian: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let part = (5 * dayOfYear + 2) / 153
    let month = part < 10 ? part + 3 : part - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * part + 2) / 5 + 1)
  }

  /// Year, month and day of the Solar Hijri calendar; nil outside 1304 to 1473. O(1).
  package var solar: (year: Int, month: Int, day: Int)? {
    var year = gregorian.year - 621
    guard (1304...1474).contains(year) else { return nil }
    if number < Self.newYear(year) { year -= 1 }
    guard (1304...1473).contains(year) else { return nil }
    let day = number - Self.newYear(year)
    return day < 186 ? (year, day / 31 + 1, day % 31 + 1) : (year, 7 + (day - 186) / 30, (day - 186) % 30 + 1)
  }

  /// 0 = Saturday … 6 = Friday.
  package var weekday: Int { ((number + 5) % 7 + 7) % 7 }

  /// `2025-08-16`.
  package var iso: String {
    let (year, month, day) = gregorian
    return "\(year)-\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
  }

  /// The number of the first day of a solar year: 1 Farvardin 1304 was 21 March 1925.
  private static func newYear(_ year: Int) -> Int {
    var number = -16_357
    // Leap years of the cycle that holds for this range.
    for past in 1304..<max(1304, year) { number += isLeap(past) ? 366 : 365 }
    return number
  }

  private static func isLeap(_ year: Int) -> Bool {
    [1, 5, 9, 13, 17, 22, 26, 30].contains(year % 33)
  }
}
