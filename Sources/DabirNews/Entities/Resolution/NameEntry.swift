/// How the words of a name part into given and family names, as one place reads them.
struct NameReading: Hashable {
  var givenWords: Int
  var givenRecord: Int
  var surnameRecord: Int
  var standsAlone: Bool

  init(_ candidate: MentionCandidate) {
    givenWords = candidate.isCompound ? candidate.givenWords : 0
    givenRecord = candidate.givenRecord
    surnameRecord = candidate.surnameRecord
    standsAlone = candidate.standsAlone
  }

  /// The better of two: one with a given name, one that needs no support; then any order that is always the same.
  func outranks(_ other: NameReading) -> Bool {
    if (givenWords > 0) != (other.givenWords > 0) { return givenWords > 0 }
    if standsAlone != other.standsAlone { return standsAlone }
    return (surnameRecord, givenRecord, givenWords) > (
      other.surnameRecord, other.givenRecord, other.givenWords
    )
  }
}

/// How often a name stands somewhere in ways that matter to who it is.
struct NameCounts {
  /// With a given name, certain whatever the rest of the story says.
  var full = 0
  /// Of several words without a given name, certain.
  var plain = 0
  /// With what may be a given name, to be confirmed.
  var pairs = 0
  /// A single word not spelt like an ordinary one, or certain.
  var single = 0
  /// Announced by a title, or said to speak.
  var anchors = 0
  /// A given name alone.
  var given = 0
  /// In no word list.
  var unknown = 0
  /// As the name of an organisation in Latin letters that may be a family name.
  var latin = 0
  /// With a stated role.
  var roles = 0

  mutating func add(_ candidate: MentionCandidate, _ step: Int) {
    guard candidate.type == .person else {
      latin += step
      return
    }
    let evidence = candidate.evidence
    if !candidate.isCompound {
      if candidate.standsAlone || !evidence.contains(.ambiguous) { single += step }
      if evidence.contains(.givenOnly), !evidence.contains(.ambiguous) { given += step }
    } else if candidate.givenWords == 0 {
      if candidate.standsAlone { plain += step }
    } else if candidate.standsAlone {
      full += step
    } else {
      pairs += step
    }
    if Self.anchors(candidate) { anchors += step }
    if evidence.contains(.unknown) { unknown += step }
    if !candidate.roles.isEmpty { roles += step }
  }

  /// True for a name that needs no full form: آقای کوهزاد, ترامپ گفت.
  private static func anchors(_ candidate: MentionCandidate) -> Bool {
    if candidate.standsAlone { return true }
    let evidence = candidate.evidence
    if evidence.contains(.ambiguous) || evidence.contains(.latin) { return false }
    let isName = evidence.contains(.familyName) && !evidence.contains(.givenOnly)
    if evidence.contains(.context), isName || evidence.contains(.unknown) { return true }
    return candidate.surnameRecord != 0 && isName && evidence.contains(.unknown)
  }
}

/// All places of a story where one row of letters may name somebody.
final class NameEntry {
  let letters: [UInt8]
  let isCompound: Bool
  private(set) var occurrences = OccurrenceList()
  private(set) var counts = NameCounts()
  /// The best of the readings.
  private(set) var reading: NameReading
  private var readings = Tally<NameReading>()
  /// Under which keys others find it, and what these follow from; kept by `NameRelations`.
  var keys: [NameKey] = []
  var filing: Filing?

  struct Filing: Equatable {
    let reading: NameReading
    let mayBeFull: Bool
  }

  /// What has been found out of it since the story changed.
  var cache = NameCache()

  init(_ candidate: MentionCandidate) {
    letters = candidate.letters
    isCompound = candidate.isCompound
    reading = NameReading(candidate)
  }

  /// Takes a place in. O(log places).
  func add(_ occurrence: Occurrence) {
    occurrences.insert(occurrence)
    let candidate = occurrence.candidate
    counts.add(candidate, 1)
    let new = NameReading(candidate)
    if readings.add(new), new.outranks(reading) || readings.count == 1 { reading = new }
  }

  /// Takes a place out. O(places).
  func remove(_ occurrence: Occurrence) {
    occurrences.remove(occurrence)
    let candidate = occurrence.candidate
    counts.add(candidate, -1)
    let old = NameReading(candidate)
    guard readings.remove(old), old == reading, let first = readings.values.first else { return }
    reading = readings.values.reduce(first) { $1.outranks($0) ? $1 : $0 }
  }

  var hasGiven: Bool { reading.givenWords > 0 }

  /// True where the name may have a full form: of several words, with a given name or certain.
  var mayBeFull: Bool { isCompound && (hasGiven || counts.plain > 0) }

  /// True where its single word introduces somebody: announced, said to speak, or the given name the story uses.
  var isAnchored: Bool { counts.anchors > 0 || counts.given > 1 }

  /// Where the family name starts.
  private var familyStart: Int {
    guard hasGiven else { return 0 }
    var words = 0
    for (index, letter) in letters.enumerated() where letter == NameLetters.separator {
      words += 1
      if words == reading.givenWords { return index + 1 }
    }
    return 0
  }

  /// The name without its given names.
  var family: ArraySlice<UInt8> { letters[familyStart...] }

  /// The given names, empty for none.
  var given: ArraySlice<UInt8> { letters[..<max(0, familyStart - 1)] }

  /// True when both have the same given name.
  func sharesGiven(_ other: NameEntry) -> Bool {
    reading.givenRecord != 0 && reading.givenRecord == other.reading.givenRecord
      || given.elementsEqual(other.given)
  }

  /// Where it first stands; names without a place are not kept.
  var first: Occurrence { occurrences.all[0] }
}
