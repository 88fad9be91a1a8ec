import PersianLanguage

/// Looks for who speaks a quotation, nearest evidence first (HANDBOOK C2).
struct EvidenceSearch {
  let frame: Frame
  let sentences: [Sentence]

  /// The best evidence within the sentence of item `index`. A `fragment` is no utterance by itself: only a verb that
  /// governs it or a report around it make it speech. O(items of the sentence).
  func within(_ index: Int, sentence number: Int, isFragment: Bool) -> Finding? {
    guard sentences.indices.contains(number) else { return nil }
    let sentence = sentences[number]
    let before = previousItem(index)
    if let finding = preceding(index, before, sentence, number) { return finding }
    if let finding = surrounding(index, sentence, number, isFragment: isFragment) { return finding }
    if let finding = sourcePhrase(index, sentence, number, isFragment: isFragment) { return finding }
    if !isFragment || before.hasColon, let finding = colon(index, before, sentence, number) { return finding }
    return report(index, sentence, number, isFragment: isFragment)
  }

  /// The item before, marks and که skipped, and whether a colon was among them.
  private func previousItem(_ index: Int) -> (item: Int, hasColon: Bool, hasThat: Bool) {
    var item = index - 1
    var hasColon = false
    var hasThat = false
    while item >= 0 {
      if frame.isMark(item, .colon) {
        hasColon = true
      } else if frame.has(item, .that) {
        hasThat = true
      } else if !frame.isMark(item, [.comma, .dash]) {
        break
      }
      item -= 1
    }
    return (item, hasColon, hasThat)
  }

  /// `X گفت: «…»`, `X گفت که «…»`, `X گفت در این باره: «…»`.
  private func preceding(
    _ index: Int, _ before: (item: Int, hasColon: Bool, hasThat: Bool), _ sentence: Sentence, _ number: Int
  ) -> Finding? {
    let complete = sentence.clauses.indices.filter { (sentence.clauses[$0].verb?.last ?? .max) < index }
    guard
      var clause = complete.max(by: {
        (sentence.clauses[$0].verb?.last ?? 0) < (sentence.clauses[$1].verb?.last ?? 0)
      })
    else { return nil }
    var reach = 8
    if before.hasColon, sentence.clauses[clause].cue == nil, let above = reporter(above: clause, sentence) {
      // X هشدار داد که راه بسته است: «…»
      (clause, reach) = (above, 30)
    }
    // X گفت که او بیم دارد که «…»: who says so, not who fears.
    if sentence.clauses[clause].cue?.act == .feel, let above = reporter(above: clause, sentence) {
      (clause, reach) = (above, 30)
    }
    guard let cue = sentence.clauses[clause].cue, cue.act != .judge || before.hasColon || before.hasThat
    else { return nil }
    let gap = before.item - cue.last
    guard gap == 0 || (before.hasColon || reach > 8) && gap > 0 && gap <= reach, cue.isIndicative || gap == 0
    else {
      return nil
    }
    guard cue.act != .publish || before.hasColon || before.hasThat else { return nil }
    // Feared, or said by somebody of somebody else's fears: part of a report.
    let isReported = !before.hasColon && (cue.act == .feel || reach > 8)
    return finding(
      cue, sentence.clauses[clause], sentence, number, isReported ? .complement : .precedingCue)
  }

  /// The nearest clause above with a verb of saying whose content this one is.
  private func reporter(above clause: Int, _ sentence: Sentence) -> Int? {
    var above = clause
    while sentence.clauses[above].relation == .complement, let parent = sentence.clauses[above].parent {
      if sentence.clauses[parent].cue != nil { return parent }
      above = parent
    }
    return nil
  }

  /// `به گفتهٔ X، «…»`, `«…»، به گفتهٔ X`.
  private func sourcePhrase(_ index: Int, _ sentence: Sentence, _ number: Int, isFragment: Bool) -> Finding? {
    let source =
      sentence.sources.last { $0.cueFirst < index }
      ?? sentence.sources.first { $0.cueFirst > index && $0.cueFirst <= index + 3 }
    guard let source else { return nil }
    let facts = frame.facts[frame.items[index].span]
    if source.isCarrier, let reported = reported(by: source, index, sentence, number) { return reported }
    if source.isCarrier, isFragment, facts.wordCount <= 3 { return nil }
    if source.isCarrier, facts.isPersonal, frame.has(source.speaker.first, .agency) {
      return Finding(
        evidence: .agentless, source: .nobody, cue: source.cueFirst...source.cueLast,
        construction: .sourcePhrase,
        confidence: 0.6, sentence: number)
    }
    return Finding(
      evidence: .sourcePhrase, source: .phrase(source.speaker), cue: source.cueFirst...source.cueLast,
      construction: .sourcePhrase, confidence: 0.9, sentence: number)
  }

  /// `به گزارش X، Y با بیان اینکه «…» گفت`: X carries what Y says. The verb stands behind the quotation, its subject
  /// between the credit and the quotation.
  private func reported(
    by credit: SourcePhrase, _ index: Int, _ sentence: Sentence, _ number: Int
  ) -> Finding? {
    guard let later = laterCue(index, sentence, number), case .phrase(let subject) = later.source,
      credit.speaker.last < subject.first, subject.last < index
    else { return nil }
    return later
  }

  /// `X: «…»`, `پیام X: «…»`; a colon after a clause that names nobody who speaks (`پاسخ این بود:`) is a cue without
  /// a speaker.
  private func colon(
    _ index: Int, _ before: (item: Int, hasColon: Bool, hasThat: Bool), _ sentence: Sentence, _ number: Int
  ) -> Finding? {
    guard before.hasColon, before.item >= sentence.range.lowerBound else { return nil }
    let floor =
      (sentence.range.lowerBound..<index).last { frame.items[$0].kind == .quote }.map { $0 + 1 }
      ?? sentence.range.lowerBound
    let stretch = floor..<(before.item + 1)
    guard !stretch.isEmpty else { return nil }
    let hasVerb = !VerbGroupReader(frame: frame).groups(stretch).isEmpty
    let cue = stretch.lowerBound...before.item
    let finder = SubjectFinder(frame: frame, names: [])
    if !hasVerb {
      if let noun = stretch.last(where: { frame.has($0, .speechNoun) }), noun + 1 <= before.item,
        frame.isNominal(noun + 1), !frame.has(noun, .speakerNoun)
      {
        let end = finder.phraseEnd(noun + 1, before.item + 1)
        return Finding(
          evidence: .colonHeading, source: .phrase(frame.nounPhrase(noun + 1, max(noun + 1, end - 1))),
          cue: noun...noun, construction: .colon, confidence: 0.75, sentence: number)
      }
      if let subject = finder.subject(in: stretch), stretch.count <= 16 {
        return Finding(
          evidence: .colonHeading, source: .phrase(subject), cue: cue, construction: .colon, confidence: 0.8,
          sentence: number)
      }
      return nil
    }
    // A verb that is no cue: whoever acts speaks (`لبخند زد: «…»`); an abstract subject does not.
    let clause =
      sentence.clauses.last { ($0.verb?.last ?? .max) < index && $0.relation == .main }
      ?? sentence.clauses.first { $0.relation == .main && $0.verb == nil }
    if let subject = clause?.subject, subject.isPerson, clause?.cue == nil {
      return Finding(
        evidence: .colonHeading, source: .phrase(subject), cue: cue, construction: .colon, confidence: 0.6,
        sentence: number)
    }
    if let owner = owner(stretch, sentence, number) { return owner }
    return Finding(
      evidence: .agentless, source: .nobody, cue: cue, construction: .colon, confidence: 0.6, sentence: number
    )
  }

  /// Inside what a cue before it reports: `X گفت که … «…» …`.
  private func report(_ index: Int, _ sentence: Sentence, _ number: Int, isFragment: Bool) -> Finding? {
    let candidates = sentence.clauses.indices.filter { position in
      guard let cue = sentence.clauses[position].cue else { return false }
      return cue.last < index && cue.isIndicative && cue.act != .publish && (!cue.isPassive || !isFragment)
    }
    let holding = sentence.clause(holding: index)
    guard
      let position = candidates.last(where: {
        isAbove($0, holding, sentence) && sentence.clauses[$0].cue?.act != .feel
      }) ?? candidates.last(where: { isAbove($0, holding, sentence) })
        ?? (isFragment ? nil : candidates.last)
    else {
      return isFragment ? nil : laterCue(index, sentence, number)
    }
    return finding(sentence.clauses[position].cue, sentence.clauses[position], sentence, number, .complement)
  }

  /// A cue later in the sentence whose clause does not hold the quotation: better than nothing for an utterance.
  private func laterCue(_ index: Int, _ sentence: Sentence, _ number: Int) -> Finding? {
    let clause = sentence.clauses.first { clause in
      guard let cue = clause.cue else { return false }
      return cue.first > index && cue.isIndicative && !cue.isPassive && clause.relation != .complement
    }
    guard let clause else { return nil }
    return finding(
      clause.cue, clause, sentence, number,
      index == sentence.range.lowerBound ? .followingCue : .surroundingCue)
  }

  private func isAbove(_ position: Int, _ holding: Int?, _ sentence: Sentence) -> Bool {
    var clause = holding
    while let current = clause {
      if current == position { return true }
      clause = sentence.clauses[current].parent
    }
    // A clause coordinated with one of those above (گفت … و افزود که …) reports as well.
    return false
  }

  /// What a cue says about the speaker.
  func finding(
    _ cue: SpeechCue?, _ clause: Clause, _ sentence: Sentence, _ number: Int, _ evidence: QuoteEvidence
  ) -> Finding? {
    guard let cue else { return nil }
    var finding = Finding(
      evidence: evidence, source: .dropped, cue: cue.first...max(cue.first, cue.last),
      construction: cue.construction,
      confidence: evidence == .precedingCue ? 0.95 : 0.85, sentence: number)
    if cue.isPassive {
      if let agent = agent(before: cue.first, sentence) {
        finding.source = .phrase(agent)
      } else if let source = sentence.sources.first(where: { !$0.isCarrier }) {
        finding.source = .phrase(source.speaker)
      } else {
        finding.source = .nobody
        finding.evidence = .agentless
        finding.confidence = 0.7
      }
      return finding
    }
    if cue.construction == .document {
      let range = sentence.range.lowerBound..<cue.first
      if let first = SpeechCueReader(frame: frame).document(range) {
        let end = SubjectFinder(frame: frame, names: []).phraseEnd(first, cue.first)
        finding.source = .phrase(frame.nounPhrase(first, max(first, end - 1)))
        finding.evidence = .colonHeading
      }
      return finding
    }
    if let subject = clause.subject {
      finding.source = .phrase(subject)
      if clause.isInherited { finding.confidence -= 0.15 }
    } else if let source = sentence.sources.last(where: { $0.cueFirst < cue.first && !$0.isCarrier }) {
      finding.source = .phrase(source.speaker)
      finding.confidence -= 0.2
    } else if cue.person == .first || cue.person == .second || !cue.isIndicative {
      // گفتم, بگویید: the writer, or anybody.
      finding.source = .unsaid
      finding.confidence -= 0.25
    } else {
      finding.confidence -= 0.25
    }
    return finding
  }

  /// توسط X, از سوی X before a passive.
  private func agent(before cue: Int, _ sentence: Sentence) -> NounPhrase? {
    var index = cue - 1
    while index >= sentence.range.lowerBound {
      let isBy =
        frame.isWord(index, Self.by) || frame.isWord(index, Self.side) && frame.isWord(index - 1, Self.from)
      if isBy, index + 1 < cue, frame.isNominal(index + 1) {
        let end = SubjectFinder(frame: frame, names: []).phraseEnd(index + 1, cue)
        return frame.nounPhrase(index + 1, max(index + 1, end - 1))
      }
      index -= 1
    }
    return nil
  }

  private static let by = WordSet("توسط")
  private static let side = WordSet("سوی جانب طرف")
  private static let from = WordSet("از")
}
