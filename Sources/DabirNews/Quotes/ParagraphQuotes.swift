import PersianLanguage
import TextStorage

/// One paragraph being read.
final class ParagraphQuotes {
  let frame: Frame
  let entering: QuoteState
  let following: ParagraphOpening?
  let names: Set<Int>
  private let reader: SentenceReader
  private(set) var sentences: [Sentence]
  let kinds: QuoteKinds
  let faults: [QuoteMarkFault]
  let isHeadline: Bool
  let people: RecentPeople
  private let past: Past
  private let terms: QuotedTerms
  /// Findings by span; nil for what is no speech.
  var findings: [Int: Finding] = [:]
  /// Speakers by span, once resolved.
  var resolved: [Int: KnownPerson] = [:]
  var quotes: [Quote] = []

  init(
    _ paragraph: Paragraph, entering: QuoteState, following: ParagraphOpening?, past: Past,
    terms: QuotedTerms = QuotedTerms(), _ memory: inout WordMemory
  ) {
    self.terms = terms
    self.entering = entering
    self.following = following
    let (spans, faults) = SpanScanner.scan(
      paragraph, carried: entering.open, goesOn: following?.goesOn ?? false)
    self.faults = faults
    frame = Frame(paragraph, spans: spans, &memory)
    names = spans.isEmpty ? [] : NamesInMarks.spans(frame)
    let subjects = SubjectFinder(frame: frame, names: names)
    reader = SentenceReader(frame: frame, subjects: subjects)
    sentences = reader.sentences()
    kinds = QuoteKinds(frame: frame, names: names)
    self.past = past
    people = RecentPeople(reader: reader, past: past)
    isHeadline = entering.isStart && ParagraphShape.isHeadline(frame)
  }

  private var search: EvidenceSearch { EvidenceSearch(frame: frame, sentences: sentences) }

  func read() -> QuoteReading {
    for number in sentences.indices { readSentence(number) }
    addNested()
    quotes.sort { ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end) }
    return QuoteReading(quotes: quotes, markFaults: faults, leaving: leaving(), people: peopleLeft())
  }

  private func readSentence(_ number: Int) {
    let range = sentences[number].range
    if sentences[number].isSilent { return people.pass(range) }
    var speaker: KnownPerson?
    if frame.hasQuote(range) {
      for index in range where frame.items[index].kind == .quote {
        read(index, number)
        speaker = resolved[frame.items[index].span] ?? speaker
      }
    } else if let report = IndirectSpeech(search: search, frame: frame).report(number) {
      let quote = quote(of: report)
      quotes.append(quote.0)
      speaker = quote.1
    }
    if speaker == nil {
      if sentences[number].isPartial { sentences[number] = reader.whole(range) }
      speaker = speechAct(number)
    }
    if let asked = asked(sentences[number]) { return people.note(speaker: nil, subject: asked) }
    let subject = speaker == nil ? sentences[number].clauses.first(where: \.isAboutPerson)?.subject : nil
    people.note(speaker: speaker, subject: subject)
  }

  /// Decides one quotation of the outermost level.
  private func read(_ index: Int, _ number: Int) {
    let item = frame.items[index]
    let span = frame.spans[item.span]
    let facts = frame.facts[item.span]
    var quote = Quote(span.range, inner: span.inner, marks: span.marks, kind: .direct)
    quote.isHeadline = isHeadline
    quote.startsCarried = span.startsCarried
    quote.continues = span.isOpen && (following?.goesOn ?? false)
    let clause = sentences[number].clause(holding: index).map { sentences[number].clauses[$0] }
    if terms.contains(frame.paragraph, span.inner) {
      return add(quote, nonspeech: .term, confidence: 1)
    }
    let isUtterance = kinds.isUtterance(index, facts) || span.startsCarried
    if !span.startsCarried, let subtype = kinds.nonspeech(index, facts, clause: clause) {
      return add(quote, nonspeech: subtype, confidence: 0.9)
    }
    if !isUtterance, facts.wordCount >= 2, facts.wordCount <= 4, facts.isNameLike, facts.hasSureName,
      !frame.isMark(index - 1, .colon), !kinds.isJudged(clause, index, acts: [.judge])
    {
      return add(quote, nonspeech: .name, confidence: 0.7)
    }
    if !isUtterance && !facts.hasVerb || facts.wordCount <= 8 && !facts.endsInStop,
      let subtype = coordinatedSubtype(index, isPlain: !facts.hasVerb)
    {
      return add(quote, nonspeech: subtype, confidence: 0.8)
    }
    var finding = search.within(index, sentence: number, isFragment: !isUtterance)
    if kinds.isReportersQuestion(index, facts),
      finding?.isAttributed != true || finding?.evidence == .colonHeading
    {
      return add(quote, nonspeech: .question, confidence: 0.8)
    }
    if finding?.isAttributed != true || finding?.confidence ?? 0 < 0.75,
      let beside = beside(index, number, facts, isUtterance: isUtterance), finding?.isAttributed != true
    {
      finding = beside
    }
    if !isUtterance, finding == nil, !facts.isPersonal || facts.wordCount <= 5 {
      return add(quote, nonspeech: kinds.term(facts), confidence: 0.7)
    }
    if !isUtterance, let finding, isProperName(facts, span), !governs(finding, index) {
      return add(quote, nonspeech: .name, confidence: 0.7)
    }
    quote.kind = isWhole(index, facts, finding, isUtterance: isUtterance) ? .direct : .partial
    attribute(&quote, item.span, index, finding)
    quotes.append(quote)
  }

  /// A fragment that is nothing but a name: of one word the lexicon lacks, or known to the gazetteer.
  private func isProperName(_ facts: QuoteFacts, _ span: MarkedSpan) -> Bool {
    guard facts.wordCount <= 3, !facts.hasVerb, !facts.endsInStop else { return false }
    return facts.wordCount == 1 && facts.isNameLike && facts.hasSureName
      || GazetteerNames.contain(frame, span)
  }

  /// True when the cue stands right behind the fragment: «…» خواند.
  private func governs(_ finding: Finding, _ index: Int) -> Bool {
    finding.evidence == .surroundingCue && finding.cue?.lowerBound == index + 1
      || finding.evidence == .precedingCue
  }

  /// «…» و «…» after one noun: the second is what the first is.
  private func coordinatedSubtype(_ index: Int, isPlain: Bool) -> QuoteSubtype? {
    guard frame.has(index - 1, .and) || frame.isMark(index - 1, .comma), index >= 2,
      frame.items[index - 2].kind == .quote,
      let before = quotes.last, before.kind == .nonspeech,
      before.range == frame.spans[frame.items[index - 2].span].range,
      isPlain || before.subtype == .title
    else { return nil }
    return before.subtype
  }

  private func add(_ quote: Quote, nonspeech subtype: QuoteSubtype, confidence: Double) {
    var quote = quote
    quote.kind = .nonspeech
    quote.subtype = subtype
    quote.confidence = confidence
    quotes.append(quote)
  }

  /// Direct speech stands for itself or right after its cue; everything else is part of the reporter's sentence.
  private func isWhole(_ index: Int, _ facts: QuoteFacts, _ finding: Finding?, isUtterance: Bool) -> Bool {
    guard isUtterance else { return false }
    if frame.isMark(index - 1, .colon) || index == 0 || index == 1 && frame.isMark(0, .dash)
      || frame.items[index - 1].kind == .quote
    {
      return true
    }
    if frame.isMark(index - 1, .stop) { return true }
    switch finding?.evidence {
    case .precedingCue, .followingCue, .chain, .carried, .sourcePhrase, .agentless:
      return facts.hasVerb || facts.endsInStop
    case .complement, .surroundingCue: return false
    default: return facts.endsInStop && frame.isMark(index - 1, .comma)
    }
  }

  /// Evidence outside the quotation's sentence.
  private func beside(_ index: Int, _ number: Int, _ facts: QuoteFacts, isUtterance: Bool) -> Finding? {
    let neighbours = Neighbours(
      frame: frame, sentences: sentences, search: search, people: people, entering: entering, past: past)
    if isUtterance, let postposed = neighbours.postposed(index, number) { return postposed }
    if let chain = neighbours.chain(index, findings: findings, resolved: resolved) { return chain }
    guard isUtterance else { return nil }
    if let inside = InsideMarks.finding(frame, index) { return inside }
    if let next = neighbours.following(index, number) { return next }
    if number > 0, !isInscribed(number - 1), let before = neighbours.preceding(index, number) {
      return before
    }
    let isLast = !((index + 1)..<frame.items.count).contains { frame.items[$0].kind != .mark }
    if isLast, let speaker = following?.speaker {
      return Finding(evidence: .followingSentence, source: .following(speaker), confidence: 0.8)
    }
    return nil
  }

  /// Writes what was found into the quotation.
  private func attribute(_ quote: inout Quote, _ span: Int, _ index: Int, _ finding: Finding?) {
    findings[span] = finding
    guard let finding else {
      quote.attributed = false
      quote.flag = .warning
      quote.confidence = 0.8
      return
    }
    quote.evidence = finding.evidence
    quote.confidence = finding.confidence
    quote.cue = cue(finding)
    let (speaker, person) = Speakers(frame: frame, people: people).speaker(
      finding, sentences: sentences)
    quote.speaker = speaker
    resolved[span] = person
    quote.attributed = finding.isAttributed
    if !finding.isAttributed {
      // The chain of a quotation without a speaker: one report on its head is enough.
      quote.flag = finding.evidence == .chain ? .none : .information
      quote.source = finding.evidence == .agentless ? .hearsay : .named
    } else if finding.source == .dropped, person == nil {
      quote.attributed = false
      quote.evidence = .cueWithoutSpeaker
      quote.flag = .information
    }
    if case .phrase(let phrase) = finding.source, phrase.isAnonymous { quote.source = .anonymous }
  }

  private func cue(_ finding: Finding) -> Cue? {
    guard let items = finding.cue else { return nil }
    let range = frame.range(items.lowerBound, items.upperBound)
    return Cue(
      range: range, text: Array(frame.paragraph.text[range.indices]), construction: finding.construction)
  }

  private func quote(of report: IndirectSpeech.Report) -> (Quote, KnownPerson?) {
    let range = frame.range(report.content.lowerBound, report.content.upperBound)
    var quote = Quote(range, inner: range, marks: .none, kind: report.isDirect ? .direct : .indirect)
    quote.cue = cue(report.finding)
    quote.isHeadline = isHeadline
    quote.evidence = report.finding.evidence
    quote.confidence = report.finding.confidence - 0.1
    let (speaker, person) = Speakers(frame: frame, people: people).speaker(
      report.finding, sentences: sentences)
    quote.speaker = speaker
    quote.attributed = report.finding.isAttributed && speaker != nil
    quote.source = report.isHearsay ? .hearsay : .named
    if case .phrase(let phrase) = report.finding.source, phrase.isAnonymous { quote.source = .anonymous }
    return (quote, person)
  }

  private func addNested() {
    for span in frame.spans where span.isNested {
      let facts = QuoteFacts(frame.paragraph, span)
      var quote = Quote(
        span.range, inner: span.inner, marks: span.marks, kind: facts.hasVerb ? .direct : .nonspeech)
      quote.subtype = facts.hasVerb ? nil : kinds.term(facts)
      quote.attributed = facts.hasVerb ? true : nil
      quote.isNested = true
      quote.isHeadline = isHeadline
      quotes.append(quote)
    }
  }
}
