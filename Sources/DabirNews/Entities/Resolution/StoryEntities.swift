package import PersianLanguage
import TextStorage

/// Who and what a whole story speaks of.
package struct StoryEntities: Sendable {
  /// The entities in the order of their first mention.
  package let entities: [Entity]
  /// The day the story is from, when its head says so.
  package let day: CalendarDay?
  /// Where they stand.
  package let places: MentionPlaces

  /// Resolves the candidates of a document's paragraphs, in order. O(candidates), times the people of one name.
  package init(_ paragraphs: some Sequence<[MentionCandidate]>, gazetteer: Gazetteer = .standard) {
    var candidates: [MentionCandidate] = []
    var paragraph: [Int] = []
    for (index, found) in paragraphs.enumerated() {
      candidates += found
      paragraph += repeatElement(index, count: found.count)
    }
    Self.readLatinSurnames(&candidates)
    let builder = EntityBuilder(candidates: candidates, paragraph: paragraph, gazetteer: gazetteer)
    let people = PersonGroups(candidates)
    let things = ThingGroups(candidates, unclaimed: people.unclaimed)
    var built: [Entity] = []
    for group in people.groups where !group.members.isEmpty { built.append(builder.entity(group, record: 0)) }
    for (group, record) in zip(things.groups, things.records) {
      built.append(builder.entity(group, record: record))
    }
    built.sort { left, right in
      let (first, second) = (left.mentions[0], right.mentions[0])
      return (first.paragraph, first.range.start, left.id) < (second.paragraph, second.range.start, right.id)
    }
    day = Self.storyDay(built)
    if let day { Self.resolveDates(&built, from: day) }
    entities = built
    places = MentionPlaces(built)
  }

  /// The day the story is from: the first full date of its first two paragraphs.
  private static func storyDay(_ entities: [Entity]) -> CalendarDay? {
    for entity in entities where entity.type == .date && entity.mentions[0].paragraph < 2 {
      guard entity.mentions[0].form == .iso || entity.mentions[0].form == .full else { continue }
      if let day = CalendarDay(iso: entity.value) { return day }
    }
    return nil
  }

  /// Gives weekdays and امروز their day: a weekday is the last one up to the story's day (HANDBOOK D3).
  private static func resolveDates(_ entities: inout [Entity], from day: CalendarDay) {
    for index in entities.indices where entities[index].type == .date && entities[index].value.isEmpty {
      guard let offset = entities[index].dayOffset else { continue }
      let back = offset >= 100 ? -((day.weekday - (offset - 100) + 7) % 7) : offset
      guard offset >= 100 || abs(offset) <= 3 else { continue }
      entities[index].value = CalendarDay(number: day.number + back).iso
      entities[index].isRelative = true
    }
  }

  /// A single Latin word that spells the family name of somebody in the story is that person's.
  private static func readLatinSurnames(_ candidates: inout [MentionCandidate]) {
    let families = candidates.lazy.filter { $0.type == .person && $0.givenWords > 0 && $0.form.isNamed }.map(
      \.familyLetters)
    for index in candidates.indices
    where candidates[index].type == .organisation
      && candidates[index].evidence.isSuperset(of: [.latin, .ambiguous])
    {
      let letters = candidates[index].letters
      guard
        families.contains(where: { $0.elementsEqual(letters) || NameVariants.transliterates(letters, $0) })
      else { continue }
      candidates[index].type = .person
      candidates[index].form = .short
      candidates[index].standsAlone = false
      candidates[index].evidence.subtract([.ambiguous])
    }
  }

  /// The entity a mention or reference at `offset` (UTF-8 bytes from the start of `paragraph`) belongs to, the
  /// innermost one (HANDBOOK D2, pattern 9). O(mentions of the paragraph).
  package func entity(inParagraph paragraph: Int, at offset: Int) -> (
    entity: Entity, mention: Entity.Mention
  )? {
    guard let place = places.innermost(paragraph, at: offset) else { return nil }
    return (entities[place.entity], entities[place.entity].mention(place.number))
  }

  /// The entity a stated speaker is: a full name, a family name, `NAME، TITLE`, a title alone, an organisation or
  /// metonym. `letters` are `NameLetters` of the stated words. O(entities).
  package func entity(matching letters: [UInt8]) -> Entity? {
    guard !letters.isEmpty else { return nil }
    if let exact = entities.first(where: { $0.letters == letters }) { return exact }
    let separator = NameLetters.separator
    let people = entities.filter { $0.type == .person }
    // The name begins the speaker (NAME، TITLE) or ends it (TITLE NAME).
    if let person = people.first(where: { Self.contains(letters, $0.letters) }) { return person }
    if let title = people.first(where: { entity in
      entity.roles.contains { NameLetters.of($0.text) == letters }
    }) {
      return title
    }
    let words = letters.split(separator: separator)
    for person in people {
      guard let family = person.letters.split(separator: separator).last else { continue }
      if words.first == family || words.last == family { return person }
      if person.aliases.contains(where: { Self.contains(letters, NameLetters.of($0)) }) { return person }
    }
    // The name begins the speaker, or ends it behind one head noun (خبرگزاری رویترز); a member of a party is not the
    // party.
    return entities.first { entity in
      guard !entity.letters.isEmpty, entity.type.isNamed else { return false }
      let name = entity.letters.split(separator: separator)
      let isHeaded = entity.type == .organisation && words.count == name.count + 1
      return words.starts(with: name) || isHeaded && words.dropFirst().elementsEqual(name)
    }
  }

  /// True when the words of `part` stand in `whole` in a row.
  private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    let (whole, part) = (
      whole.split(separator: NameLetters.separator), part.split(separator: NameLetters.separator)
    )
    guard !part.isEmpty, part.count <= whole.count else { return false }
    return (0...(whole.count - part.count)).contains { whole[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
