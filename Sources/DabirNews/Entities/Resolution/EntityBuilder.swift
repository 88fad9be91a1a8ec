/// Turns the mentions of one subject into the entity that is shown.
struct EntityBuilder {
  /// An entity, and what its mentions are seen from.
  struct Built {
    var entity: Entity
    /// The letters of the fullest form.
    let letters: [UInt8]

    /// One of the entity's places as a mention of it.
    func mention(_ place: Occurrence) -> Entity.Mention {
      let candidate = place.candidate
      var form = candidate.form
      if entity.type == .person, candidate.type != .person { form = .short }
      if form == .full || form == .short, entity.type == .person {
        form = candidate.letters.count == letters.count || candidate.givenWords > 0 ? .full : .short
      }
      return Entity.Mention(
        paragraph: place.paragraph.number, range: candidate.range, form: form,
        isNested: candidate.evidence.contains(.nested))
    }
  }

  private let gazetteer: Gazetteer

  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
  }

  /// The person named at these places, in order; at least one mention. O(places).
  func person(_ mentions: [Occurrence], _ references: [Occurrence]) -> Built {
    let house = mentions.lazy.map(\.candidate.family).first { NameFacts.isHouse(family: $0) }
    return built(.person, record: house ?? 0, mentions, references, fullest: fullest(mentions))
  }

  /// The thing named at these places, in order; at least one mention. O(places).
  func thing(_ thing: ThingEntry, _ mentions: [Occurrence], _ references: [Occurrence]) -> Built {
    built(thing.type, record: thing.record, mentions, references, fullest: 0)
  }

  private func built(
    _ type: EntityType, record: Int, _ mentions: [Occurrence], _ references: [Occurrence], fullest: Int
  ) -> Built {
    let main = mentions[fullest].candidate
    let name = shown(main)
    var built = Built(
      entity: Entity(id: identifier(type, record, name), type: type, name: name, letters: main.letters),
      letters: main.letters)
    built.entity.firstFull = fullest
    built.entity.mentions = mentions.map(built.mention)
    built.entity.references = references.map(built.mention)
    built.entity.aliases = aliases(mentions, name: name)
    built.entity.roles = roles(mentions)
    built.entity.gloss = record == 0 ? "" : gazetteer.gloss(record)
    built.entity.value = main.value
    built.entity.firstText = main.text
    built.entity.dayOffset = main.evidence.contains(.quoted) ? nil : main.dayOffset
    return built
  }

  private func shown(_ candidate: MentionCandidate) -> String {
    candidate.display.isEmpty ? candidate.text : candidate.display
  }

  /// The first mention with a given name, else with the most words.
  func fullest(_ mentions: [Occurrence]) -> Int {
    var best = 0
    var most = -1
    for index in mentions.indices {
      let candidate = mentions[index].candidate
      let hasGiven = candidate.type == .person && candidate.givenWords > 0
      let words = candidate.letters.count { $0 == NameLetters.separator } + (hasGiven ? 10 : 0)
      if words > most { (best, most) = (index, words) }
    }
    return best
  }

  private func aliases(_ mentions: [Occurrence], name: String) -> [String] {
    var aliases: [String] = []
    for mention in mentions {
      for form in [mention.candidate.text, shown(mention.candidate)].map(Self.withoutEzafe)
      where form != name && !aliases.contains(form) { aliases.append(form) }
    }
    return aliases
  }

  /// Without the marks of the ezafe at its end: they belong to the phrase, not to the name.
  private static func withoutEzafe(_ form: String) -> String {
    guard let last = form.unicodeScalars.last, last == "\u{650}" || last == "\u{654}" else { return form }
    return String(form.unicodeScalars.dropLast())
  }

  private func roles(_ mentions: [Occurrence]) -> [Entity.Role] {
    mentions.flatMap { mention in
      mention.candidate.roles.map {
        Entity.Role(paragraph: mention.paragraph.number, range: $0.range, text: $0.text)
      }
    }
  }

  private func identifier(_ type: EntityType, _ record: Int, _ name: String) -> String {
    let known = gazetteer.identifier(record)
    if !known.isEmpty {
      let bare = known.hasPrefix(type.name + ".") ? String(known.dropFirst(type.name.count + 1)) : known
      return type.name + "." + bare
    }
    return type.name + "." + Gazetteer.slug(name)
  }
}
