import PersianLanguage

/// Who and what a story speaks of, kept by name: a paragraph comes and goes at the cost of its own candidates, and
/// who somebody is follows from the places of that name and its relations, not from the whole story.
///
/// *Invariant:* what is asked depends on the paragraphs in the index and their order alone, never on how they came
/// there.
package final class StoryIndex {
  let gazetteer: Gazetteer
  /// The paragraphs with candidates, in order.
  private(set) var paragraphs = ParagraphList()
  /// Names of people by their letters.
  private(set) var names = GrowingTable<[UInt8], NameEntry>()
  private(set) var relations = NameRelations()
  private(set) var things = GrowingTable<ThingKey, ThingEntry>()
  /// Things by the letters of their mentions.
  private(set) var thingsByLetters = GrowingTable<[UInt8], [ThingEntry]>()
  /// Places where a role is stated with a name, by the role's letters.
  private(set) var roles = GrowingTable<[UInt8], OccurrenceList>()
  /// Titles in place of a name, by their letters.
  private(set) var titles = GrowingTable<[UInt8], OccurrenceList>()
  /// Tells this index from those it took the place of.
  private let serial: Int
  /// Numbers the states of the story: what was found out in one is forgotten in the next.
  private(set) var generation = 0
  /// The day the story is from, and the state that was found in.
  var knownDay: (generation: Int, day: CalendarDay?) = (-1, nil)
  /// Whether it is noted which names change, for `takeTouched`.
  package var tracksNames = false
  /// The names that came, went or changed places, with the records of their families.
  var touched: [[UInt8]: Set<Int>] = [:]
  /// Where things and people are introduced, as far as asked for, and the state that was found in.
  var introductions: (generation: Int, places: [ObjectIdentifier: Occurrence]) = (-1, [:])
  /// How often it was worked out whom the places of a name mean.
  package internal(set) var namesResolved = 0

  /// Makes an index of no paragraphs.
  package convenience init(gazetteer: Gazetteer = .standard) { self.init(gazetteer: gazetteer, serial: 1) }

  private init(gazetteer: Gazetteer, serial: Int) {
    self.gazetteer = gazetteer
    self.serial = serial
  }

  /// An index without paragraphs that takes the place of this one: every name of this one has changed. O(names).
  package func emptied() -> StoryIndex {
    let new = StoryIndex(gazetteer: gazetteer, serial: serial + 1)
    new.namesResolved = namesResolved
    guard tracksNames else { return new }
    new.tracksNames = true
    new.touched = touched
    for letters in names.keys { new.touched[letters, default: []].insert(0) }
    return new
  }

  /// True when the paragraph is in this index. O(1).
  package func contains(_ paragraph: StoryParagraph) -> Bool { paragraph.serial == serial }

  /// The number of paragraphs that may name somebody. O(1).
  package var paragraphCount: Int { paragraphs.count }

  /// Takes a paragraph in, whose number is true. O(candidates · log places of their names).
  package func add(_ paragraph: StoryParagraph) {
    paragraph.serial = serial
    guard !paragraph.candidates.isEmpty else { return }
    generation += 1
    paragraphs.insert(paragraph)
    for index in paragraph.candidates.indices { add(Occurrence(paragraph: paragraph, index: index)) }
  }

  /// Takes a paragraph out, if it is in this index, while the numbers of all are as when it was last asked about.
  /// O(candidates · places of their names).
  package func remove(_ paragraph: StoryParagraph) {
    guard contains(paragraph) else { return }
    paragraph.serial = 0
    guard !paragraph.candidates.isEmpty else { return }
    generation += 1
    for index in paragraph.candidates.indices { remove(Occurrence(paragraph: paragraph, index: index)) }
    paragraphs.remove(paragraph)
  }

  /// Adds `step` to the numbers of the paragraphs from `number` on; they keep their order. O(paragraphs / 256).
  package func shift(from number: Int, by step: Int) {
    generation += 1
    paragraphs.shift(from: number, by: step)
  }

  /// Gives up a part of an index nobody will ask again; false when nothing is left. What would take long in one go can
  /// thus be done between other things.
  package func discardPart() -> Bool {
    var isLeft = relations.discardPart()
    isLeft = names.discardPart() || isLeft
    isLeft = things.discardPart() || isLeft
    isLeft = thingsByLetters.discardPart() || isLeft
    isLeft = roles.discardPart() || isLeft
    isLeft = titles.discardPart() || isLeft
    return isLeft
  }

  /// A Latin word that may be the name of an organisation or somebody's family name.
  static func isLatinName(_ candidate: MentionCandidate) -> Bool {
    candidate.type == .organisation && candidate.evidence.isSuperset(of: [.latin, .ambiguous])
  }

  private func add(_ occurrence: Occurrence) {
    let candidate = occurrence.candidate
    if candidate.type != .person {
      let key = ThingKey(candidate)
      let thing = things.change(key, orFrom: ThingEntry(key)) { $0 }
      if thing.add(occurrence) {
        thingsByLetters.change(candidate.letters, orFrom: []) { $0.append(thing) }
      }
      if Self.isLatinName(candidate) { addName(occurrence) }
    } else if candidate.form.isNamed {
      addName(occurrence)
      for role in candidate.roles { Self.insert(occurrence, role.letters, into: &roles) }
    } else if candidate.form == .nominal {
      Self.insert(occurrence, candidate.letters, into: &titles)
    }
  }

  private func addName(_ occurrence: Occurrence) {
    let candidate = occurrence.candidate
    let name = names.change(candidate.letters, orFrom: NameEntry(candidate)) { $0 }
    name.add(occurrence)
    if tracksNames { touched[name.letters, default: []].insert(candidate.surnameRecord) }
    relations.file(name)
  }

  private func remove(_ occurrence: Occurrence) {
    let candidate = occurrence.candidate
    if candidate.type != .person {
      let key = ThingKey(candidate)
      if let thing = things[key], thing.remove(occurrence) {
        let isLast = thingsByLetters.change(candidate.letters, orFrom: []) { things in
          things.removeAll { $0 === thing }
          return things.isEmpty
        }
        if isLast { thingsByLetters[candidate.letters] = nil }
        if thing.occurrences.isEmpty { things[key] = nil }
      }
      if Self.isLatinName(candidate) { removeName(occurrence) }
    } else if candidate.form.isNamed {
      removeName(occurrence)
      for role in candidate.roles { Self.remove(occurrence, role.letters, from: &roles) }
    } else if candidate.form == .nominal {
      Self.remove(occurrence, candidate.letters, from: &titles)
    }
  }

  private func removeName(_ occurrence: Occurrence) {
    guard let name = names[occurrence.candidate.letters] else { return }
    if tracksNames { touched[name.letters, default: []].insert(occurrence.candidate.surnameRecord) }
    name.remove(occurrence)
    if name.occurrences.isEmpty {
      relations.remove(name)
      names[name.letters] = nil
    } else {
      relations.file(name)
    }
  }

  private static func insert(
    _ occurrence: Occurrence, _ letters: [UInt8], into lists: inout GrowingTable<[UInt8], OccurrenceList>
  ) {
    lists.change(letters, orFrom: OccurrenceList()) { $0.insert(occurrence) }
  }

  private static func remove(
    _ occurrence: Occurrence, _ letters: [UInt8], from lists: inout GrowingTable<[UInt8], OccurrenceList>
  ) {
    let isLast = lists.change(letters, orFrom: OccurrenceList()) { list in
      list.remove(occurrence)
      return list.isEmpty
    }
    if isLast { lists[letters] = nil }
  }
}
