import PersianLanguage

/// A sentence of the reporter's text, with its clauses and sources.
struct Sentence: Sendable {
  /// Its items, the final stop included.
  var range: Range<Int>
  var clauses: [Clause]
  var sources: [SourcePhrase]

  /// The clause whose verb of saying reports that somebody spoke, for the quotation beside the sentence; the last one,
  /// or the first. Nil in a question of the reporter's.
  func reporting(_ frame: Frame, last: Bool) -> Clause? {
    guard !isQuestion(frame) else { return nil }
    let fits: (Clause) -> Bool = { clause in
      guard let cue = clause.cue, clause.relation == .main else { return false }
      return cue.isIndicative && !cue.isPassive && !(cue.isNegated && frame.isSilence(cue))
    }
    return last ? clauses.last(where: fits) : clauses.first(where: fits)
  }

  private func isQuestion(_ frame: Frame) -> Bool {
    guard let end = range.last, frame.items[end].kind == .mark else { return false }
    return frame.items[end].scalar == 0x061F || frame.items[end].scalar == 0x3F
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
    var sentences: [Sentence] = []
    var start = 0
    for index in frame.items.indices where frame.items[index].kind != .word && ends(index, start: start) {
      sentences.append(sentence(start..<index + 1))
      start = index + 1
    }
    if start < frame.items.count { sentences.append(sentence(start..<frame.items.count)) }
    return sentences
  }

  /// The first sentence alone. O(its items).
  func first() -> Sentence? {
    guard !frame.items.isEmpty else { return nil }
    let end = frame.items.indices.first { ends($0, start: 0) } ?? frame.items.count - 1
    return sentence(0..<end + 1)
  }

  private func sentence(_ range: Range<Int>) -> Sentence {
    var reader = ClauseReader(frame: frame, subjects: subjects)
    let sources = SourcePhraseReader(frame: frame, subjects: subjects).phrases(range)
    return Sentence(range: range, clauses: reader.read(range), sources: sources)
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
  /// True when the negated `cue` says that nothing was said (چیزی نگفت, پاسخ نداد); تأیید نکرد says something.
  func isSilence(_ cue: SpeechCue) -> Bool {
    cue.construction == .verb || isWord(cue.first, Self.utterances)
  }

  private static let utterances = WordSet(
    "پاسخ جواب حرف حرفی سخن سخنی صحبت صحبتی توضیح توضیحی واکنش واکنشی اظهار")
}
