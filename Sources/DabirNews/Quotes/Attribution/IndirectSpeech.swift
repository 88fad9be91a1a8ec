import PersianLanguage
import TextStorage

/// Finds reported speech without marks: گفت که …, به گفتهٔ X …, گفت: … (HANDBOOK C2).
struct IndirectSpeech {
  /// One report.
  struct Report {
    /// First and last item of the content, که left out.
    var content: ClosedRange<Int>
    var finding: Finding
    /// After a colon: the speaker's own words.
    var isDirect: Bool
    var isHearsay: Bool
  }

  let search: EvidenceSearch
  let frame: Frame

  /// The report of a sentence. *Invariant:* it has no quotation marks, inside which it would have none of its own.
  /// O(items).
  func report(_ number: Int) -> Report? {
    let sentence = search.sentences[number]
    if let report = reported(sentence, number) { return report }
    guard let source = sentence.sources.first(where: { !$0.isCarrier }),
      let content = frame.reportContent(source.end, sentence.range)
    else { return nil }
    let finding = Finding(
      evidence: .sourcePhrase, source: .phrase(source.speaker), cue: source.cueFirst...source.cueLast,
      construction: .sourcePhrase, confidence: 0.85, sentence: number)
    return Report(content: content, finding: finding, isDirect: false, isHearsay: false)
  }

  /// The first cue that is followed by که or a colon, or by a clause of its own.
  private func reported(_ sentence: Sentence, _ number: Int) -> Report? {
    for clause in sentence.clauses where clause.relation == .main {
      guard let cue = clause.cue, cue.act == .say || cue.act == .ask, cue.isIndicative, let verb = clause.verb
      else { continue }
      let opening = frame.reportOpening(after: verb.last)
      let next = opening?.first ?? frame.afterComma(verb.last)
      guard opening != nil || clause.construction == .verb && isComplement(next, of: clause, sentence),
        let content = frame.reportContent(next, sentence.range),
        let finding = search.finding(cue, clause, sentence, number, .precedingCue)
      else { continue }
      return Report(
        content: content, finding: finding, isDirect: opening?.isDirect ?? false,
        isHearsay: cue.isPassive && finding.source == .nobody)
    }
    return nil
  }

  private func isComplement(_ next: Int, of clause: Clause, _ sentence: Sentence) -> Bool {
    guard frame.isNominal(next) || frame.has(next, .preposition), !frame.isWord(next, Self.purpose) else {
      return false
    }
    return sentence.clauses.contains {
      $0.relation == .complement && ($0.stretches.first?.contains(next) ?? false)
    }
  }

  /// می~خواهد تا …: what for, not what was said.
  private static let purpose = WordSet("تا")
}

extension Frame {
  /// Where a report begins that stands behind a colon or که after the verb that ends at item `verb`; nil when neither
  /// follows. After a colon it is direct.
  func reportOpening(after verb: Int) -> (first: Int, isDirect: Bool)? {
    if isMark(verb + 1, .colon) { return (verb + 2, true) }
    let that = afterComma(verb)
    return has(that, .that) ? (that + 1, false) : nil
  }

  /// The item after `index` and a comma behind it.
  func afterComma(_ index: Int) -> Int { isMark(index + 1, .comma) ? index + 2 : index + 1 }

  /// First and last item of a report that begins at `first` in the sentence `range`; nil for less than three.
  func reportContent(_ first: Int, _ range: Range<Int>) -> ClosedRange<Int>? {
    var last = range.upperBound - 1
    while last > first, items[last].kind == .mark, !isMark(last, .closing) { last -= 1 }
    var first = first
    while first < last, isMark(first, [.comma, .colon]) { first += 1 }
    return last - first >= 2 ? first...last : nil
  }
}

extension Clause {
  /// How its cue is built.
  fileprivate var construction: CueConstruction? { cue?.construction }
}
