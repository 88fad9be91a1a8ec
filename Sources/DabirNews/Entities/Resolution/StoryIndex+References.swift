/// What stands for a name: titles that repeat a stated role, and pronouns (HANDBOOK C5, D4).
extension StoryIndex {
  /// How many paragraphs that name something a pronoun reaches back.
  private static let reach = 12
  /// How many names it looks at.
  private static let patience = 200

  /// Who is meant by a title or pronoun; nil where nobody is.
  func referent(_ place: Occurrence) -> StoryPerson? {
    let candidate = place.candidate
    switch candidate.form {
    case .nominal: return holder(ofRole: candidate.letters)
    case .pronoun: return antecedent(of: place)
    default: return nil
    }
  }

  /// The first person a role is stated with. O(statements until then).
  func holder(ofRole letters: [UInt8]) -> StoryPerson? {
    guard let statements = roles[letters] else { return nil }
    for statement in statements.all {
      if let person = owner(statement) { return person }
    }
    return nil
  }

  /// The last subject before a pronoun that is its sentence's subject; the last other person before one that is not.
  private func antecedent(of pronoun: Occurrence) -> StoryPerson? {
    let isSubject = pronoun.candidate.evidence.contains(.subject)
    var subject: StoryPerson?
    var named: [StoryPerson] = []
    var nearest: StoryPerson?
    var seen = 0
    let number = pronoun.paragraph.number
    for paragraph in [pronoun.paragraph] + paragraphs.paragraphs(before: number, limit: Self.reach) {
      let last = paragraph === pronoun.paragraph ? pronoun.index : paragraph.candidates.count
      for index in (0..<last).reversed() {
        let place = Occurrence(paragraph: paragraph, index: index)
        guard mayName(place), let person = owner(place) else { continue }
        seen += 1
        guard seen <= Self.patience else { return subject ?? nearest }
        nearest = nearest ?? person
        if subject == nil, place.candidate.evidence.contains(.subject) {
          subject = person
          if isSubject { return person }
          if let other = named.first(where: { $0 !== person }) { return other }
        } else if let subject, subject !== person {
          return person
        }
        named.append(person)
      }
    }
    return subject ?? nearest
  }

  /// True for a candidate that may name a person.
  func mayName(_ place: Occurrence) -> Bool {
    let candidate = place.candidate
    return candidate.type == .person ? candidate.form.isNamed : Self.isLatinName(candidate)
  }

  /// The titles and pronouns that mean `person`, named at `mentions`, in order. O(titles of these roles, and what the
  /// paragraphs behind the mentions name).
  func references(to person: StoryPerson, named mentions: [Occurrence]) -> [Occurrence] {
    var places: [Occurrence] = []
    var seen: Set<[UInt8]> = []
    for mention in mentions {
      for role in mention.candidate.roles where seen.insert(role.letters).inserted {
        guard let titles = titles[role.letters], holder(ofRole: role.letters) === person else { continue }
        places += titles.all
      }
    }
    var last = -1
    for mention in mentions {
      let near = paragraphs.paragraphs(from: mention.paragraph.number, limit: Self.reach + 1)
      for paragraph in near where paragraph.number > last {
        places += pronouns(in: paragraph).filter { referent($0) === person }
        last = paragraph.number
      }
    }
    return places.sorted(by: Occurrence.precedes)
  }

  private func pronouns(in paragraph: StoryParagraph) -> [Occurrence] {
    paragraph.candidates.indices.filter { paragraph.candidates[$0].form == .pronoun }.map {
      Occurrence(paragraph: paragraph, index: $0)
    }
  }
}
