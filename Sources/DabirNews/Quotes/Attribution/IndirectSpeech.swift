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

  /// The report of a sentence; a sentence with quotation marks in it has none of its own. O(items).
  func report(_ number: Int) -> [Report] {
    let sentence = search.sentences[number]
    guard !sentence.range.contains(where: { frame.items[$0].kind == .quote }) else { return [] }
    if let report = reported(sentence, number) { return [report] }
    if let source = sentence.sources.first(where: { !$0.isCarrier }),
      let content = content(source.end, sentence)
    {
      let finding = Finding(
        evidence: .sourcePhrase, source: .phrase(source.speaker), cue: source.cueFirst...source.cueLast,
        construction: .sourcePhrase, confidence: 0.85, sentence: number)
      return [Report(content: content, finding: finding, isDirect: false, isHearsay: false)]
    }
    return []
  }

  /// The first cue that is followed by که or a colon, or by a clause of its own.
  private func reported(_ sentence: Sentence, _ number: Int) -> Report? {
    for clause in sentence.clauses where clause.relation == .main {
      guard let cue = clause.cue, cue.act == .say || cue.act == .ask, cue.isIndicative, let verb = clause.verb
      else { continue }
      var next = verb.last + 1
      var isDirect = false
      if frame.isMark(next, .colon) {
        isDirect = true
        next += 1
      } else {
        if frame.isMark(next, .comma) { next += 1 }
        guard
          frame.has(next, .that) || clause.construction == .verb && isComplement(next, of: clause, sentence)
        else { continue }
        if frame.has(next, .that) { next += 1 }
      }
      guard let content = content(next, sentence),
        let finding = search.finding(cue, clause, sentence, number, .precedingCue)
      else { continue }
      return Report(
        content: content, finding: finding, isDirect: isDirect,
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

  private func content(_ first: Int, _ sentence: Sentence) -> ClosedRange<Int>? {
    var last = sentence.range.upperBound - 1
    while last > first, frame.items[last].kind == .mark, !Mark.closing.contains(frame.items[last].scalar) {
      last -= 1
    }
    var first = first
    while first < last, frame.isMark(first, [.comma, .colon]) { first += 1 }
    guard last - first >= 2 else { return nil }
    return first...last
  }
}

extension Clause {
  /// How its cue is built.
  fileprivate var construction: CueConstruction? { cue?.construction }
}
