/// Which names introduce somebody, and which of them are one person (HANDBOOK D2, D5).
extension StoryIndex {
  /// What is known of `name` in the present state of the story.
  func fresh(_ name: NameEntry) -> NameEntry {
    if name.cache.generation != generation { name.cache = NameCache(generation: generation) }
    return name
  }

  /// True for a full name that is one: certain somewhere; or two words that come twice, are said to speak, or whose
  /// family name stands alone elsewhere. The end of another full name is no name of its own. O(names that end so).
  func isIntroduced(_ name: NameEntry) -> Bool {
    if let known = fresh(name).cache.isIntroduced { return known }
    let result: Bool
    if !name.isCompound {
      result = false
    } else if name.hasGiven {
      result =
        name.counts.full > 0 || name.counts.pairs > 1
        || name.counts.pairs > 0 && (name.counts.anchors > 0 || standsAlone(name.family))
    } else {
      result =
        name.counts.plain > 0
        && !relations[.tail(name.letters)].contains { $0.hasGiven ? isIntroduced($0) : $0.counts.plain > 0 }
    }
    name.cache.isIntroduced = result
    return result
  }

  private func standsAlone(_ family: ArraySlice<UInt8>) -> Bool {
    names[Array(family)]?.counts.single ?? 0 > 0
  }

  /// The person an introduced full name is: all full names of one given name whose family names are spellings of each
  /// other. O(names of that family).
  func person(introducedBy name: NameEntry) -> StoryPerson {
    if let known = fresh(name).cache.person { return known }
    return person(from: name) { self.spellings(of: $0).filter(self.isIntroduced) }
  }

  /// The person of a single name without a full form; nil where nothing introduces it. O(spellings).
  func person(alone name: NameEntry) -> StoryPerson? {
    guard isAlone(name) else { return nil }
    if let known = fresh(name).cache.person { return known }
    let group = component(of: name) { self.variants(of: $0).filter(self.isAlone) }
    return group.contains(where: \.isAnchored) ? keep(StoryPerson(group)) : nil
  }

  private func person(from name: NameEntry, _ others: (NameEntry) -> [NameEntry]) -> StoryPerson {
    keep(StoryPerson(component(of: name, others)))
  }

  private func keep(_ person: StoryPerson) -> StoryPerson {
    for name in person.names { fresh(name).cache.person = person }
    return person
  }

  private func component(of name: NameEntry, _ others: (NameEntry) -> [NameEntry]) -> [NameEntry] {
    var group = [name]
    var next = 0
    while next < group.count {
      for other in others(group[next]) where !group.contains(where: { $0 === other }) { group.append(other) }
      next += 1
    }
    return group
  }

  /// Other full names that would be the same person's, introduced or not.
  func spellings(of name: NameEntry) -> [NameEntry] {
    var others: [NameEntry] = []
    if name.reading.surnameRecord != 0 {
      others += relations[.record(name.reading.surnameRecord)].filter { $0.hasGiven == name.hasGiven }
    }
    guard name.hasGiven else { return others.filter { $0 !== name && $0.counts.plain > 0 } }
    others += relations[.tail(Array(name.family))].filter { $0.hasGiven && $0.family == name.family }
    others += relations.close(to: name.family).filter {
      $0.hasGiven && ($0.counts.unknown > 0 || name.counts.unknown > 0)
    }
    return others.filter { $0 !== name && $0.sharesGiven(name) }
  }

  /// Other single names that are spellings of this one.
  func variants(of name: NameEntry) -> [NameEntry] {
    var others = relations.close(to: name.letters[...]).filter {
      $0.counts.unknown > 0 || name.counts.unknown > 0
    }
    if name.reading.surnameRecord != 0 { others += relations[.record(name.reading.surnameRecord)] }
    return others.filter { $0 !== name && !$0.hasGiven }
  }

  /// True for a name that is nobody's full name and part of nobody's.
  func isAlone(_ name: NameEntry) -> Bool {
    !name.hasGiven && name.counts.latin < name.occurrences.all.count && !isIntroduced(name)
      && claims(on: name).isEmpty
  }

  /// Whose name `name` may be, where it introduces nobody itself. O(names it has something in common with).
  func claims(on name: NameEntry) -> NameClaims {
    if let known = fresh(name).cache.claims { return known }
    var claims = NameClaims()
    func people(_ names: [NameEntry]) -> [StoryPerson] {
      PersonList(names.lazy.filter(self.isIntroduced).map(self.person(introducedBy:))).all
    }
    if name.hasGiven {
      claims.exact = people(spellings(of: name))
    }
    let tails = claims.exact.isEmpty ? relations[.tail(name.letters)].filter { $0 !== name } : []
    if !name.hasGiven { claims.exact = people(tails.filter { $0.family.elementsEqual(name.letters) }) }
    claims.ending = people(tails.filter { !$0.family.elementsEqual(name.letters) })
    if !name.hasGiven {
      if name.reading.surnameRecord != 0 {
        claims.recorded = people(relations[.record(name.reading.surnameRecord)].filter { $0 !== name })
      }
      if NameVariants.isLatin(name.letters) {
        claims.sounding = people(sounding(name))
      } else if name.counts.unknown > 0 {
        claims.close = people(relations.close(to: name.letters[...]))
      }
      if name.counts.given > 0 { claims.given = people(relations[.given(name.letters)]) }
    }
    name.cache.claims = claims
    return claims
  }

  private func sounding(_ name: NameEntry) -> [NameEntry] {
    let sound = NameVariants.sound(latin: name.letters[...])
    return sound.count < 2 ? [] : relations[.sound(sound)]
  }

  /// True when a Latin word is spelt or sounds like the family name of somebody in the story.
  func isFamilyName(_ latin: NameEntry) -> Bool {
    relations[.tail(latin.letters)].contains { $0.hasGiven && $0.family.elementsEqual(latin.letters) }
      || sounding(latin).contains(where: \.hasGiven)
  }
}
