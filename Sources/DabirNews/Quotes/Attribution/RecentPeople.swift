import PersianLanguage
import TextStorage

/// Who has been spoken of: what pronouns and dropped subjects mean (HANDBOOK C5, D4).
///
/// The subject of the sentence before comes first, a person before an institution; a speaker counts as the subject
/// of the sentence that quotes them.
struct People {
  let frame: Frame
  /// The last speaker.
  private(set) var speaker: KnownPerson?
  /// The person most lately at the centre of a sentence.
  private(set) var focus: KnownPerson?

  init(frame: Frame, entering state: QuoteState) {
    self.frame = frame
    speaker = state.speaker
    focus = state.subject
  }

  /// Whom `phrase` names: itself, or for a pronoun somebody from before.
  func person(_ phrase: NounPhrase) -> KnownPerson? {
    if phrase.kind == .pronoun { return antecedent(isPlural: phrase.isPlural) }
    let range = frame.range(phrase.first, phrase.last)
    let mention = NounMention(
      text: Array(frame.paragraph.text[range.indices]), range: range, paragraphsBack: 0)
    return KnownPerson(
      mention: mention, kind: phrase.kind, isPlural: phrase.isPlural, isPerson: phrase.isPerson, age: 0,
      idle: 0)
  }

  /// Whom a pronoun means.
  func antecedent(isPlural: Bool) -> KnownPerson? {
    let candidates = [focus, speaker].compactMap { $0 }
    let fitting =
      candidates.first { $0.isPlural == isPlural && ($0.isPerson || isPlural) }
      ?? (isPlural ? nil : candidates.first { !$0.isPlural } ?? candidates.first)
    return fitting.map(Self.takenUp)
  }

  /// Whom a verb without a subject means: whoever spoke last, if that was no longer ago than the focus.
  func dropped(isPlural: Bool) -> KnownPerson? {
    guard let speaker else { return focus.map(Self.takenUp) }
    guard let focus else { return Self.takenUp(speaker) }
    let speakerIsNearer =
      (speaker.mention.paragraphsBack, -speaker.mention.range.start) <= (
        focus.mention.paragraphsBack, -focus.mention.range.start
      )
    return Self.takenUp(speakerIsNearer ? speaker : focus)
  }

  /// After a sentence: its speaker, if it has one, and its subject.
  mutating func note(speaker newSpeaker: KnownPerson?, subject: NounPhrase?) {
    if let newSpeaker {
      speaker = newSpeaker
      if newSpeaker.isPerson || focus == nil { focus = newSpeaker }
      return
    }
    guard let subject, subject.isPerson, let person = person(subject) else { return }
    focus = person
  }

  private static func takenUp(_ person: KnownPerson) -> KnownPerson {
    var person = person
    person.idle = 0
    return person
  }
}
