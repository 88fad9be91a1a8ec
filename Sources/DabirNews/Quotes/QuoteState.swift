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

  /// Grows older by so many lines and non-blank paragraphs; false once forgotten. O(1).
  mutating func age(lines: Int, paragraphs: Int) -> Bool {
    mention.paragraphsBack += lines
    age = UInt8(clamping: Int(age) + paragraphs)
    idle = UInt8(clamping: Int(idle) + paragraphs)
    return age <= QuoteState.reach && idle <= QuoteState.memory
      && mention.paragraphsBack <= 4 * Int(QuoteState.reach)
  }

  /// Who that is so many lines and non-blank paragraphs later; nil once forgotten. O(1).
  func later(lines: Int, paragraphs: Int) -> KnownPerson? {
    var person = self
    return person.age(lines: lines, paragraphs: paragraphs) ? person : nil
  }
}

/// How the paragraph before ended, as far as its end can attribute what comes next.
package enum ParagraphEnding: Hashable, Sendable {
  /// Narration, or the start of the document.
  case narration
  /// A cue and a colon: what follows is spoken by this person, nil when no subject was found.
  case colon(KnownPerson?, isAgentless: Bool)
  /// A sentence that reports a speech act of this person.
  case speechAct(KnownPerson)
  /// A quotation; its speaker, nil when it has none.
  case quotation(KnownPerson?)
}

/// What crosses the end of a paragraph. Small and forgetful: an edit reaches as far as this differs, and nothing in
/// it is older than `memory` non-blank paragraphs since it was last taken up, nor than `reach` in all.
package struct QuoteState: Equatable, Sendable {
  /// Most paragraphs leave none, so it lies outside the state.
  private enum StoredOpenQuote: Hashable, Sendable {
    case none
    indirect case some(OpenQuote)
  }

  /// What lies between the last paragraph with words and the one to come.
  package enum Gap: UInt8, Hashable, Sendable {
    case none
    case blank
    case crosshead
  }

  /// A quotation left open.
  package struct OpenQuote: Hashable, Sendable {
    /// Who speaks, nil when nobody is named.
    package var speaker: KnownPerson?
    /// The marks it was opened with.
    package var marks: QuoteMarks
    /// Whether it counts as attributed.
    package var attributed: Bool
    /// Paragraphs without any mark since; given up after `memory`.
    package var age: UInt8
  }

  // The large ones first: every paragraph of a document has a state, and holes between fields are memory.

  /// How the last paragraph with words ended.
  package var ending: ParagraphEnding = .narration
  /// A quotation left open at its end.
  package var open: OpenQuote? {
    get { if case .some(let open) = storedOpen { open } else { nil } }
    set { storedOpen = newValue.map { .some($0) } ?? .none }
  }
  private var storedOpen = StoredOpenQuote.none
  /// The last speaker.
  package var speaker: KnownPerson?
  /// The subject of the last sentence that had a person for one.
  package var subject = Focus()
  /// True until the first paragraph with words has been read.
  package var isStart = true
  /// What lies between.
  package var gap: Gap = .none
  /// True when blank lines stand between all paragraphs of late, so that one is no break.
  package var separatesByBlank = true

  /// The state a document starts in.
  package static let start = QuoteState()

  /// Non-blank paragraphs after which somebody not spoken of again is forgotten.
  static let memory: UInt8 = 3
  /// Non-blank paragraphs after which anybody's name is forgotten, pronouns or not.
  static let reach: UInt8 = 6

  /// Moves everybody known one line further back, and one paragraph when that is not blank. O(1).
  mutating func advance(isBlank: Bool) {
    Self.age(&speaker, isBlank)
    if open?.speaker?.age(lines: 1, paragraphs: isBlank ? 0 : 1) == false { open?.speaker = nil }
    subject.advance(isBlank: isBlank)
    switch ending {
    case .colon(var person, let agentless):
      Self.age(&person, isBlank)
      ending = .colon(person, isAgentless: agentless)
    case .speechAct(let person):
      ending = person.later(lines: 1, paragraphs: isBlank ? 0 : 1).map { .speechAct($0) } ?? .narration
    case .quotation(var person):
      Self.age(&person, isBlank)
      ending = .quotation(person)
    case .narration:
      break
    }
  }

  private static func age(_ person: inout KnownPerson?, _ isBlank: Bool) {
    if person?.age(lines: 1, paragraphs: isBlank ? 0 : 1) == false { person = nil }
  }

  /// Moves behind a crosshead. O(1).
  mutating func interrupt() {
    gap = .crosshead
    isStart = false
  }

  /// Moves behind a paragraph that is no crosshead, and in which nobody speaks and nothing is quoted. O(1).
  mutating func pass() {
    separatesByBlank = gap == .blank || isStart || gap == .crosshead && separatesByBlank
    isStart = false
    gap = .none
    ending = .narration
    // A paragraph without marks between may be the middle of a quotation.
    if let age = open?.age, age >= Self.memory { open = nil }
    open?.age += 1
  }

  /// True when both are equal and no paragraph has to be read again to know it.
  package func isSame(as other: QuoteState) -> Bool {
    isStart == other.isStart && gap == other.gap && separatesByBlank == other.separatesByBlank
      && subject.isSame(as: other.subject) && speaker == other.speaker && open == other.open
      && ending == other.ending
  }

  /// True when what stood before may still attribute what comes: no crosshead and no break between.
  var isAdjoining: Bool { gap == .none || gap == .blank && separatesByBlank }
}
