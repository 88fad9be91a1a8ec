import PersianLanguage

/// What is shown of one entity when the reader rests on it (HANDBOOK D5): plain values, nothing the text does not
/// support.
package struct HoverCard: Hashable, Sendable {
  /// The fullest form, as first written.
  package var name: String
  /// What kind of thing it is.
  package var type: EntityType
  /// The first role stated in this text, verbatim; nil when there is none.
  package var role: String?
  /// The first mention in the fullest form, as written.
  package var firstMention: String
  /// The line it stands in, from 1.
  package var line: Int
  /// How many named mentions the text has.
  package var namedMentions: Int
  /// Other forms seen in this text.
  package var aliases: [String]
  /// The lines of what it is quoted with, from 1, as far as they were asked for.
  package var quotedLines: [Int] = []
  /// What it is called in English; nil when the tables do not know it.
  package var gloss: String?
  /// A date's day in three calendars; nil when the date is not complete enough to be one day.
  package var day: Day?
  /// A time, year, month or amount, normalised; nil when unknown.
  package var value: String?

  /// One day, named in three calendars.
  package struct Day: Hashable, Sendable {
    /// `2025-08-16`.
    package var gregorian: String
    /// Year, month and day of the Solar Hijri calendar; nil outside its known range.
    package var solar: CalendarDate?
    /// The same of the lunar Hijri calendar by calculation, see `CalendarDay.lunar`.
    package var lunar: CalendarDate?
    /// True when it was worked out from the story's own date.
    package var isRelative: Bool
  }

  /// A day of one calendar.
  package struct CalendarDate: Hashable, Sendable {
    /// Four digits.
    package var year: Int
    /// 1 = Hamal or Farvardin, to 12.
    package var month: Int
    /// From 1.
    package var day: Int

    init(_ date: (year: Int, month: Int, day: Int)) {
      (year, month, day) = date
    }
  }

  /// The card of `entity`. O(aliases).
  package init(_ entity: Entity) {
    name = entity.name
    type = entity.type
    role = entity.roles.first?.text
    firstMention = entity.firstText
    line =
      (entity.mentions.indices.contains(entity.firstFull) ? entity.mentions[entity.firstFull].paragraph : 0)
      + 1
    namedMentions = entity.mentions.count
    aliases = entity.aliases
    gloss = entity.gloss.isEmpty ? nil : entity.gloss
    if entity.type == .date, let day = CalendarDay(iso: entity.value) {
      self.day = Day(
        gregorian: day.iso, solar: day.solar.map(CalendarDate.init), lunar: day.lunar.map(CalendarDate.init),
        isRelative: entity.isRelative)
    } else {
      value = entity.value.isEmpty ? nil : entity.value
    }
  }
}
