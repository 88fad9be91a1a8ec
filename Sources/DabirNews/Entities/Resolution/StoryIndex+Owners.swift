/// Whose each place of a name is (HANDBOOK D2, pattern 7).
extension StoryIndex {
  /// The person each place of `name` means, in the order of its places; nil where it means nobody. O(places of the
  /// name and of the people it may mean).
  func owners(of name: NameEntry) -> [StoryPerson?] {
    if let known = fresh(name).cache.owners { return known }
    namesResolved += 1
    let places = name.occurrences.all
    var owners: [StoryPerson?]
    if isIntroduced(name) {
      owners = Array(repeating: person(introducedBy: name), count: places.count)
    } else {
      owners = []
      owners.reserveCapacity(places.count)
      let claims = claims(on: name)
      let alone = person(alone: name)
      let isFamilyName = name.counts.latin > 0 && self.isFamilyName(name)
      var trace = PersonTrace()
      for place in places {
        let options = options(place.candidate, claims, alone, isFamilyName: isFamilyName)
        let owner = options.count > 1 ? trace.choose(options, place) : options.first
        if let owner { trace.add(place, owner) }
        owners.append(owner)
      }
    }
    name.cache.owners = owners
    return owners
  }

  /// Who may be meant at one place.
  private func options(
    _ candidate: MentionCandidate, _ claims: NameClaims, _ alone: StoryPerson?, isFamilyName: Bool
  ) -> [StoryPerson] {
    let isLatin = candidate.type != .person
    if isLatin, !isFamilyName { return [] }
    let evidence = candidate.evidence
    let isAmbiguous = !isLatin && evidence.contains(.ambiguous)
    if isAmbiguous {
      if !candidate.standsAlone, evidence.isDisjoint(with: [.context, .subject]) {
        guard evidence.contains(.familyName) else { return [] }
      }
      // Ambiguous words match by their exact letters only.
      return claims.exact.isEmpty ? [alone].compactMap { $0 } : claims.exact
    }
    if !claims.exact.isEmpty { return claims.exact }
    if !claims.recorded.isEmpty { return claims.recorded }
    if evidence.contains(.latin), !claims.sounding.isEmpty { return claims.sounding }
    if evidence.contains(.unknown), !claims.close.isEmpty { return claims.close }
    if evidence.contains(.givenOnly), !claims.given.isEmpty { return claims.given }
    if !claims.ending.isEmpty { return claims.ending }
    return [alone].compactMap { $0 }
  }

  /// The person a place means; nil for nobody. O(log places) once the name is known.
  func owner(_ place: Occurrence) -> StoryPerson? {
    guard let name = names[place.candidate.letters], let position = name.occurrences.position(of: place)
    else {
      return nil
    }
    return owners(of: name)[position]
  }

  /// True for an unknown word that names no person.
  func isUnclaimed(_ place: Occurrence) -> Bool {
    let candidate = place.candidate
    return candidate.type == .person && candidate.form.isNamed && candidate.evidence.contains(.unknown)
      && !candidate.evidence.contains(.ambiguous) && owner(place) == nil
  }

  /// Every place that names `person`, in order. O(places of the names that may mean them).
  func mentions(of person: StoryPerson) -> [Occurrence] {
    var places: [Occurrence] = []
    for name in candidates(for: person) {
      for (place, owner) in zip(name.occurrences.all, owners(of: name)) where owner === person {
        places.append(place)
      }
    }
    return places.sorted(by: Occurrence.precedes)
  }

  /// The names that may mean `person`, each once.
  private func candidates(for person: StoryPerson) -> [NameEntry] {
    var result: [NameEntry] = []
    var seen: Set<ObjectIdentifier> = []
    func take(_ names: [NameEntry]) {
      for name in names where seen.insert(ObjectIdentifier(name)).inserted { result.append(name) }
    }
    take(person.names)
    for name in person.names where isIntroduced(name) {
      take(spellings(of: name))
      for (index, letter) in name.letters.enumerated() where letter == NameLetters.separator {
        if let tail = names[Array(name.letters[(index + 1)...])] { take([tail]) }
      }
      if name.reading.surnameRecord != 0 { take(relations[.record(name.reading.surnameRecord)]) }
      if !NameVariants.isLatin(name.family) {
        let sound = NameVariants.sound(persian: name.family)
        if sound.count > 1 { take(relations[.latin(sound)]) }
      }
      take(relations.close(to: name.family).filter { $0.counts.unknown > 0 })
      if name.hasGiven, let given = NameLetters.words(name.letters).first, let single = names[Array(given)] {
        take([single])
      }
    }
    return result
  }
}

/// What has been said of people up to a place, to tell who of several of one name is meant there.
private struct PersonTrace {
  private struct Line {
    /// How many introductions have been passed.
    var passed = 0
    var last: Occurrence?
    var lastSubject: Occurrence?
    var roles: [[UInt8]] = []

    mutating func add(_ place: Occurrence) {
      if last.map({ Occurrence.precedes($0, place) }) ?? true { last = place }
      for role in place.candidate.roles where !roles.contains(role.letters) { roles.append(role.letters) }
      guard place.candidate.evidence.contains(.subject) else { return }
      if lastSubject.map({ Occurrence.precedes($0, place) }) ?? true { lastSubject = place }
    }
  }

  private var lines: [ObjectIdentifier: Line] = [:]

  mutating func add(_ place: Occurrence, _ owner: StoryPerson) {
    lines[ObjectIdentifier(owner), default: Line()].add(place)
  }

  /// Of several people of one name: whose role the title repeats, else who was the last subject, else the last named,
  /// else who comes first.
  mutating func choose(_ options: [StoryPerson], _ place: Occurrence) -> StoryPerson? {
    let seen = options.map { line($0, before: place) }
    for role in place.candidate.roles {
      let words = NameLetters.words(role.letters)
      let repeats = seen.firstIndex {
        $0.roles.contains { words.allSatisfy(NameLetters.words($0).contains) }
      }
      if let repeats { return options[repeats] }
    }
    return latest(options, seen.map(\.lastSubject)) ?? latest(options, seen.map(\.last)) ?? options.first
  }

  private func latest(_ options: [StoryPerson], _ places: [Occurrence?]) -> StoryPerson? {
    var best: (person: StoryPerson, place: Occurrence)?
    for (person, place) in zip(options, places) {
      guard let place, best.map({ Occurrence.precedes($0.place, place) }) ?? true else { continue }
      best = (person, place)
    }
    return best?.person
  }

  private mutating func line(_ person: StoryPerson, before place: Occurrence) -> Line {
    var line = lines[ObjectIdentifier(person)] ?? Line()
    while line.passed < person.introductions.count,
      Occurrence.precedes(person.introductions[line.passed], place)
    {
      line.add(person.introductions[line.passed])
      line.passed += 1
    }
    lines[ObjectIdentifier(person)] = line
    return line
  }
}
