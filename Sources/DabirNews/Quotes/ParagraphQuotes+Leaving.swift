import PersianLanguage
import TextStorage

/// What a paragraph leaves to the next one.
extension ParagraphQuotes {
  /// Who a sentence says has spoken, quotation or not.
  func speechAct(_ number: Int) -> KnownPerson? {
    let sentence = sentences[number]
    guard !isInscribed(number) else { return nil }
    if let subject = sentence.reporting(frame, last: false)?.subject, let person = people.person(subject) {
      return person
    }
    if let source = sentence.sources.first(where: { !$0.isCarrier }) { return people.person(source.speaker) }
    return nil
  }

  /// از سروری پرسیدیم: whoever is asked speaks next.
  func asked(_ sentence: Sentence) -> NounPhrase? {
    guard let cue = sentence.clauses.first(where: { $0.cue?.act == .ask })?.cue,
      cue.isPassive || cue.person == .first,
      let from = (sentence.range.lowerBound..<cue.first).first(where: { frame.isWord($0, Self.from) }),
      frame.isNominal(from + 1)
    else { return nil }
    let end = SubjectFinder(frame: frame, names: []).phraseEnd(from + 1, cue.first)
    var phrase = frame.nounPhrase(from + 1, max(from + 1, end - 1))
    phrase.isPerson = true
    return phrase
  }

  private static let from = WordSet("از")

  /// True when what is written on a wall or banner stands in the sentence: its verb tells of no speech.
  func isInscribed(_ number: Int) -> Bool {
    let range = sentences[number].range
    guard range.contains(where: { frame.items[$0].kind == .quote }) else { return false }
    let place = frame.range(range.lowerBound, range.upperBound - 1)
    return quotes.contains { $0.subtype == .inscription && place.contains($0.range) }
  }

  /// What the next paragraph needs to know.
  func leaving() -> QuoteState {
    let isCrosshead = quotes.isEmpty && ParagraphShape.isCrosshead(frame) && !isHeadline
    var state = entering
    if isCrosshead {
      state.interrupt()
      return state
    }
    state.pass()
    if !frame.spans.isEmpty { state.open = leftOpen() }
    return state
  }

  /// Whom it leaves, where that is known by now: with marks and a speaker of its own.
  func peopleLeft() -> PeopleLeft? {
    guard !frame.spans.isEmpty, let speaker = people.ownSpeaker, case .some(let focus) = people.decidedFocus
    else {
      return nil
    }
    return PeopleLeft(speaker: speaker, focus: focus, ending: ending())
  }

  /// The quotation that is still open at the end.
  private func leftOpen() -> QuoteState.OpenQuote? {
    guard let open = frame.spans.last(where: { !$0.isNested }), open.isOpen else { return nil }
    let index = frame.spans.firstIndex(of: open) ?? 0
    return QuoteState.OpenQuote(
      speaker: resolved[index], marks: open.marks, attributed: findings[index]?.isAttributed ?? false, age: 0)
  }

  /// How it ends, for what comes next. O(items).
  func ending() -> ParagraphEnding {
    guard let sentence = sentences.last,
      let last = frame.items.indices.last(where: {
        frame.items[$0].kind != .mark || Mark.colon.contains(frame.items[$0].scalar)
      })
    else { return .narration }
    if isHeadline { return .narration }
    if frame.isMark(last, .colon) {
      let clause = sentence.clauses.last { $0.cue != nil }
      if let cue = clause?.cue, cue.isPassive { return .colon(nil, isAgentless: true) }
      if let subject = clause?.subject ?? sentence.clauses.first?.subject {
        return .colon(people.person(subject), isAgentless: false)
      }
      return clause == nil ? .narration : .colon(people.dropped(isPlural: false), isAgentless: false)
    }
    if frame.items[last].kind == .quote {
      let span = frame.items[last].span
      return findings[span].map { _ in .quotation(resolved[span]) }
        ?? (quotes.contains { $0.range == frame.spans[span].range && $0.kind == .nonspeech }
          ? (speechAct(sentences.count - 1).map { .speechAct($0) } ?? .narration) : .quotation(nil))
    }
    if let act = speechAct(sentences.count - 1) { return .speechAct(act) }
    let inLast = sentence.range.filter { frame.items[$0].kind == .quote }.compactMap {
      resolved[frame.items[$0].span]
    }.last
    return inLast.map { .speechAct($0) } ?? .narration
  }
}
