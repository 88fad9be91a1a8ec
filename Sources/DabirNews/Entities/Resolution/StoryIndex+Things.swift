/// Places, organisations and everything else that is no person: one for each gazetteer record or spelling.
extension StoryIndex {
  /// True when a place is a Latin word that turned out to be somebody's family name.
  private func isPersonal(_ place: Occurrence) -> Bool {
    Self.isLatinName(place.candidate) && names[place.candidate.letters].map(isFamilyName) ?? false
  }

  /// True for a thing the story names: something confirms one of its mentions.
  func isNamed(_ thing: ThingEntry) -> Bool {
    thing.certain > 0 && thing.occurrences.all.contains { $0.candidate.form.isNamed && !isPersonal($0) }
  }

  /// What a candidate that is no person's belongs to; nil where it is no mention. An adjective of origin belongs to
  /// the country, when the story names it.
  func thing(_ place: Occurrence) -> ThingEntry? {
    guard let thing = things[ThingKey(place.candidate)], !isPersonal(place), isNamed(thing) else {
      return nil
    }
    return thing
  }

  /// An unknown word that a head noun introduced elsewhere in the story means the same thing without it.
  func adopter(of letters: [UInt8]) -> ThingEntry? {
    guard let things = thingsByLetters[letters] else { return nil }
    return things.filter(isNamed).min { Occurrence.precedes(first($0), first($1)) }
  }

  /// Its first named mention.
  private func first(_ thing: ThingEntry) -> Occurrence {
    thing.occurrences.all.first { $0.candidate.form.isNamed } ?? thing.occurrences.all[0]
  }

  /// Every place that names a thing, in order. O(places).
  func mentions(of thing: ThingEntry) -> [Occurrence] {
    var places = thing.occurrences.all.filter { $0.candidate.form.isNamed && !isPersonal($0) }
    var seen: Set<[UInt8]> = []
    var adopted: [Occurrence] = []
    for letters in places.lazy.map(\.candidate.letters) where seen.insert(letters).inserted {
      guard let name = names[letters], adopter(of: letters) === thing else { continue }
      adopted += name.occurrences.all.filter(isUnclaimed)
    }
    if !adopted.isEmpty { places = (places + adopted).sorted(by: Occurrence.precedes) }
    return places
  }

  /// The places that refer to a thing without naming it, in order.
  func references(to thing: ThingEntry) -> [Occurrence] {
    thing.occurrences.all.filter { !$0.candidate.form.isNamed }
  }
}
