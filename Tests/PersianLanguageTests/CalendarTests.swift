import Foundation
import PersianLanguage
import Testing

@Suite struct CalendarTests {
  @Test func `the calendars agree on every week of two centuries`() {
    var faults = 0
    for number in stride(from: -16_400, to: 45_700, by: 7) {
      let day = CalendarDay(number: number)
      let (year, month, date) = day.gregorian
      if CalendarDay(gregorian: year, month, date) != day { faults += 1 }
      guard let lunar = day.lunar, CalendarDay(lunar: lunar.year, lunar.month, lunar.day) == day else {
        faults += 1
        continue
      }
      guard let solar = day.solar else { continue }
      if CalendarDay(solar: solar.year, solar.month, solar.day) != day { faults += 1 }
    }
    #expect(faults == 0)
  }

  @Test(arguments: [
    ((1357, 11, 22), "1979-02-11"), ((1404, 1, 1), "2025-03-21"), ((1403, 12, 30), "2025-03-20"),
  ])
  func `known solar days`(solar: (Int, Int, Int), iso: String) {
    #expect(CalendarDay(solar: solar.0, solar.1, solar.2)?.iso == iso)
  }

  @Test(arguments: [
    ((1, 1, 1), "0622-07-19"), ((1420, 9, 24), "2000-01-01"), ((1445, 1, 1), "2023-07-19"),
    ((1446, 1, 1), "2024-07-08"), ((1389, 10, 22), "1970-01-01"),
  ])
  func `known lunar days`(lunar: (Int, Int, Int), iso: String) throws {
    let day = try #require(CalendarDay(lunar: lunar.0, lunar.1, lunar.2))
    let (year, month, date) = day.gregorian
    #expect(iso.split(separator: "-").compactMap { Int($0) } == [year, month, date])
  }

  @Test func `the lunar calendar is the one others calculate`() {
    var calendar = Calendar(identifier: .islamicCivil)
    calendar.timeZone = .gmt
    var faults = 0
    for number in stride(from: -20_000, to: 60_000, by: 29) {
      let date = Date(timeIntervalSince1970: Double(number) * 86_400)
      let parts = calendar.dateComponents([.year, .month, .day], from: date)
      let lunar = CalendarDay(number: number).lunar
      if lunar?.year != parts.year || lunar?.month != parts.month || lunar?.day != parts.day { faults += 1 }
    }
    #expect(faults == 0)
  }

  @Test func `days that are none`() {
    #expect(CalendarDay(solar: 1404, 12, 30) == nil)
    #expect(CalendarDay(iso: "2025-02-29") == nil)
    #expect(CalendarDay(lunar: 1447, 2, 30) == nil)
    #expect(CalendarDay(lunar: 1446, 12, 30) == nil)
    #expect(CalendarDay(lunar: 0, 1, 1) == nil)
    #expect(CalendarDay(number: -500_000).lunar == nil)
  }
}
