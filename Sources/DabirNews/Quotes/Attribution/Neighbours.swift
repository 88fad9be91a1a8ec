import PersianLanguage

/// Evidence beside a quotation: the quotation next to it, the sentences before and after, the paragraph before.
struct Neighbours {
  let frame: Frame
  let sentences: [Sentence]
  let search: EvidenceSearch
  let people: RecentPeople
  let entering: QuoteState
  let past: Past

  /// Directly after another quotation: the same mouth (HANDBOOK C2, cases 8 and 9).
  func chain(_ index: Int, findings: [Int: Finding], resolved: [Int: KnownPerson]) -> Finding? {
    var item = index - 1
    while item >= 0, frame.isMark(item, [.comma, .semicolon, .dot]) || frame.has(item, .and) {
      item -= 1
    }
    if item == 0, frame.isMark(0, .dash) { item = -1 }
    if item >= 0 {
      guard frame.items[item].kind == .quote else { return nil }
      let span = frame.items[item].span
      if let person = resolved[span] {
        return Finding(evidence: .chain, source: .known(person), confidence: 0.85)
      }
      // Known as speech, by whom is not: no second report.
      return findings.keys.contains(span) || isUnattributed(item)
        ? Finding(evidence: .chain, source: .nobody, confidence: 0.6) : nil
    }
    return carried(frame.spans[frame.items[index].span].startsCarried)
  }

  private func isUnattributed(_ item: Int) -> Bool {
    let facts = frame.facts[frame.items[item].span]
    return facts.hasVerb || facts.endsInStop
  }

  /// At the start of the paragraph: what the paragraph before left.
  private func carried(_ startsCarried: Bool) -> Finding? {
    if startsCarried, let open = entering.open {
      return Finding(evidence: .carried, source: open.speaker.map { .known($0) } ?? .nobody, confidence: 0.85)
    }
    guard entering.gap != .crosshead else { return nil }
    let ending = past.ending
    if case .colon(let person, let isAgentless) = ending {
      if isAgentless { return Finding(evidence: .agentless, source: .nobody, confidence: 0.6) }
      return Finding(evidence: .carried, source: person.map { .known($0) } ?? .dropped, confidence: 0.85)
    }
    guard entering.isAdjoining else { return nil }
    switch ending {
    case .speechAct(let person):
      return Finding(evidence: .precedingSentence, source: .known(person), confidence: 0.6)
    case .quotation(let person?): return Finding(evidence: .chain, source: .known(person), confidence: 0.6)
    default: return nil
    }
  }

  /// The next sentence takes the quotation up as its object: این را X گفت, این جمله را X گفت.
  func postposed(_ index: Int, _ number: Int) -> Finding? {
    let start = sentences[number].range.upperBound
    guard frame.has(start, [.demonstrative, .objectPronoun]),
      (start...start + 2).contains(where: { frame.has($0, [.objectMarker, .objectPronoun]) })
    else { return nil }
    return following(index, number)
  }

  /// The next sentence says who spoke: `«…» این را X گفت.`, `«…» X همچنین گفت که ….`
  func following(_ index: Int, _ number: Int) -> Finding? {
    let rest = sentences[number].range.upperBound
    guard number + 1 < sentences.count,
      !((index + 1)..<max(index + 1, rest)).contains(where: {
        frame.items[$0].kind != .mark && frame.items[$0].kind != .quote
      })
    else { return nil }
    let next = sentences[number + 1]
    guard let clause = next.reporting(frame, last: false), let cue = clause.cue else { return nil }
    // A colon right after it opens another quotation, which the cue belongs to in the first place.
    return search.finding(cue, clause, next, number + 1, .followingSentence).map {
      var finding = $0
      finding.confidence = 0.65
      return finding
    }
  }

  /// The sentence before reports a speech act (policy: the reader can tell from the adjoining sentence).
  func preceding(_ index: Int, _ number: Int) -> Finding? {
    let floor = sentences[number].range.lowerBound
    guard !(floor..<index).contains(where: { frame.items[$0].kind != .mark }), number > 0 else { return nil }
    let before = sentences[number - 1]
    if let clause = before.reporting(frame, last: true) {
      return search.finding(clause.cue, clause, before, number - 1, .precedingSentence).map {
        var finding = $0
        finding.confidence = 0.6
        return finding
      }
    }
    guard let source = before.sources.first(where: { !$0.isCarrier }) else { return nil }
    return Finding(
      evidence: .precedingSentence, source: .phrase(source.speaker), cue: source.cueFirst...source.cueLast,
      construction: .sourcePhrase, confidence: 0.5, sentence: number - 1)
  }
}
