import DabirRules
import TextStorage

/// What a paragraph is in the light of the whole document (HANDBOOK E).
///
/// *Invariant:* the counts hold the uses of every note that hangs on a line; and every note has the findings that
/// the majorities of the last `settleConsistency` give it. So a keystroke that changes no majority touches its own
/// paragraph alone.
extension DocumentAnalysis {
  /// Takes a new note's uses in, those of the note it replaces out, and gives it its findings. O(uses).
  func exchange(_ old: ParagraphNote?, for new: ParagraphNote, line: Int) {
    if let old { forget(old) }
    livingStory?.unread.insert(line..<line + 1)
    guard !new.uses.isEmpty else { return }
    variants.add(new.uses)
    new.consistency = consistencyFindings(new, line)
  }

  /// The notes of `lines` that the document remembers something of, for `forget`. O(lines).
  func rememberedNotes(_ lines: Range<Int>) -> [(line: Int, note: ParagraphNote)] {
    notes(lines) { !$0.uses.isEmpty || $0.story != nil }
  }

  private func notes(
    _ lines: Range<Int>, where isWanted: (ParagraphNote) -> Bool
  ) -> [(line: Int, note: ParagraphNote)] {
    var notes: [(Int, ParagraphNote)] = []
    text.visitNotes(lines) { line, note in
      if let note = note as? ParagraphNote, isWanted(note) { notes.append((line, note)) }
    }
    return notes
  }

  /// Takes what is remembered of lines that went out. O(uses).
  func forget(_ notes: [(line: Int, note: ParagraphNote)], in removed: Range<Int>) {
    for (line, note) in notes where removed.contains(line) { forget(note) }
  }

  private func forget(_ note: ParagraphNote) {
    variants.remove(note.uses)
    if let paragraph = note.story { livingStory?.gone.append(paragraph) }
  }

  /// Revises the paragraphs that use what the document has changed its mind about. O(lines) when a majority changed,
  /// O(kinds counted since) otherwise.
  func settleConsistency() {
    let changed = variants.settle()
    guard !changed.isEmpty else { return }
    let notes = notes(0..<text.lineCount) { note in note.uses.contains { changed.contains($0.kind) } }
    for (line, note) in notes {
      work.paragraphsRevised += 1
      let findings = consistencyFindings(note, line)
      guard findings != note.consistency else { continue }
      note.consistency = findings
      change.touch(line)
      text.setNote(note, tally: note.findingCount, line: line)
    }
  }

  private func consistencyFindings(_ note: ParagraphNote, _ line: Int) -> [Finding] {
    guard note.uses.contains(where: variants.isMinority) else { return [] }
    let bytes = text.line(line).text
    let findings = VariantRules.findings(of: note.uses, in: bytes, counts: variants)
    return settings.accepted.rest(of: findings, in: bytes)
  }
}
