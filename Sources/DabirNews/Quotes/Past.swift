import PersianLanguage

/// Who was spoken of before a paragraph, found when somebody asks: most paragraphs name whom they need.
///
/// *Invariant:* an answer depends on the paragraphs within `KnownPerson.reach` of the one being read and, where those have
/// left somebody (`PeopleLeft`), on what they left; on nothing else, whatever pronouns lead from each to the one before.
final class Past {
  private let text: PastText
  /// How far the paragraph this is the past of lies from the one being read, in lines and non-blank paragraphs.
  private let lines: Int
  private let paragraphs: Int
  /// The state it is read in.
  private let entering: QuoteState
  /// The paragraphs before it that are no crossheads, nearest first, as far as anybody has looked.
  private var steps: [Step] = []
  private var isAtEnd = false
  private lazy var lastSpeaker = findSpeaker()
  private lazy var lastFocus = findFocus()

  private struct Step {
    /// From here to the paragraph this is the past of.
    let lines: Int
    let paragraphs: Int
    let paragraph: PastParagraph
  }

  init(_ text: PastText, lines: Int = 0, paragraphs: Int = 0, entering: QuoteState) {
    self.text = text
    self.lines = lines
    self.paragraphs = paragraphs
    self.entering = entering
  }

  /// The last speaker.
  var speaker: KnownPerson? { lastSpeaker }

  /// The person most lately at the centre of a sentence.
  var focus: KnownPerson? { lastFocus }

  /// How the paragraph before ended, crossheads left out.
  var ending: ParagraphEnding {
    guard let step = step(0) else { return .narration }
    return step.paragraph.ending.later(lines: step.lines, paragraphs: step.paragraphs)
  }

  private func findSpeaker() -> KnownPerson? {
    nearest { $0.ownSpeaker }.flatMap { speaker, step in
      speaker.later(lines: step.lines, paragraphs: step.paragraphs)
    }
  }

  private func findFocus() -> KnownPerson? {
    nearest { $0.ownFocus }.flatMap { focus, step in
      focus?.later(lines: step.lines, paragraphs: step.paragraphs)
    }
  }

  /// What the nearest paragraph says that says anything, of those in which somebody may be who is not forgotten by now.
  private func nearest<Own>(_ own: (PastParagraph) -> Own?) -> (Own, Step)? {
    var number = 0
    while let step = step(number), step.paragraphs <= Int(KnownPerson.memory) {
      if let found = own(step.paragraph) { return (found, step) }
      number += 1
    }
    return nil
  }

  private func step(_ number: Int) -> Step? {
    while steps.count <= number, !isAtEnd { readOn() }
    return number < steps.count ? steps[number] : nil
  }

  /// Goes back to the next paragraph that is no crosshead.
  private func readOn() {
    var back = steps.last?.lines ?? 0
    var count = steps.last?.paragraphs ?? 0
    var behind = steps.last?.paragraph.entering ?? entering
    while true {
      back += 1
      guard lines + back <= KnownPerson.reachInLines, let line = text.look(lines + back) else { break }
      defer { behind = line.entering }
      if line.form == .blank { continue }
      count += 1
      guard paragraphs + count <= Int(KnownPerson.reach) else { break }
      if behind.gap == .crosshead { continue }
      let past = Past(text, lines: lines + back, paragraphs: paragraphs + count, entering: line.entering)
      guard let paragraph = text.read(lines + back, line, past) else { break }
      return steps.append(Step(lines: back, paragraphs: count, paragraph: paragraph))
    }
    isAtEnd = true
  }
}

/// The text before the paragraph being read, and how far anybody has looked back into it.
final class PastText {
  private let before: any TextBefore
  private let reader: QuoteReader
  /// Lines back of the farthest one looked at.
  private(set) var farthest = 0
  /// The paragraphs read so far, by how many lines back they stand: several that are nearer may ask for one.
  private var read: [(back: Int, paragraph: PastParagraph)] = []

  init(_ before: any TextBefore, _ reader: QuoteReader) {
    self.before = before
    self.reader = reader
  }

  func look(_ back: Int) -> LineBefore? {
    farthest = max(farthest, back)
    return before.look(back)
  }

  func read(_ back: Int, _ line: LineBefore, _ past: Past) -> PastParagraph? {
    if let people = line.people { return PastParagraph(entering: line.entering, left: people) }
    if let known = read.first(where: { $0.back == back }) { return known.paragraph }
    guard let (paragraph, following) = before.read(back) else { return nil }
    let past = reader.readPast(paragraph, line, following: following, past)
    read.append((back, past))
    return past
  }

  /// Forgets what has been read; what has been read looks back at this.
  func close() { read = [] }
}

/// A paragraph that tells whom it was about.
struct PastParagraph {
  /// The state it was read in.
  let entering: QuoteState
  private let source: Source

  private enum Source {
    /// Read before.
    case left(PeopleLeft)
    /// Read for this.
    case read(RecentPeople, ParagraphEnding)
  }

  init(entering: QuoteState, left: PeopleLeft) {
    self.entering = entering
    source = .left(left)
  }

  init(entering: QuoteState, _ people: RecentPeople, ending: ParagraphEnding) {
    self.entering = entering
    source = .read(people, ending)
  }

  /// Its last speaker.
  var ownSpeaker: KnownPerson? {
    switch source {
    case .left(let left): left.speaker
    case .read(let people, _): people.ownSpeaker
    }
  }

  /// The person most lately at the centre of its sentences, nil where it leaves that as it was.
  var ownFocus: KnownPerson?? {
    switch source {
    case .left(let left): .some(left.focus)
    case .read(let people, _): people.ownFocus()
    }
  }

  /// How it ended.
  var ending: ParagraphEnding {
    switch source {
    case .left(let left): left.ending
    case .read(_, let ending): ending
    }
  }
}
