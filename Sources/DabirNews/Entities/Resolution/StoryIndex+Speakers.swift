/// Who a quotation's stated speaker is.
extension StoryIndex {
  /// The entity a stated speaker is: a full name, a family name, `NAME، TITLE`, a title alone, an organisation or
  /// metonym. `letters` are `NameLetters` of the stated words. O(rows of these words).
  package func entity(matching letters: [UInt8]) -> Entity? {
    subject(matching: letters).flatMap { entity(of: $0) }
  }

  /// Which entity a stated speaker is, by the words' `NameLetters`, see `Answer.identity`. O(rows of these words).
  package func identity(ofSpeaker letters: [UInt8]) -> ObjectIdentifier? {
    subject(matching: letters).map(\.identity)
  }

  private func subject(matching letters: [UInt8]) -> Subject? {
    let words = NameLetters.words(letters)
    guard !words.isEmpty else { return nil }
    if let thing = adopter(of: letters) { return .thing(thing) }
    if let person = person(named: letters) { return .person(person) }
    // The name begins the speaker (NAME، TITLE), ends it (TITLE NAME), or stands in it.
    for length in stride(from: min(words.count, Self.longestName), to: 0, by: -1) {
      for start in 0...(words.count - length) {
        let part = Array(words[start..<start + length].joined(separator: [NameLetters.separator]))
        guard let name = names[part] else { continue }
        if isIntroduced(name) { return .person(person(introducedBy: name)) }
        if length == 1, let person = person(alone: name) { return .person(person) }
      }
    }
    if let holder = holder(ofRole: letters) { return .person(holder) }
    for word in [words.first, words.last].compactMap({ $0 }) {
      if let person = person(named: Array(word)) { return .person(person) }
    }
    // The name begins the speaker, or ends it behind one head noun (خبرگزاری رویترز); a member of a party is not the
    // party.
    for length in stride(from: words.count - 1, to: 0, by: -1) {
      let start = Array(words[..<length].joined(separator: [NameLetters.separator]))
      if let thing = adopter(of: start), thing.type.isNamed { return .thing(thing) }
    }
    let behind = Array(words.dropFirst().joined(separator: [NameLetters.separator]))
    if let thing = adopter(of: behind), thing.type == .organisation { return .thing(thing) }
    return nil
  }

  private static let longestName = 6

  /// Whom a name means where the story is not asked about a place: of those it may mean the first.
  private func person(named letters: [UInt8]) -> StoryPerson? {
    let people: [StoryPerson]
    if let name = names[letters] {
      if isIntroduced(name) { return person(introducedBy: name) }
      people = owners(of: name).compactMap { $0 }
    } else {
      people = relations[.tail(letters)].filter(isIntroduced).map(person(introducedBy:))
    }
    return people.min { Occurrence.precedes($0.first, $1.first) }
  }
}
