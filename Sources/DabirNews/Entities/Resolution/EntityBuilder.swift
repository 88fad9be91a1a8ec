/// Turns a group of mentions into the entity that is shown.
struct EntityBuilder {
  let candidates: [MentionCandidate]
  /// The paragraph of each candidate.
  let paragraph: [Int]
  let gazetteer: Gazetteer

  /// O(mentions).
  func entity(_ group: MentionGroup, record: Int) -> Entity {
    let first = candidates[group.members.first { candidates[$0].type != .person } ?? group.members[0]]
    let fullest = fullest(group)
    let main = candidates[group.members[fullest]]
    let name = shown(main)
    var entity = Entity(id: "", type: first.type, name: name, letters: main.letters)
    entity.firstFull = fullest
    entity.mentions = group.members.map { mention($0, of: main) }
    entity.references = group.references.map { mention($0, of: main) }
    entity.aliases = aliases(group, name: name)
    entity.roles = roles(group)
    entity.gloss = record == 0 ? "" : gazetteer.gloss(record)
    entity.value = main.value
    entity.firstText = main.text
    entity.dayOffset = main.evidence.contains(.quoted) ? nil : main.dayOffset
    entity.id = identifier(first.type, record, name)
    return entity
  }

  private func shown(_ candidate: MentionCandidate) -> String {
    candidate.display.isEmpty ? candidate.text : candidate.display
  }

  /// For people the first mention with a given name, else with the most words; for the rest the first one.
  private func fullest(_ group: MentionGroup) -> Int {
    guard candidates[group.members[0]].type == .person else { return 0 }
    var best = 0
    var most = -1
    for (index, member) in group.members.enumerated() {
      let candidate = candidates[member]
      let words =
        candidate.letters.count { $0 == NameLetters.separator } + (candidate.givenWords > 0 ? 10 : 0)
      if words > most { (best, most) = (index, words) }
    }
    return best
  }

  private func mention(_ index: Int, of main: MentionCandidate) -> Entity.Mention {
    let candidate = candidates[index]
    var form = candidate.form
    if form == .full || form == .short, candidate.type == .person {
      form = candidate.letters.count == main.letters.count || candidate.givenWords > 0 ? .full : .short
    }
    return Entity.Mention(
      paragraph: paragraph[index], range: candidate.range, form: form,
      isNested: candidate.evidence.contains(.nested))
  }

  private func aliases(_ group: MentionGroup, name: String) -> [String] {
    var aliases: [String] = []
    for member in group.members {
      for form in [candidates[member].text, shown(candidates[member])]
      where form != name && !aliases.contains(form) {
        // What is only a fault of spelling in another form is that form.
        if form == candidates[member].text || shown(candidates[member]) == form { aliases.append(form) }
      }
    }
    return aliases
  }

  private func roles(_ group: MentionGroup) -> [Entity.Role] {
    var roles: [Entity.Role] = []
    for member in group.members {
      for role in candidates[member].roles {
        let new = Entity.Role(paragraph: paragraph[member], range: role.range, text: role.text)
        if !roles.contains(new) { roles.append(new) }
      }
    }
    return roles
  }

  private func identifier(_ type: EntityType, _ record: Int, _ name: String) -> String {
    let known = gazetteer.identifier(record)
    if !known.isEmpty {
      let bare = known.hasPrefix(type.name + ".") ? String(known.dropFirst(type.name.count + 1)) : known
      return type.name + "." + bare
    }
    var slug = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { slug.append(scalar == " " ? "-" : scalar) }
    return type.name + "." + String(slug)
  }
}
