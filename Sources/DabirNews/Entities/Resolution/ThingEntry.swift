/// What makes two mentions one thing: a gazetteer record or a spelling.
enum ThingKey: Hashable {
  case record(EntityType, Int)
  case letters(EntityType, [UInt8])

  init(_ candidate: MentionCandidate) {
    self =
      candidate.family != 0
      ? .record(candidate.type, candidate.family) : .letters(candidate.type, candidate.letters)
  }
}

/// All places of a story that may name one place, organisation, date or other thing.
final class ThingEntry {
  let key: ThingKey
  private(set) var occurrences = OccurrenceList()
  /// How many of them name it whatever the rest of the story says.
  private(set) var certain = 0
  /// The letters it is written with, and how often.
  private var spellings = Tally<[UInt8]>()

  init(_ key: ThingKey) {
    self.key = key
  }

  /// The gazetteer record, 0 for none.
  var record: Int { if case .record(_, let record) = key { record } else { 0 } }

  var type: EntityType {
    switch key {
    case .record(let type, _), .letters(let type, _): type
    }
  }

  /// Takes a place in; true when it is the first of its letters.
  func add(_ occurrence: Occurrence) -> Bool {
    occurrences.insert(occurrence)
    let candidate = occurrence.candidate
    if Self.isCertain(candidate) { certain += 1 }
    return spellings.add(candidate.letters)
  }

  /// Takes a place out; true when it was the last of its letters.
  func remove(_ occurrence: Occurrence) -> Bool {
    occurrences.remove(occurrence)
    let candidate = occurrence.candidate
    if Self.isCertain(candidate) { certain -= 1 }
    return spellings.remove(candidate.letters)
  }

  private static func isCertain(_ candidate: MentionCandidate) -> Bool {
    candidate.standsAlone && candidate.form.isNamed
  }
}
