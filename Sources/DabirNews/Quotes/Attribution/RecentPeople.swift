import PersianLanguage
import TextStorage

/// Who has been spoken of: what pronouns and dropped subjects mean (HANDBOOK C5, D4).
///
/// The subject of the sentence before comes first, a person before an institution; a speaker counts as the subject
/// of the sentence that quotes them. Sentences in which nobody speaks are read for whom they are about only when
/// somebody asks: a class, since asking is remembered.
final class RecentPeople {
  let reader: SentenceReader
  private let past: Past
  /// The last speaker of this paragraph.
  private(set) var ownSpeaker: KnownPerson?
  private var centre = Centre.before
  /// Sentences behind that centre that nobody has read.
  private var passed: [Range<Int>] = []

  /// Who was most lately at the centre of a sentence.
  private enum Centre {
    /// Whoever was before this paragraph.
    case before
    case person(KnownPerson?)
    /// An institution that spoke: at the centre when nobody was before this paragraph.
    case otherwise(KnownPerson)
  }

  init(reader: SentenceReader, past: Past) {
    self.reader = reader
    self.past = past
  }

  private var frame: Frame { reader.frame }

  /// The last speaker.
  private var speaker: KnownPerson? { ownSpeaker ?? past.speaker }

  /// The person most lately at the centre of a sentence.
  private var focus: KnownPerson? {
    readPassed()
    return known
  }

  /// The same, nil where this paragraph leaves them as they were. O(sentences passed).
  func ownFocus() -> KnownPerson?? {
    readPassed()
    if case .before = centre { return nil }
    return .some(known)
  }

  /// The same, as far as it is known without reading on or looking back. O(1).
  var decidedFocus: KnownPerson?? {
    if passed.isEmpty, case .person(let person) = centre { person } else { nil }
  }

  private var known: KnownPerson? {
    switch centre {
    case .before: past.focus
    case .person(let person): person
    case .otherwise(let institution): past.focus ?? institution
    }
  }

  private func readPassed() {
    var pronouns: [NounPhrase] = []
    while let range = passed.popLast() {
      guard let subject = reader.aboutWhom(range) else { continue }
      if subject.kind == .pronoun {
        pronouns.append(subject)
      } else {
        centre = .person(KnownPerson(subject, frame))
        passed.removeAll()
      }
    }
    for pronoun in pronouns.reversed() {
      let focus = known
      centre = .person(antecedent(isPlural: pronoun.isPlural, focus: focus) ?? focus)
    }
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
    return fitting?.takenUp
  }

  /// Whom a verb without a subject means: whoever spoke last, if that was no longer ago than the focus.
  func dropped(isPlural: Bool) -> KnownPerson? {
    let focus = focus
    guard let speaker else { return focus?.takenUp }
    guard let focus else { return speaker.takenUp }
    let speakerIsNearer =
      (speaker.mention.paragraphsBack, -speaker.mention.range.start) <= (
        focus.mention.paragraphsBack, -focus.mention.range.start
      )
    return (speakerIsNearer ? speaker : focus).takenUp
  }

  /// After a sentence: its speaker, if it has one, and its subject.
  func note(speaker newSpeaker: KnownPerson?, subject: NounPhrase?) {
    if let newSpeaker {
      if newSpeaker.isPerson {
        note(newSpeaker)
      } else {
        readPassed()
        note(otherwise: newSpeaker)
      }
      ownSpeaker = newSpeaker
      return
    }
    guard let subject, subject.isPerson, let person = person(subject) else { return }
    note(person)
  }

  private func note(_ person: KnownPerson) {
    centre = .person(person)
    passed.removeAll()
  }

  private func note(otherwise institution: KnownPerson) {
    switch centre {
    case .before: centre = .otherwise(institution)
    case .person(nil): centre = .person(institution)
    case .person, .otherwise: break
    }
  }

  /// After a sentence in which nobody speaks. O(1).
  func pass(_ sentence: Range<Int>) { passed.append(sentence) }
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
