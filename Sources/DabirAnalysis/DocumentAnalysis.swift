package import DabirNews
package import DabirRules
package import PersianLanguage
package import TextStorage

/// One document's living analysis: text in, findings out, at the cost of what changed.
///
/// *Invariant (exact):* once `isComplete`, the findings of every line equal those of a new analysis of the same
/// text. *Invariant (bounded):* an edit revisits the lines it touched and those behind them whose entering state
/// changed; one that turns a majority of the document also those that hold what it is about, no others.
package final class DocumentAnalysis {
  /// The text.
  package let text: TextStore
  /// What the findings depend on beside the text.
  package let settings: AnalysisSettings
  /// What has been done since the count was last set to zero.
  package var work = WorkCount()
  private var dirty = DirtyLines()
  var change = FindingsChange()
  /// What the paragraphs choose where a text should choose once.
  var variants = VariantCounts()
  /// Who is who, once asked for; forgotten with the next edit.
  var resolvedStory: ResolvedStory?
  /// Finds who may be spoken of; made when somebody first asks.
  private(set) lazy var scanner = MentionScanner(vocabulary: settings.vocabulary)
  /// The two paragraphs tokenized last: a line is visited once the line after it has been looked at.
  private var recent: [(line: Int, paragraph: Paragraph)] = []

  /// Stores the text; nothing is analysed before `advance`. `bytes` is well-formed UTF-8. O(n).
  package init(_ bytes: [UInt8], settings: AnalysisSettings) {
    text = TextStore(bytes)
    self.settings = settings
    dirty.insert(0..<text.lineCount)
    change.apply(LineChange(removed: 0..<0, inserted: text.lineCount))
  }

  /// True when every line has been visited since the last edit.
  package var isComplete: Bool { dirty.isEmpty }

  /// Replaces a range of text, see `TextStore.replace`.
  package func replace(
    fromLine startLine: Int, byte startByte: Int, toLine endLine: Int, byte endByte: Int,
    with newText: [UInt8]
  ) {
    let hadFindings = startLine != endLine || !findings(ofLine: startLine).isEmpty
    // The line before goes too when CR and LF meet.
    let before = notesWithUses(max(0, startLine - 1)..<endLine + 1)
    let lines = text.replace(
      fromLine: startLine, byte: startByte, toLine: endLine, byte: endByte, with: newText)
    forget(before, in: lines.removed)
    dirty.apply(lines)
    // A line without findings that stays one line is no change until it has some.
    if hadFindings || lines.removed.count != 1 || lines.inserted != 1 { change.apply(lines) }
    recent = []
    resolvedStory = nil
    // The line before may look ahead, the line behind looks back.
    let first = max(0, lines.removed.lowerBound - 1)
    dirty.insert(first..<min(text.lineCount, lines.removed.lowerBound + lines.inserted + 1))
  }

  /// Replaces the whole text.
  package func replaceAll(with bytes: [UInt8]) {
    let old = text.lineCount
    text.replaceAll(with: bytes)
    variants.removeAll()
    change.apply(LineChange(removed: 0..<old, inserted: text.lineCount))
    dirty = DirtyLines()
    recent = []
    resolvedStory = nil
    dirty.insert(0..<text.lineCount)
  }

  /// Visits lines until all are up to date or `budget` bytes have been analysed; true when all are.
  @discardableResult
  package func advance(budget: Int = .max) -> Bool {
    let limit = budget == .max ? .max : work.bytesScanned + budget
    while !dirty.isEmpty, work.bytesScanned < limit { visit(dirty.popFirst()) }
    guard dirty.isEmpty else { return false }
    excuseHeadline()
    settleConsistency()
    return true
  }

  /// Brings one line up to date, and marks the neighbours its changes reach.
  private func visit(_ line: Int) {
    let (note, isNew) = own(line)
    let following = line + 1 < text.lineCount ? own(line + 1).note.own.opening : nil
    let entering = line == 0 ? QuoteState.start : self.note(line - 1)?.quotations?.reading.leaving ?? .start
    if let old = note.quotations, old.entering == entering, old.following == following {
      work.paragraphsReused += 1
      if isNew { markNext(line) }
      return
    }
    let before = note.quotations
    note.quotations = readQuotations(line, note, entering, following)
    text.setNote(note, tally: note.findingCount, line: line)
    if before?.findings ?? [] != note.quotations?.findings ?? [] { change.touch(line) }
    if isNew || before?.reading.leaving != note.quotations?.reading.leaving { markNext(line) }
  }

  private func markNext(_ line: Int) {
    if line + 1 < text.lineCount { dirty.insert(line + 1..<line + 2) }
  }

  /// The line's note with its own reading up to date; a new note is hung on the line, and the line before, which
  /// looks at this one's opening, is marked when that changed.
  private func own(_ line: Int) -> (note: ParagraphNote, isNew: Bool) {
    let entering = line == 0 ? MarkupState.start : note(line - 1)?.own.leaving ?? .text
    let old = note(line)
    if let old, old.own.entering == entering { return (old, false) }
    let new = ParagraphNote(own: readOwn(line, entering))
    exchange(old, for: new, line: line)
    text.setNote(new, tally: new.findingCount, line: line)
    if old?.findings ?? [] != new.findings { change.touch(line) }
    dirty.insert(line..<line + 1)
    if let old, line > 0, old.own.opening != new.own.opening { dirty.insert(line - 1..<line) }
    return (new, true)
  }

  private func readOwn(_ line: Int, _ entering: MarkupState) -> ParagraphNote.OwnReading {
    let bytes = text.line(line).text
    let (paragraph, leaving) = Tokenizer.read(bytes, in: entering, vocabulary: settings.vocabulary)
    work.paragraphsAnalysed += 1
    work.bytesScanned += bytes.count + 1
    if recent.count == 2 { recent.removeFirst() }
    recent.append((line, paragraph))
    let findings = ParagraphCheck.findings(
      in: paragraph, vocabulary: settings.vocabulary, selection: settings.selection)
    return ParagraphNote.OwnReading(
      entering: entering, leaving: leaving, opening: ParagraphOpening(of: paragraph), findings: findings,
      uses: VariantReader.uses(
        in: paragraph, beside: findings, vocabulary: settings.vocabulary, selection: settings.selection))
  }

  private func readQuotations(
    _ line: Int, _ note: ParagraphNote, _ entering: QuoteState, _ following: ParagraphOpening?
  ) -> ParagraphNote.QuotationReading {
    work.quotationsRead += 1
    let paragraph = paragraph(line)
    let reading = QuoteReader.read(paragraph, entering: entering, following: following)
    let attributed = reading.quotes.filter { $0.attributed == true && $0.marks != .none && !$0.isHeadline }
    return ParagraphNote.QuotationReading(
      entering: entering, following: following, reading: reading,
      findings: QuotationRules.findings(in: reading, selection: settings.selection),
      attributedWords: attributed.map { HeadlineCopies.letters(paragraph, $0.inner) })
  }

  func note(_ line: Int) -> ParagraphNote? { text.note(line) as? ParagraphNote }

  // MARK: Headline

  /// Excuses the quotations of a headline that the body repeats and attributes (HANDBOOK C6). Only a document whose
  /// headline has a quotation without a speaker pays for the look through the body.
  private func excuseHeadline() {
    var line = 0
    while line < text.lineCount, note(line)?.own.opening.isBlank == true { line += 1 }
    guard line < text.lineCount, let headline = note(line),
      let quotes = headline.quotations?.reading.quotes.filter({ $0.isHeadline && $0.flag != .none }),
      !quotes.isEmpty
    else { return }
    let paragraph = paragraph(line)
    let isExcused = quotes.allSatisfy { quote in
      isRepeated(HeadlineCopies.letters(paragraph, quote.inner), after: line)
    }
    guard isExcused != headline.isHeadlineExcused else { return }
    headline.isHeadlineExcused = isExcused
    change.touch(line)
    text.setNote(headline, tally: headline.findingCount, line: line)
  }

  private func isRepeated(_ words: [UInt8], after line: Int) -> Bool {
    var found = false
    text.visit(line + 1..<text.lineCount) { _, _, note in
      guard !found, let note = note as? ParagraphNote else { return }
      found = note.quotations?.attributedWords.contains { HeadlineCopies.isCopy(words, of: $0) } ?? false
    }
    return found
  }

  // MARK: Changes

  /// True when the findings of some line may differ from those when `takeChange` was last called. O(1).
  package var hasChange: Bool { !change.isEmpty }

  /// What has become of the findings since the last call; at the first, everything is new. Findings of lines that
  /// still wait to be analysed count as none: once visited they are part of a later change. O(1).
  package func takeChange() -> FindingsChange {
    defer { change = FindingsChange() }
    return change
  }

  /// Lines that wait to be visited. O(ranges of them).
  package var waitingLines: Int { dirty.ranges.reduce(0) { $0 + $1.count } }

  // MARK: Asking

  /// The findings of `line`, offsets from its start; empty while the line waits to be analysed.
  package func findings(ofLine line: Int) -> [Finding] { note(line)?.findings ?? [] }

  /// The number of findings in the whole document. O(1).
  package var findingCount: Int { text.tally }

  /// The quotations of `line`, offsets from its start; empty while the line waits to be analysed.
  package func quotes(ofLine line: Int) -> [Quote] { note(line)?.quotations?.reading.quotes ?? [] }

  /// Whether the missing speaker of a quotation of `line` is reported, were its rule on: not where a headline only
  /// repeats what the body attributes.
  package func reportsMissingSpeaker(_ quote: Quote, line: Int) -> Bool {
    quote.flag != .none && !(quote.isHeadline && note(line)?.isHeadlineExcused == true)
  }

  /// The tokens of `line`, read in the state it stands in. O(line).
  package func paragraph(_ line: Int) -> Paragraph {
    if let known = recent.last(where: { $0.line == line }) { return known.paragraph }
    let entering = line == 0 ? MarkupState.start : note(line - 1)?.own.leaving ?? .text
    return Tokenizer.read(text.line(line).text, in: entering, vocabulary: settings.vocabulary).paragraph
  }
}

extension DocumentAnalysis {
  /// Visits the notes of the lines with findings, in order, until `body` returns false. Blocks without any are
  /// skipped.
  package func visitNotes(_ body: (_ line: Int, _ note: ParagraphNote) -> Bool) {
    text.visitTallied { line, note in
      guard let note = note as? ParagraphNote else { return true }
      return body(line, note)
    }
  }

  /// Visits the notes of the lines `range` that have findings, in order. O(blocks + range).
  package func visitNotes(in range: Range<Int>, _ body: (_ line: Int, _ note: ParagraphNote) -> Void) {
    text.visit(range) { line, _, note in
      guard let note = note as? ParagraphNote, note.findingCount > 0 else { return }
      body(line, note)
    }
  }

  /// Visits the lines that have findings, in order, until `body` returns false. Blocks without any are skipped.
  package func visitFindings(_ body: (_ line: Int, _ text: [UInt8], _ findings: [Finding]) -> Bool) {
    visitNotes { line, note in body(line, text.line(line).text, note.findings) }
  }
}
