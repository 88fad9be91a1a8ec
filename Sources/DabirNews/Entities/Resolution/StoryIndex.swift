import PersianLanguage

/// Who and what a story speaks of, kept by name: a paragraph comes and goes at the cost of its own candidates, and
/// who somebody is follows from the places of that name and its relations, not from the whole story.
///
/// *Invariant:* what is asked depends on the paragraphs in the index and their order alone, never on how they came
/// there.
package final class StoryIndex {
  let gazetteer: Gazetteer
  /// The paragraphs with candidates, in order.
  private(set) var paragraphs: [StoryParagraph] = []
  /// Names of people by their letters.
  private(set) var names: [[UInt8]: NameEntry] = [:]
  private(set) var relations = NameRelations()
  private(set) var things: [ThingKey: ThingEntry] = [:]
  /// Things by the letters of their mentions.
  private(set) var thingsByLetters: [[UInt8]: [ThingEntry]] = [:]
  /// Places where a role is stated with a name, by the role's letters.
  private(set) var roles: [[UInt8]: OccurrenceList] = [:]
  /// Titles in place of a name, by their letters.
  private(set) var titles: [[UInt8]: OccurrenceList] = [:]
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
  package init(gazetteer: Gazetteer = .standard) {
    self.gazetteer = gazetteer
  }

  /// An index without paragraphs that takes the place of this one: every name of this one has changed. O(names).
  package func emptied() -> StoryIndex {
    let new = StoryIndex(gazetteer: gazetteer)
    new.namesResolved = namesResolved
    guard tracksNames else { return new }
    new.tracksNames = true
    new.touched = touched
    for letters in names.keys { new.touched[letters, default: []].insert(0) }
    return new
  }

  /// Takes a paragraph in, whose number is true. O(candidates · log places of their names).
  package func add(_ paragraph: StoryParagraph) {
    guard !paragraph.candidates.isEmpty else { return }
    generation += 1
    paragraphs.insert(paragraph, at: lowerBound(paragraph.number))
    for index in paragraph.candidates.indices { add(Occurrence(paragraph: paragraph, index: index)) }
  }

  /// Takes a paragraph out, while the numbers of all are as when it was last asked about. O(candidates · places of
  /// their names).
  package func remove(_ paragraph: StoryParagraph) {
    guard !paragraph.candidates.isEmpty else { return }
    generation += 1
    let position = lowerBound(paragraph.number)
    if position < paragraphs.count, paragraphs[position] === paragraph { paragraphs.remove(at: position) }
    for index in paragraph.candidates.indices { remove(Occurrence(paragraph: paragraph, index: index)) }
  }

  /// Adds `step` to the numbers of the paragraphs from `number` on; they keep their order. O(those paragraphs).
  package func shift(from number: Int, by step: Int) {
    generation += 1
    for paragraph in paragraphs[lowerBound(number)...] { paragraph.number += step }
  }

  /// Position of the first paragraph with at least this number. O(log paragraphs).
  func lowerBound(_ number: Int) -> Int {
    var low = 0
    var high = paragraphs.count
    if let last = paragraphs.last, last.number < number { return high }
    while low < high {
      let middle = (low + high) / 2
      if paragraphs[middle].number < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A Latin word that may be the name of an organisation or somebody's family name.
  static func isLatinName(_ candidate: MentionCandidate) -> Bool {
    candidate.type == .organisation && candidate.evidence.isSuperset(of: [.latin, .ambiguous])
  }

  private func add(_ occurrence: Occurrence) {
    let candidate = occurrence.candidate
    if candidate.type != .person {
      let key = ThingKey(candidate)
      let thing = things[key] ?? ThingEntry(key)
      things[key] = thing
      if thing.add(occurrence) { thingsByLetters[candidate.letters, default: []].append(thing) }
      if Self.isLatinName(candidate) { addName(occurrence) }
    } else if candidate.form.isNamed {
      addName(occurrence)
      for role in candidate.roles { roles[role.letters, default: OccurrenceList()].insert(occurrence) }
    } else if candidate.form == .nominal {
      titles[candidate.letters, default: OccurrenceList()].insert(occurrence)
    }
  }

  private func addName(_ occurrence: Occurrence) {
    let candidate = occurrence.candidate
    let name = names[candidate.letters] ?? NameEntry(candidate)
    names[candidate.letters] = name
    name.add(occurrence)
    if tracksNames { touched[name.letters, default: []].insert(candidate.surnameRecord) }
    relations.file(name)
  }

  private func remove(_ occurrence: Occurrence) {
    let candidate = occurrence.candidate
    if candidate.type != .person {
      let key = ThingKey(candidate)
      if let thing = things[key], thing.remove(occurrence) {
        thingsByLetters[candidate.letters]?.removeAll { $0 === thing }
        if thingsByLetters[candidate.letters]?.isEmpty == true { thingsByLetters[candidate.letters] = nil }
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

  private static func remove(
    _ occurrence: Occurrence, _ letters: [UInt8], from lists: inout [[UInt8]: OccurrenceList]
  ) {
    lists[letters]?.remove(occurrence)
    if lists[letters]?.isEmpty == true { lists[letters] = nil }
  }
}
