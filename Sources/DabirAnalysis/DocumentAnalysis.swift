package import DabirNews
package import DabirRules
import PersianLanguage
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
  var dirty = DirtyLines()
  var change = FindingsChange()
  /// What the paragraphs choose where a text should choose once.
  var variants = VariantCounts()
  /// Where they choose it.
  var variantPlaces: VariantPlaces
  /// Lines that may hold a choice whose majority has changed, one of `changedKinds`.
  var unrevised = DirtyLines()
  var changedKinds = VariantKindSet()
  /// Who is who, once somebody asks.
  var livingStory: DocumentStory?
  let quoteReader: QuoteReader
  var recent = RecentParagraphs()
  var opened = OpenedLines()
  /// Memory for the tokens of paragraphs to come; none while everything is up to date.
  var buffers = TokenBuffers()
  /// True when nothing has changed where the headline looks since it was last judged.
  var isHeadlineJudged = false
  /// Whether quotations are kept once read. Those of a long text would take as much memory as the text, and few of
  /// them are ever looked at.
  private(set) var keepsQuotes: Bool

  /// True while lines are read for the first time, in their order: nothing behind them has been read yet.
  private(set) var isFirstReading = true

  /// Bytes of a text whose quotations are read when somebody asks.
  private static let longText = 256 << 10

  /// Stores the text; nothing is analysed before `advance`. `bytes` is well-formed UTF-8. O(n).
  package init(_ bytes: [UInt8], settings: AnalysisSettings) {
    text = TextStore(bytes)
    self.settings = settings
    keepsQuotes = bytes.count <= Self.longText
    quoteReader = QuoteReader(terms: settings.quotedTerms)
    variantPlaces = VariantPlaces(lines: text.lineCount)
    dirty.insert(0..<text.lineCount)
    change.apply(LineChange(removed: 0..<0, inserted: text.lineCount))
  }

  /// True when every line has been visited since the last edit, and revised since the last majority turned.
  package var isComplete: Bool { dirty.isEmpty && unrevised.isEmpty }

  /// Replaces a range of text, see `TextStore.replace`.
  package func replace(
    fromLine startLine: Int, byte startByte: Int, toLine endLine: Int, byte endByte: Int,
    with newText: [UInt8]
  ) {
    let hadFindings = startLine != endLine || (note(startLine)?.findingCount ?? 0) > 0
    // The line before goes too when CR and LF meet.
    let before = rememberedNotes(max(0, startLine - 1)..<endLine + 1)
    let lines = text.replace(
      fromLine: startLine, byte: startByte, toLine: endLine, byte: endByte, with: newText)
    isFirstReading = false
    forget(before, in: lines)
    if lines.removed.lowerBound < Self.articleLines { isHeadlineJudged = false }
    dirty.apply(lines)
    // A line without findings that stays one line is no change until it has some.
    if hadFindings || lines.removed.count != 1 || lines.inserted != 1 { change.apply(lines) }
    recent = RecentParagraphs()
    opened = OpenedLines()
    livingStory?.apply(lines)
    // The line before may look ahead, the line behind looks back.
    let first = max(0, lines.removed.lowerBound - 1)
    let behind = lines.removed.lowerBound + lines.inserted
    dirty.insert(first..<min(text.lineCount, behind + 1))
    markLookingBack(behind: behind)
  }

  /// Replaces the whole text.
  package func replaceAll(with bytes: [UInt8]) {
    let old = text.lineCount
    text.replaceAll(with: bytes)
    keepsQuotes = bytes.count <= Self.longText
    isFirstReading = true
    variants.removeAll()
    variantPlaces = VariantPlaces(lines: text.lineCount)
    unrevised = DirtyLines()
    isHeadlineJudged = false
    change.apply(LineChange(removed: 0..<old, inserted: text.lineCount))
    dirty = DirtyLines()
    recent = RecentParagraphs()
    opened = OpenedLines()
    livingStory?.startOver()
    dirty.insert(0..<text.lineCount)
  }

  /// Visits lines until all are up to date or `budget` bytes have been analysed; true when all are.
  @discardableResult
  package func advance(budget: Int = .max) -> Bool {
    let limit = budget == .max ? .max : work.bytesScanned + budget
    var last: (line: Int, note: ParagraphNote)?
    while !dirty.isEmpty, work.bytesScanned < limit {
      let line = dirty.popFirst()
      let previous = last?.line == line - 1 ? last?.note : line == 0 ? nil : note(line - 1)
      let (note, next) = visit(line, behind: previous)
      dirty.drop(upTo: next)
      last = (next - 1, note)
    }
    readForJudging(budget: budget)
    guard dirty.isEmpty else { return false }
    buffers = TokenBuffers()
    opened = OpenedLines()
    isFirstReading = false
    if !isHeadlineJudged { excuseHeadline() }
    guard settleConsistency(budget: budget) else { return false }
    settleNames()
    return true
  }

  func note(_ line: Int) -> ParagraphNote? { text.note(line) as? ParagraphNote }

  // MARK: Changes

  /// True when the findings of some line may differ from those when `takeChange` was last called. O(1).
  package var hasChange: Bool { !change.isEmpty }

  /// What has become of the findings since the last call; at the first, everything is new. Findings of lines that
  /// still wait to be analysed count as none: once visited they are part of a later change. O(1).
  package func takeChange() -> FindingsChange {
    defer { change = FindingsChange() }
    return change
  }

  /// How many lines from the first on have been visited since they changed. O(1).
  package var visitedLines: Int { dirty.ranges.first?.lowerBound ?? text.lineCount }

  /// Lines that wait to be visited. O(ranges of them).
  package var waitingLines: Int { dirty.ranges.reduce(0) { $0 + $1.count } }

  // MARK: Asking

  /// The findings of `line`, offsets from its start; empty while the line waits to be analysed.
  package func findings(ofLine line: Int) -> [Finding] { note(line)?.findings ?? [] }

  /// The number of findings in the whole document. O(1).
  package var findingCount: Int { text.tally }

  /// Whether the missing speaker of a quotation of `line` is reported, were its rule on: not where a headline only
  /// repeats what the body attributes.
  package func reportsMissingSpeaker(_ quote: Quote, line: Int) -> Bool {
    quote.flag != .none && !(quote.isHeadline && note(line)?.isHeadlineExcused == true)
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
    text.visitNotes(range) { line, note in
      guard let note = note as? ParagraphNote, note.findingCount > 0 else { return }
      body(line, note)
    }
  }

  /// Visits the lines that have findings, in order, until `body` returns false. Blocks without any are skipped.
  package func visitFindings(_ body: (_ line: Int, _ text: [UInt8], _ findings: [Finding]) -> Bool) {
    visitNotes { line, note in body(line, text.line(line).text, note.findings) }
  }
}
