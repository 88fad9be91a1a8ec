package import TextStorage

/// What the rules about names ask of a story, name by name.
extension StoryIndex {
  /// One place of a name, for a rule.
  package struct NamePlace {
    /// The paragraph it stands in.
    package let paragraph: StoryParagraph
    /// UTF-8 bytes from its start.
    package let range: TextRange
    /// Why it may be a name.
    package let evidence: MentionEvidence
  }

  /// An office as stated with a full name.
  package struct OfficePlace {
    /// The paragraph it stands in.
    package let paragraph: StoryParagraph
    /// UTF-8 bytes from its start.
    package let range: TextRange
    /// Its letters (`NameLetters`).
    package let letters: [UInt8]
  }

  /// The places of a single name that is nobody's the story names in full, when no title says who that is; none
  /// otherwise. O(places, and names it has something in common with).
  package func bareNames(_ letters: [UInt8]) -> [NamePlace] {
    guard let name = names[letters], !name.isCompound, name.counts.roles == 0, name.counts.latin == 0,
      isAlone(name)
    else { return [] }
    return name.occurrences.all.map { place in
      let candidate = place.candidate
      return NamePlace(paragraph: place.paragraph, range: candidate.range, evidence: candidate.evidence)
    }
  }

  /// The offices the story states with just this full name in its own words, in order. O(places).
  package func offices(_ letters: [UInt8]) -> [OfficePlace] {
    guard let name = names[letters], name.isCompound, name.hasGiven, name.counts.roles > 1 else { return [] }
    return name.occurrences.all.flatMap { place -> [OfficePlace] in
      let candidate = place.candidate
      guard candidate.givenWords > 0, !candidate.evidence.contains(.quoted) else { return [] }
      return candidate.roles.map {
        OfficePlace(paragraph: place.paragraph, range: $0.range, letters: $0.letters)
      }
    }
  }

  /// The names whose part in the story may be another one since the last call. Counted from `tracksNames` on.
  /// O(names changed, and those they have something in common with).
  package func takeTouched() -> Set<[UInt8]> {
    defer { touched = [:] }
    var reached: Set<[UInt8]> = []
    for (letters, records) in touched {
      reach(letters, records, &reached)
      // Whether two words are a name depends on the family name that stands alone.
      for full in relations[.tail(letters)] { reach(full.letters, [full.reading.surnameRecord], &reached) }
    }
    return reached
  }

  private func reach(_ letters: [UInt8], _ records: Set<Int>, _ reached: inout Set<[UInt8]>) {
    reached.insert(letters)
    for record in records where record != 0 { reached.formUnion(relations[.record(record)].map(\.letters)) }
    var ends = [letters[...]]
    for (index, letter) in letters.enumerated() where letter == NameLetters.separator {
      if ends.count == 1 { reached.insert(Array(letters[..<index])) }
      ends.append(letters[(index + 1)...])
    }
    for end in ends {
      reached.insert(Array(end))
      reached.formUnion(relations.close(to: end).map(\.letters))
    }
  }
}
