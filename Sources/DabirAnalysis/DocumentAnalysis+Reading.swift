package import DabirNews
import DabirRules
package import PersianLanguage
import TextStorage

/// How one line is brought up to date.
extension DocumentAnalysis {
  /// Brings the lines from `line` on up to date, as many as have been read together, and marks the neighbours their changes
  /// reach; returns the note of the last one, and the line behind it. `previous` is the note of the line before.
  func visit(_ line: Int, behind previous: ParagraphNote?) -> (note: ParagraphNote, next: Int) {
    let note = own(line, behind: previous)
    let entering = previous?.leaving ?? .start
    if !note.isPassed, opened.note(line + 1) != nil { return pass(line, note, entering) }
    let left = note.isPassed ? note.leaving : nil
    if note.readsQuotes {
      let following = line + 1 < text.lineCount ? own(line + 1, behind: note).opening : nil
      readQuotations(line, note, entering, following)
    } else if note.isPassed, note.entering == entering {
      work.paragraphsReused += 1
    } else {
      pass(note, entering, paragraph(line))
      markLookingBack(behind: line + 1)
    }
    if left != note.leaving { mark(line + 1) }
    return (note, line + 1)
  }

  /// Passes the line and those behind it that were read with it, the last one left out when it asks for the next.
  private func pass(
    _ first: Int, _ note: ParagraphNote, _ entering: QuoteState
  ) -> (note: ParagraphNote, next: Int) {
    var (line, note, entering) = (first, note, entering)
    while true {
      let next = opened.note(line + 1)
      if note.readsQuotes {
        readQuotations(line, note, entering, next?.opening)
      } else {
        pass(note, entering, paragraph(line))
      }
      line += 1
      guard let next, !next.readsQuotes || opened.note(line + 1) != nil else { break }
      entering = note.leaving
      note = next
    }
    markLookingBack(behind: line)
    mark(line)
    return (note, line)
  }

  private func pass(_ note: ParagraphNote, _ entering: QuoteState, _ paragraph: @autoclosure () -> Paragraph)
  {
    if let leaving = quoteReader.leaving(note.form, entering: entering, paragraph()) {
      note.pass(entering: entering, leaving: leaving)
    }
  }

  private func readQuotations(
    _ line: Int, _ note: ParagraphNote, _ entering: QuoteState, _ following: ParagraphOpening?
  ) {
    guard !note.wasRead(entering: entering, following: following) else {
      work.paragraphsReused += 1
      return
    }
    let isSettled = note.wasBetween(entering, following)
    let people = note.people
    let reading = read(line, entering, following)
    let found = QuotationRules.findings(in: reading, selection: settings.selection)
    let changes = note.take(
      reading, settings.accepted.rest(of: found, in: text.line(line).text), entering: entering,
      following: following, keepsQuotes: keepsQuotes)
    if changes {
      text.setNote(note, tally: note.findingCount, line: line)
      change.touch(line)
    }
    if !isSettled || people != note.people { markLookingBack(behind: line + 1) }
  }

  private func read(_ line: Int, _ entering: QuoteState, _ following: ParagraphOpening?) -> QuoteReading {
    let read = quoteReader.paragraphsRead
    defer { work.quotationsRead += quoteReader.paragraphsRead - read }
    return quoteReader.read(
      paragraph(line), entering: entering, following: following,
      before: LinesBefore(analysis: self, line: line))
  }

  /// Marks the lines from `first` on whose quotations looked at what stands before it. What has never been passed will
  /// do the same for the lines behind it. O(`QuoteReading.farthest`).
  func markLookingBack(behind first: Int) {
    if isFirstReading { return }
    for line in first..<min(text.lineCount, first + QuoteReading.farthest) {
      guard let note = note(line), note.isPassed else { return }
      guard note.looksBack > line - first else { continue }
      note.forgetReading()
      mark(line)
    }
  }

  private func mark(_ line: Int) {
    if line < text.lineCount { dirty.insert(line..<line + 1) }
  }

  /// The line's note with its own reading up to date, `previous` being that of the line before; a new note is hung
  /// on the line, and the line before, which looks at this one's opening, is marked when that changed.
  private func own(_ line: Int, behind previous: ParagraphNote?) -> ParagraphNote {
    let entering = line == 0 ? .start : previous?.markup?.leaving ?? .text
    guard let old = note(line) else { return readNew(line, entering) }
    return (old.markup?.entering ?? .text) == entering ? old : readAgain(line, entering, instead: old)
  }

  /// Reads a line again that stands in other markup now.
  private func readAgain(
    _ line: Int, _ entering: MarkupState, instead old: ParagraphNote
  ) -> ParagraphNote {
    let (paragraph, leaving) = tokenize(line, entering)
    recent.keep([paragraph], from: line, leaving: &buffers)
    let note = readOwn([paragraph], [entering, leaving])[0]
    hang(note, on: line, instead: old)
    return note
  }

  /// Reads a line for the first time, and with it the new lines behind it: all are tokenized before any is checked,
  /// because a processor that does one thing at a time keeps the code for it at hand.
  private func readNew(_ first: Int, _ entering: MarkupState) -> ParagraphNote {
    var states = [entering]
    var paragraphs: [Paragraph] = []
    var bytes = 0
    repeat {
      let (paragraph, leaving) = tokenize(first + paragraphs.count, states[paragraphs.count])
      bytes += paragraph.text.count
      paragraphs.append(paragraph)
      states.append(leaving)
    } while bytes < Self.readTogether && first + paragraphs.count < text.lineCount
      && (isFirstReading || note(first + paragraphs.count) == nil)
    recent.keep(paragraphs, from: first, leaving: &buffers)
    let notes = readOwn(paragraphs, states)
    for index in notes.indices { hang(notes[index], on: first + index, instead: nil) }
    opened = OpenedLines(first: first, notes: notes)
    return notes[0]
  }

  /// Bytes of new lines tokenized before they are checked.
  private static let readTogether = 2 << 10

  private func tokenize(_ line: Int, _ entering: MarkupState) -> (Paragraph, MarkupState) {
    let (paragraph, leaving) = Tokenizer.read(
      line: line, of: text, in: entering, vocabulary: settings.vocabulary, with: &buffers)
    work.paragraphsAnalysed += 1
    work.bytesScanned += paragraph.text.count + 1
    return (paragraph, leaving)
  }

  /// What each of `paragraphs` says by itself; `states` are those they stand in, and the one behind them.
  private func readOwn(_ paragraphs: [Paragraph], _ states: [MarkupState]) -> [ParagraphNote] {
    let (vocabulary, selection) = (settings.vocabulary, settings.selection)
    var findings = ParagraphCheck.findings(in: paragraphs, vocabulary: vocabulary, selection: selection)
    let read = paragraphs.span
    var uses: [[VariantUse]] = []
    var forms: [(form: ParagraphForm, readsQuotes: Bool)] = []
    var notes: [ParagraphNote] = []
    uses.reserveCapacity(read.count)
    forms.reserveCapacity(read.count)
    notes.reserveCapacity(read.count)
    for index in read.indices {
      uses.append(
        VariantReader.uses(
          in: read[index], beside: findings[index], vocabulary: vocabulary, selection: selection))
    }
    let asksForSources = selection.reports(.anonymousSource, .style)
    for index in read.indices {
      let form = ParagraphForm(of: read[index])
      let readsQuotes =
        switch form {
        case .blank: false
        case .marked: true
        case .short, .running: asksForSources && quoteReader.mayHideSource(read[index])
        }
      forms.append((form, readsQuotes))
    }
    for index in read.indices {
      // Moved, not copied: counting references costs more than all else here.
      var (found, used): ([Finding], [VariantUse]) = ([], [])
      swap(&found, &findings[index])
      swap(&used, &uses[index])
      notes.append(
        ParagraphNote(
          markup: .between(states[index], states[index + 1]), opening: ParagraphOpening(of: read[index]),
          form: forms[index].form, readsQuotes: forms[index].readsQuotes,
          findings: settings.accepted.rest(of: found, in: read[index].text), uses: used))
    }
    return notes
  }

  private func hang(_ new: ParagraphNote, on line: Int, instead old: ParagraphNote?) {
    exchange(old, for: new, line: line)
    let count = new.findingCount
    text.setNote(new, tally: count, line: line)
    if old.map({ $0.findings != new.findings }) ?? (count > 0) { change.touch(line) }
    if let old {
      mark(line)
      if line > 0, old.opening != new.opening { mark(line - 1) }
    }
  }

  /// The quotations of `line`, offsets from its start; empty while the line waits to be analysed. O(line) where they
  /// are read when asked for: in a long text, and where nothing stands in marks; else O(1).
  package func quotes(ofLine line: Int) -> [Quote] {
    guard let note = note(line), note.isPassed, note.form != .blank else { return [] }
    return note.quotes ?? read(line, note.entering, note.following).quotes
  }

  /// Those of them that stand in marks, as `quotes(ofLine:)`; O(1) where nothing does.
  func markedQuotes(ofLine line: Int) -> [Quote] {
    note(line)?.form == .marked ? quotes(ofLine: line).filter { $0.marks != .none } : []
  }

  /// The tokens of `line`, read in the state it stands in. O(line).
  package func paragraph(_ line: Int) -> Paragraph {
    if let known = recent.paragraph(line) { return known }
    let entering = line == 0 ? .start : note(line - 1)?.markup?.leaving ?? .text
    return Tokenizer.read(text.line(line).text, in: entering, vocabulary: settings.vocabulary).paragraph
  }
}

/// The lines tokenized last, and those before them: a line is visited once the line after it has been looked at.
struct RecentParagraphs {
  private var older: (first: Int, paragraphs: [Paragraph]) = (0, [])
  private var newer: (first: Int, paragraphs: [Paragraph]) = (0, [])

  /// Takes newer ones in; `buffers` takes the memory of those that go.
  mutating func keep(_ paragraphs: [Paragraph], from line: Int, leaving buffers: inout TokenBuffers) {
    for index in older.paragraphs.indices { buffers.reclaim(older.paragraphs[index]) }
    older = newer
    newer = (line, paragraphs)
  }

  func paragraph(_ line: Int) -> Paragraph? {
    if newer.paragraphs.indices.contains(line - newer.first) { return newer.paragraphs[line - newer.first] }
    return older.paragraphs.indices.contains(line - older.first) ? older.paragraphs[line - older.first] : nil
  }
}

/// New lines that were read together.
struct OpenedLines {
  var first = 0
  var notes: [ParagraphNote] = []

  /// The note of `line`; nil when it is none of them. O(1).
  func note(_ line: Int) -> ParagraphNote? {
    notes.indices.contains(line - first) ? notes[line - first] : nil
  }
}

/// The lines before one of a document.
private struct LinesBefore: TextBefore {
  let analysis: DocumentAnalysis
  let line: Int

  func look(_ back: Int) -> LineBefore? {
    guard line >= back, let note = analysis.note(line - back), note.isPassed else { return nil }
    return LineBefore(form: note.form, entering: note.entering, people: note.people)
  }

  func read(_ back: Int) -> (paragraph: Paragraph, following: ParagraphOpening?)? {
    line >= back ? (analysis.paragraph(line - back), analysis.note(line - back)?.following) : nil
  }
}
