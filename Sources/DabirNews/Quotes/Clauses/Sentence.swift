import PersianLanguage

/// A sentence of the reporter's text, with its clauses and sources.
struct Sentence: Sendable {
  /// Its items, the final stop included.
  var range: Range<Int>
  /// Its clauses; not read in a sentence that is silent.
  var clauses: [Clause] = []
  var sources: [SourcePhrase] = []
  /// Quotes nothing, and nothing in it is the sign of a report.
  var isSilent = false
  /// Only the clause that reports the rest has been read; enough unless its subject is nobody known.
  var isPartial = false

  /// The clause whose verb of saying reports that somebody spoke, for the quotation beside the sentence; the last one,
  /// or the first. Nil in a question of the reporter's.
  func reporting(_ frame: Frame, last: Bool) -> Clause? {
    guard !frame.isQuestion(range) else { return nil }
    let fits: (Clause) -> Bool = { clause in
      guard let cue = clause.cue, clause.relation == .main else { return false }
      return cue.isIndicative && !cue.isPassive && cue.act != .feel
        && !(cue.isNegated && frame.isSilence(cue))
    }
    return last ? clauses.last(where: fits) : clauses.first(where: fits)
  }

  /// The clause an item belongs to: the one it stands before the verb of, else the last one begun before it.
  func clause(holding item: Int) -> Int? {
    if let index = clauses.firstIndex(where: { clause in
      clause.stretches.contains { $0.contains(item) } || clause.verb?.first == item
    }) {
      return index
    }
    return clauses.lastIndex { ($0.verb?.last ?? .max) < item }
  }
}

/// Cuts a frame into sentences. A stop inside a quotation ends the sentence only when the quotation is a whole
/// utterance and the reporter starts afresh after it.
struct SentenceReader {
  let frame: Frame
  let subjects: SubjectFinder

  /// All sentences of the frame, in order. O(items).
  func sentences() -> [Sentence] {
    ranges().map { isSilent($0) ? Sentence(range: $0, isSilent: true) : sentence($0) }
  }

  /// Where the sentences of the frame are, in order. O(items).
  func ranges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var start = 0
    for index in frame.items.indices where frame.items[index].kind != .word && ends(index, start: start) {
      ranges.append(start..<index + 1)
      start = index + 1
    }
    if start < frame.items.count { ranges.append(start..<frame.items.count) }
    return ranges
  }

  private func isSilent(_ range: Range<Int>) -> Bool {
    var signs = SpeechSigns()
    for index in range {
      switch frame.items[index].kind {
      case .word:
        signs.read(frame.items[index].word)
        if signs.hasSpeech { return false }
      case .mark:
        signs.readOther()
        if frame.isMark(index, .colon) { return false }
      case .quote: return false
      case .latin, .number: signs.readOther()
      }
    }
    return !signs.maySpeak
  }

  /// The person the sentence `range`, in which nobody speaks, is about. O(items).
  func aboutWhom(_ range: Range<Int>) -> NounPhrase? {
    var reader = ClauseReader(frame: frame, subjects: subjects)
    reader.take(range)
    reader.resolveFirstPerson()
    return reader.clauses.first(where: \.isAboutPerson)?.subject
  }

  /// The first sentence alone. O(its items).
  func first() -> Sentence? {
    guard !frame.items.isEmpty else { return nil }
    let end = frame.items.indices.first { ends($0, start: 0) } ?? frame.items.count - 1
    return whole(0..<end + 1)
  }

  private func sentence(_ range: Range<Int>) -> Sentence {
    var reader = ClauseReader(frame: frame, subjects: subjects)
    let clauses = reader.read(range, upToReport: true)
    return reader.isPartial
      ? Sentence(range: range, clauses: clauses, isPartial: true) : whole(range, clauses)
  }

  /// The sentence `range` with all there is in it. O(its items).
  func whole(_ range: Range<Int>) -> Sentence {
    var reader = ClauseReader(frame: frame, subjects: subjects)
    return whole(range, reader.read(range, upToReport: false))
  }

  private func whole(_ range: Range<Int>, _ clauses: [Clause]) -> Sentence {
    let sources = SourcePhraseReader(frame: frame, subjects: subjects).phrases(range)
    return Sentence(range: range, clauses: clauses, sources: sources)
  }

  private func ends(_ index: Int, start: Int) -> Bool {
    let item = frame.items[index]
    switch item.kind {
    case .mark:
      guard Mark.stop.contains(item.scalar) else { return false }
      // Dots in a row trail off; a dot inside an abbreviation has no space after it.
      if item.scalar == 0x2E, frame.isMark(index + 1, .dot) || frame.isMark(index - 1, .dot) {
        return false
      }
      let next = item.lastToken + 1
      return next >= frame.paragraph.count
        || !(frame.paragraph.isKind(next, .word) || frame.paragraph.isKind(next, .latin))
        || index + 1 >= frame.items.count || item.scalar != 0x2E
    case .quote:
      guard frame.facts[item.span].endsInStop, isWholeUtterance(index, start),
        index + 1 < frame.items.count
      else { return false }
      let next = frame.items[index + 1]
      switch next.kind {
      case .mark: return false
      case .quote, .latin, .number: return true
      case .word:
        return next.roles.isDisjoint(with: [.and, .that, .objectMarker, .connective])
          && (next.verb == nil || next.verb?.isAmbiguous == true)
      }
    default: return false
    }
  }

  private func isWholeUtterance(_ index: Int, _ start: Int) -> Bool {
    if index == start { return true }
    if frame.isMark(index - 1, .colon) || frame.items[index - 1].kind == .quote
      || frame.has(index - 1, .that)
    {
      return true
    }
    return frame.items[index - 1].verb?.shape == .finite
  }
}

extension Frame {
  /// True when the sentence `range` ends in a question mark.
  func isQuestion(_ range: Range<Int>) -> Bool {
    guard let end = range.last, items[end].kind == .mark else { return false }
    return items[end].scalar == 0x061F || items[end].scalar == 0x3F
  }

  /// True when the negated `cue` says that nothing was said (چیزی نگفت, پاسخ نداد); تأیید نکرد says something.
  func isSilence(_ cue: SpeechCue) -> Bool {
    cue.construction == .verb || isWord(cue.first, Self.utterances)
  }

  private static let utterances = WordSet(
    "پاسخ جواب حرف حرفی سخن سخنی صحبت صحبتی توضیح توضیحی واکنش واکنشی اظهار")
}
