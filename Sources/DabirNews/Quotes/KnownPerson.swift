/// Somebody of a paragraph before who a pronoun or a dropped subject may mean.
package struct KnownPerson: Hashable, Sendable {
  /// The words that name them.
  package var mention: NounMention
  /// Name or nominal.
  package var kind: SpeakerKind
  /// True for آن~ها and coordinated or plural nouns.
  package var isPlural: Bool
  /// True when the words may stand for a human being, not for an institution or a place.
  package var isPerson: Bool
  /// Non-blank paragraphs since the words stood.
  package var age: UInt8
  /// Non-blank paragraphs since a pronoun or dropped subject last took them up.
  package var idle: UInt8

  /// Non-blank paragraphs after which somebody not spoken of again is forgotten.
  static let memory: UInt8 = 3
  /// Non-blank paragraphs after which anybody's name is forgotten, pronouns or not.
  static let reach: UInt8 = 6
  /// Lines after which it is, blank ones counted.
  static let reachInLines = 4 * Int(reach)

  /// Who that is so many lines and non-blank paragraphs later; nil once forgotten. O(1).
  func later(lines: Int, paragraphs: Int) -> KnownPerson? {
    var person = self
    person.mention.paragraphsBack += lines
    person.age = UInt8(clamping: Int(age) + paragraphs)
    person.idle = UInt8(clamping: Int(idle) + paragraphs)
    let isKnown =
      person.age <= Self.reach && person.idle <= Self.memory
      && person.mention.paragraphsBack <= Self.reachInLines
    return isKnown ? person : nil
  }

  /// The same, taken up by a pronoun or a dropped subject.
  var takenUp: KnownPerson {
    var person = self
    person.idle = 0
    return person
  }
}

/// How a paragraph ended, as far as its end can attribute what comes next.
enum ParagraphEnding: Hashable, Sendable {
  /// Narration, or the start of the document.
  case narration
  /// A cue and a colon: what follows is spoken by this person, nil when no subject was found.
  case colon(KnownPerson?, isAgentless: Bool)
  /// A sentence that reports a speech act of this person.
  case speechAct(KnownPerson)
  /// A quotation; its speaker, nil when it has none.
  case quotation(KnownPerson?)

  /// What is left of it so many lines and non-blank paragraphs later. O(1).
  func later(lines: Int, paragraphs: Int) -> ParagraphEnding {
    switch self {
    case .colon(let person, let isAgentless):
      .colon(person?.later(lines: lines, paragraphs: paragraphs), isAgentless: isAgentless)
    case .speechAct(let person):
      person.later(lines: lines, paragraphs: paragraphs).map { .speechAct($0) } ?? .narration
    case .quotation(let person): .quotation(person?.later(lines: lines, paragraphs: paragraphs))
    case .narration: .narration
    }
  }
}
