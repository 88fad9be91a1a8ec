import PersianLanguage

/// The person most lately at the centre of a sentence, found when somebody asks.
///
/// Most paragraphs neither quote nor report, and most of those are followed by nothing that asks whom they are about.
/// So they are kept as they are, as long as anybody in them is remembered, and read on demand.
///
/// *Invariant:* whoever asks is told the same as if every paragraph had been read at once.
package struct Focus: Sendable {
  /// What has been at the centre, oldest first.
  private var steps: [Step] = []
  /// Lines and non-blank paragraphs since the last step.
  private var lines: Int32 = 0
  private var paragraphs: Int32 = 0

  fileprivate struct Step: Sendable {
    let who: Who
    /// Lines and non-blank paragraphs from here to the last step.
    var lines: Int32 = 0
    var paragraphs: Int32 = 0
  }

  fileprivate enum Who: Sendable {
    case person(NotedPerson)
    /// An institution that spoke: at the centre only when nobody was.
    case institution(NotedPerson)
    /// Whoever a plain paragraph is about, if anybody.
    case paragraph(UnreadParagraph)
  }

  /// Somebody, or nobody.
  package init(_ person: KnownPerson? = nil) {
    if let person { steps = [Step(who: .person(NotedPerson(person)))] }
  }

  /// Who that is by now. O(1) when known, O(paragraphs) when they have to be read.
  package var person: KnownPerson? {
    var current: (person: KnownPerson, step: Step)?
    var next = steps.count
    while current == nil, next > 0 {
      next -= 1
      current = person(at: steps[next]).map { ($0, steps[next]) }
    }
    for step in steps[next...] {
      guard case .institution(let institution) = step.who else { continue }
      let isForgotten =
        current.map { current in
          current.person.later(
            lines: Int(current.step.lines - step.lines),
            paragraphs: Int(current.step.paragraphs - step.paragraphs)) == nil
        } ?? true
      if isForgotten { current = (institution.person, step) }
    }
    return current.flatMap {
      $0.person.later(lines: Int($0.step.lines + lines), paragraphs: Int($0.step.paragraphs + paragraphs))
    }
  }

  private func person(at step: Step) -> KnownPerson? {
    switch step.who {
    case .person(let noted): noted.person
    case .institution: nil
    case .paragraph(let paragraph): paragraph.person
    }
  }

  /// One line further, and one paragraph when it is not blank. O(1).
  mutating func advance(isBlank: Bool) {
    lines += 1
    if isBlank { return }
    paragraphs += 1
    if paragraphs > Int32(QuoteState.memory), !steps.isEmpty { steps = [] }
  }

  /// Whoever `paragraph` is about, if anybody. *Invariant:* it is plain, without a pronoun. O(1).
  mutating func note(_ paragraph: Paragraph) { add(.paragraph(UnreadParagraph(paragraph))) }

  /// `institution`, when nobody is at the centre. O(1).
  mutating func note(otherwise institution: KnownPerson) {
    if steps.isEmpty { self = Focus(institution) } else { add(.institution(NotedPerson(institution))) }
  }

  private mutating func add(_ who: Who) {
    if steps.count > Self.most { self = Focus(person) }
    var kept: [Step] = []
    kept.reserveCapacity(steps.count + 1)
    for var step in steps[firstNeeded...] {
      step.lines += lines
      step.paragraphs += paragraphs
      kept.append(step)
    }
    kept.append(Step(who: who))
    steps = kept
    lines = 0
    paragraphs = 0
  }

  /// The first step with somebody who is not forgotten by now, or was not when an institution later spoke.
  private var firstNeeded: Int {
    var needed = steps.count
    var horizon = Int32(QuoteState.memory) - paragraphs
    while needed > 0, steps[needed - 1].paragraphs <= horizon {
      needed -= 1
      if case .institution = steps[needed].who {
        horizon = max(horizon, steps[needed].paragraphs + Int32(QuoteState.memory))
      }
    }
    return needed
  }

  /// More steps than this are taken at once.
  private static let most = 12
}

extension Focus: Equatable {
  /// True when both are the same person in the same place; only steps that differ have to be taken for that.
  package static func == (left: Focus, right: Focus) -> Bool {
    left.isSame(as: right) || left.person == right.person
  }

  /// True when both are equal and no paragraph has to be read to know it.
  func isSame(as other: Focus) -> Bool {
    lines == other.lines && paragraphs == other.paragraphs
      && steps.elementsEqual(other.steps, by: Step.isSame)
  }
}

extension Focus.Step {
  /// True when both lead to the same, as far as one can tell without taking them.
  fileprivate static func isSame(_ left: Self, _ right: Self) -> Bool {
    guard left.lines == right.lines, left.paragraphs == right.paragraphs else { return false }
    return switch (left.who, right.who) {
    case (.person(let left), .person(let right)), (.institution(let left), .institution(let right)):
      left.person == right.person
    case (.paragraph(let left), .paragraph(let right)): left === right
    default: false
    }
  }
}

/// Somebody at the centre, held once by all the states behind.
private final class NotedPerson: Sendable {
  let person: KnownPerson

  init(_ person: KnownPerson) {
    self.person = person
  }
}

/// A plain paragraph kept as text; its tokens would take ten times the room.
private final class UnreadParagraph: Sendable {
  private let text: [UInt8]
  private let vocabulary: Vocabulary

  init(_ paragraph: Paragraph) {
    text = paragraph.text
    vocabulary = paragraph.vocabulary
  }

  /// Whom it is about. O(paragraph).
  var person: KnownPerson? {
    var memory = WordMemory(limit: 0)
    return PlainParagraph.read(Tokenizer.read(text, vocabulary: vocabulary).paragraph, &memory)?.person(
      &memory)
  }
}
