import PersianLanguage
import TextStorage

/// Who has been spoken of: what pronouns and dropped subjects mean (HANDBOOK C5, D4).
///
/// The subject of the sentence before comes first, a person before an institution; a speaker counts as the subject
/// of the sentence that quotes them. Sentences in which nobody speaks are read for whom they are about only when
/// somebody asks: a class, since asking is remembered.
final class People {
  let reader: SentenceReader
  /// The last speaker.
  private(set) var speaker: KnownPerson?
  /// The person most lately at the centre of a sentence, those in `passed` left out.
  private var known: Focus
  /// Sentences since then that nobody has read.
  private var passed: [Range<Int>] = []

  init(reader: SentenceReader, entering state: QuoteState) {
    self.reader = reader
    speaker = state.speaker
    known = state.subject
  }

  private var frame: Frame { reader.frame }

  /// The person most lately at the centre of a sentence.
  private var focus: KnownPerson? {
    let focus = leavingFocus().person
    known = Focus(focus)
    return focus
  }

  /// The same, for the next paragraph: unread where it does not depend on this one. O(sentences passed).
  func leavingFocus() -> Focus {
    var pronouns: [NounPhrase] = []
    while let range = passed.popLast() {
      guard let subject = reader.aboutWhom(range) else { continue }
      if subject.kind == .pronoun {
        pronouns.append(subject)
      } else {
        known = Focus(KnownPerson(subject, frame))
        passed.removeAll()
      }
    }
    for pronoun in pronouns.reversed() {
      let focus = known.person
      known = Focus(antecedent(isPlural: pronoun.isPlural, focus: focus) ?? focus)
    }
    return known
  }

  /// Whom `phrase` names: itself, or for a pronoun somebody from before.
  func person(_ phrase: NounPhrase) -> KnownPerson? {
    phrase.kind == .pronoun
      ? antecedent(isPlural: phrase.isPlural, focus: focus) : KnownPerson(phrase, frame)
  }

  /// Whom a pronoun means.
  private func antecedent(isPlural: Bool, focus: KnownPerson?) -> KnownPerson? {
    let candidates = [focus, speaker].compactMap { $0 }
    let fitting =
      candidates.first { $0.isPlural == isPlural && ($0.isPerson || isPlural) }
      ?? (isPlural ? nil : candidates.first { !$0.isPlural } ?? candidates.first)
    return fitting.map(Self.takenUp)
  }

  /// Whom a verb without a subject means: whoever spoke last, if that was no longer ago than the focus.
  func dropped(isPlural: Bool) -> KnownPerson? {
    let focus = focus
    guard let speaker else { return focus.map(Self.takenUp) }
    guard let focus else { return Self.takenUp(speaker) }
    let speakerIsNearer =
      (speaker.mention.paragraphsBack, -speaker.mention.range.start) <= (
        focus.mention.paragraphsBack, -focus.mention.range.start
      )
    return Self.takenUp(speakerIsNearer ? speaker : focus)
  }

  /// After a sentence: its speaker, if it has one, and its subject.
  func note(speaker newSpeaker: KnownPerson?, subject: NounPhrase?) {
    if let newSpeaker {
      if newSpeaker.isPerson {
        note(newSpeaker)
      } else {
        _ = leavingFocus()
        known.note(otherwise: newSpeaker)
      }
      speaker = newSpeaker
      return
    }
    guard let subject, subject.isPerson, let person = person(subject) else { return }
    note(person)
  }

  private func note(_ person: KnownPerson) {
    known = Focus(person)
    passed.removeAll()
  }

  /// After a sentence in which nobody speaks. O(1).
  func pass(_ sentence: Range<Int>) { passed.append(sentence) }

  private static func takenUp(_ person: KnownPerson) -> KnownPerson {
    var person = person
    person.idle = 0
    return person
  }
}

extension KnownPerson {
  /// Whom a phrase of `frame` names by itself.
  init(_ phrase: NounPhrase, _ frame: Frame) {
    let range = frame.range(phrase.first, phrase.last)
    let mention = NounMention(
      text: Array(frame.paragraph.text[range.indices]), range: range, paragraphsBack: 0)
    self.init(
      mention: mention, kind: phrase.kind, isPlural: phrase.isPlural, isPerson: phrase.isPerson, age: 0,
      idle: 0)
  }
}
