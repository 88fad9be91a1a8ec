package import PersianLanguage
package import TextStorage

/// Who and what stands at a place, and all of it.
extension StoryIndex {
  /// Somebody or something of the story.
  enum Subject {
    case person(StoryPerson)
    case thing(ThingEntry)

    var type: EntityType {
      switch self {
      case .person: .person
      case .thing(let thing): thing.type
      }
    }

    var identity: ObjectIdentifier {
      switch self {
      case .person(let person): ObjectIdentifier(person)
      case .thing(let thing): ObjectIdentifier(thing)
      }
    }
  }

  /// Whom or what a candidate means; nil where it is no mention.
  func subject(_ place: Occurrence) -> Subject? {
    if mayName(place), let person = owner(place) { return .person(person) }
    guard place.candidate.type == .person else { return thing(place).map(Subject.thing) }
    guard place.candidate.form.isNamed else { return referent(place).map(Subject.person) }
    return isUnclaimed(place) ? adopter(of: place.candidate.letters).map(Subject.thing) : nil
  }

  /// What stands at a place, and which mention of it that is.
  package struct Answer {
    /// Who or what it is.
    package let entity: Entity
    /// The one at the place.
    package let mention: Entity.Mention
    /// Tells it from all others while the story stays as it is.
    package let identity: ObjectIdentifier
  }

  /// The entity a mention or reference at `offset` (UTF-8 bytes from the start of `paragraph`, which is in the index)
  /// belongs to, the innermost one (HANDBOOK D2, pattern 9). Its references are left out unless asked for. O(places of
  /// its name).
  package func entity(
    in paragraph: StoryParagraph, at offset: Int, withReferences: Bool = false
  ) -> Answer? {
    let covering = paragraph.candidates.indices.filter {
      let range = paragraph.candidates[$0].range
      return range.start <= offset && offset <= range.end
    }
    let byLength = covering.sorted {
      (paragraph.candidates[$0].range.count, $0) < (paragraph.candidates[$1].range.count, $1)
    }
    for index in byLength {
      let place = Occurrence(paragraph: paragraph, index: index)
      guard let subject = subject(place) else { continue }
      return built(subject, withReferences: withReferences).map {
        Answer(entity: $0.entity, mention: $0.mention(place), identity: subject.identity)
      }
    }
    return nil
  }

  /// The entity of a subject; nil where nothing names it.
  func entity(of subject: Subject, withReferences: Bool = false) -> Entity? {
    built(subject, withReferences: withReferences)?.entity
  }

  private func built(_ subject: Subject, withReferences: Bool) -> EntityBuilder.Built? {
    built(subject, mentions(of: subject), withReferences: withReferences)
  }

  private func built(_ subject: Subject, _ mentions: [Occurrence], withReferences: Bool) -> EntityBuilder
    .Built?
  {
    guard !mentions.isEmpty else { return nil }
    switch subject {
    case .person(let person):
      return EntityBuilder(gazetteer).person(
        mentions, withReferences ? references(to: person, named: mentions) : [])
    case .thing(let thing):
      var built = EntityBuilder(gazetteer).thing(thing, mentions, withReferences ? references(to: thing) : [])
      resolveDate(&built.entity)
      return built
    }
  }

  // MARK: A paragraph

  /// A name as it stands in a paragraph.
  package struct NameSpan {
    /// UTF-8 bytes from the start of the paragraph.
    package let range: TextRange
    /// What it names.
    package let type: EntityType
    /// True where the story introduces that: the first mention in the fullest form.
    package let isIntroduction: Bool
  }

  /// What is named in `paragraph`, in order of place, names inside names among them. O(candidates), and once for each
  /// name its places.
  package func names(in paragraph: StoryParagraph) -> [NameSpan] {
    paragraph.candidates.indices.compactMap { index in
      let place = Occurrence(paragraph: paragraph, index: index)
      guard paragraph.candidates[index].form.isNamed, let subject = subject(place) else { return nil }
      let first = introduction(of: subject)
      return NameSpan(
        range: paragraph.candidates[index].range, type: subject.type,
        isIntroduction: first.map { $0.paragraph === paragraph && $0.index == index } ?? false)
    }
  }

  /// The first mention in the fullest form.
  private func introduction(of subject: Subject) -> Occurrence? {
    if introductions.generation != generation { introductions = (generation, [:]) }
    if let known = introductions.places[subject.identity] { return known }
    let mentions = mentions(of: subject)
    guard !mentions.isEmpty else { return nil }
    let isPerson = subject.type == .person
    let first = mentions[isPerson ? EntityBuilder(gazetteer).fullest(mentions) : 0]
    introductions.places[subject.identity] = first
    return first
  }

  private func mentions(of subject: Subject) -> [Occurrence] {
    switch subject {
    case .person(let person): mentions(of: person)
    case .thing(let thing): mentions(of: thing)
    }
  }

  // MARK: The whole story

  /// The entities in the order of their first mention. O(candidates, and for each pronoun what it reaches).
  package func entities() -> [Entity] {
    var people: [ObjectIdentifier: (person: StoryPerson, mentions: [Occurrence])] = [:]
    for name in names.values {
      for (place, owner) in zip(name.occurrences.all, owners(of: name)) {
        guard let owner else { continue }
        people[ObjectIdentifier(owner), default: (owner, [])].mentions.append(place)
      }
    }
    var references: [ObjectIdentifier: [Occurrence]] = [:]
    paragraphs.visit { paragraph in
      for index in paragraph.candidates.indices
      where paragraph.candidates[index].type == .person && !paragraph.candidates[index].form.isNamed {
        let place = Occurrence(paragraph: paragraph, index: index)
        if let person = referent(place) { references[ObjectIdentifier(person), default: []].append(place) }
      }
    }
    var entities: [Entity] = []
    for (id, found) in people {
      let mentions = found.mentions.sorted(by: Occurrence.precedes)
      entities.append(EntityBuilder(gazetteer).person(mentions, references[id] ?? []).entity)
    }
    entities += things.values.compactMap { isNamed($0) ? entity(of: .thing($0), withReferences: true) : nil }
    return entities.sorted { left, right in
      let (first, second) = (left.mentions[0], right.mentions[0])
      return (first.paragraph, first.range.start, left.id) < (second.paragraph, second.range.start, right.id)
    }
  }

  // MARK: Dates

  /// The day the story is from: the first full date of its first two paragraphs. O(1) once found.
  package var day: CalendarDay? {
    if knownDay.generation != generation { knownDay = (generation, findDay()) }
    return knownDay.day
  }

  private func findDay() -> CalendarDay? {
    for paragraph in paragraphs.paragraphs(from: 0, limit: 2) where paragraph.number < 2 {
      for index in paragraph.candidates.indices where paragraph.candidates[index].type == .date {
        let candidate = paragraph.candidates[index]
        guard candidate.form == .iso || candidate.form == .full,
          thing(Occurrence(paragraph: paragraph, index: index)) != nil,
          let day = CalendarDay(iso: candidate.value)
        else { continue }
        return day
      }
    }
    return nil
  }

  /// Gives weekdays and امروز their day: a weekday is the last one up to the story's day (HANDBOOK D3).
  private func resolveDate(_ entity: inout Entity) {
    guard entity.type == .date, entity.value.isEmpty, let offset = entity.dayOffset, let day else { return }
    guard offset >= 100 || abs(offset) <= 3 else { return }
    let back = offset >= 100 ? -((day.weekday - (offset - 100) + 7) % 7) : offset
    entity.value = CalendarDay(number: day.number + back).iso
    entity.isRelative = true
  }
}
