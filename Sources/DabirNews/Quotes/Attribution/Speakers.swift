import PersianLanguage
import TextStorage

/// Turns findings into speakers, pronouns and dropped subjects resolved.
struct Speakers {
  let frame: Frame
  let people: RecentPeople

  /// The speaker to show, and the person that is. O(1).
  func speaker(_ finding: Finding, sentences: [Sentence]) -> (Speaker?, KnownPerson?) {
    switch finding.source {
    case .nobody, .unsaid:
      return (nil, nil)
    case .phrase(let phrase):
      let named = KnownPerson(phrase, frame)
      let isPronoun = phrase.kind == .pronoun
      let person = isPronoun ? people.person(phrase) : named
      return (
        Speaker(
          text: named.mention.text, range: named.mention.range, paragraphsBack: 0, kind: phrase.kind,
          antecedent: isPronoun ? person?.mention : nil), person
      )
    case .dropped:
      guard let person = people.dropped(isPlural: false) else { return (nil, nil) }
      return (
        Speaker(text: [], range: nil, paragraphsBack: 0, kind: .ellipsis, antecedent: person.mention), person
      )
    case .known(let person):
      return (
        Speaker(text: [], range: nil, paragraphsBack: 0, kind: .carry, antecedent: person.mention), person
      )
    case .following(let text):
      return (Speaker(text: text, range: nil, paragraphsBack: 0, kind: .nominal, antecedent: nil), nil)
    }
  }
}
