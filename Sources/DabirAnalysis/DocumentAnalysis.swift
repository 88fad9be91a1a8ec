package import DabirRules
package import PersianLanguage
package import TextStorage

/// One document's living analysis: text in, findings out, at the cost of what changed.
///
/// *Invariant (exact):* once `isComplete`, the findings of every line equal those of a new analysis of the same
/// text. *Invariant (bounded):* an edit revisits the lines it touched and those behind them whose entering state
/// changed, no others.
package final class DocumentAnalysis {
  /// The text.
  package let text: TextStore
  /// What the findings depend on beside the text.
  package let settings: AnalysisSettings
  /// What has been done since the count was last set to zero.
  package var work = WorkCount()
  private var dirty = DirtyLines()

  /// Stores the text; nothing is analysed before `advance`. `bytes` is well-formed UTF-8. O(n).
  package init(_ bytes: [UInt8], settings: AnalysisSettings) {
    text = TextStore(bytes)
    self.settings = settings
    dirty.insert(0..<text.lineCount)
  }

  /// True when every line has been visited since the last edit.
  package var isComplete: Bool { dirty.isEmpty }

  /// Replaces a range of text, see `TextStore.replace`.
  package func replace(
    fromLine startLine: Int, byte startByte: Int, toLine endLine: Int, byte endByte: Int,
    with newText: [UInt8]
  ) {
    let change = text.replace(
      fromLine: startLine, byte: startByte, toLine: endLine, byte: endByte, with: newText)
    dirty.apply(change)
    // The line before may look ahead, the line behind looks back.
    let first = max(0, change.removed.lowerBound - 1)
    dirty.insert(first..<min(text.lineCount, change.removed.lowerBound + change.inserted + 1))
  }

  /// Replaces the whole text.
  package func replaceAll(with bytes: [UInt8]) {
    text.replaceAll(with: bytes)
    dirty = DirtyLines()
    dirty.insert(0..<text.lineCount)
  }

  /// Visits lines until all are up to date or `budget` bytes have been analysed; true when all are.
  @discardableResult
  package func advance(budget: Int = .max) -> Bool {
    let limit = budget == .max ? .max : work.bytesScanned + budget
    while !dirty.isEmpty, work.bytesScanned < limit {
      let line = dirty.popFirst()
      if visit(line), line + 1 < text.lineCount { dirty.insert(line + 1..<line + 2) }
    }
    return dirty.isEmpty
  }

  /// Brings one line up to date; true when the line behind it has to be looked at again.
  private func visit(_ line: Int) -> Bool {
    let entering = line == 0 ? MarkupState.start : note(line - 1)?.leaving ?? .text
    let old = note(line)
    if let old, old.entering == entering {
      work.paragraphsReused += 1
      return false
    }
    let new = read(line, entering)
    text.setNote(new, tally: new.findings.count, line: line)
    return old?.leaving != new.leaving || old == nil
  }

  private func read(_ line: Int, _ entering: MarkupState) -> ParagraphNote {
    let bytes = text.line(line).text
    let (paragraph, leaving) = Tokenizer.read(bytes, in: entering, vocabulary: settings.vocabulary)
    work.paragraphsAnalysed += 1
    work.bytesScanned += bytes.count + 1
    let local = ParagraphCheck.findings(
      in: paragraph, vocabulary: settings.vocabulary, selection: settings.selection)
    return ParagraphNote(entering: entering, leaving: leaving, local: local)
  }

  private func note(_ line: Int) -> ParagraphNote? {
    text.note(line) as? ParagraphNote
  }

  // MARK: Asking

  /// The findings of `line`, offsets from its start; empty while the line waits to be analysed.
  package func findings(ofLine line: Int) -> [Finding] { note(line)?.findings ?? [] }

  /// The number of findings in the whole document. O(1).
  package var findingCount: Int { text.tally }

  /// The tokens of `line`, read in the state it stands in. O(line).
  package func paragraph(_ line: Int) -> Paragraph {
    let entering = line == 0 ? MarkupState.start : note(line - 1)?.leaving ?? .text
    return Tokenizer.read(text.line(line).text, in: entering, vocabulary: settings.vocabulary).paragraph
  }
}

extension DocumentAnalysis {
  /// Visits the lines that have findings, in order, until `body` returns false. Blocks without any are skipped.
  package func visitFindings(_ body: (_ line: Int, _ text: [UInt8], _ findings: [Finding]) -> Bool) {
    text.visitTallied { line, record, note in
      guard let note = note as? ParagraphNote else { return true }
      return body(line, record.text, note.findings)
    }
  }
}
