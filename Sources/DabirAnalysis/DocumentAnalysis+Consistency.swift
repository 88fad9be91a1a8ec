import DabirRules
import TextStorage

/// What a paragraph is in the light of the whole document (HANDBOOK E).
///
/// *Invariant:* the counts hold the uses of every note that hangs on a line; and every note outside the lines
/// `unrevised` has the findings that the majorities of the last `settleConsistency` give it. So a keystroke that changes
/// no majority touches its own paragraph alone.
extension DocumentAnalysis {
  /// Takes a new note's uses in, those of the note it replaces out, and gives it its findings. O(uses).
  func exchange(_ old: ParagraphNote?, for new: ParagraphNote, line: Int) {
    if let old { forget(old, line) }
    livingStory?.unread.insert(line..<line + 1)
    guard !new.uses.isEmpty else { return }
    variants.add(new.uses)
    variantPlaces.count(new.uses, ofLine: line, by: 1)
    if variants.holdsMinority(new.uses) { new.consistency = consistencyFindings(new, line) }
  }

  /// The notes of `lines` that the document remembers something of, for `forget`. O(lines).
  func rememberedNotes(_ lines: Range<Int>) -> [(line: Int, note: ParagraphNote)] {
    var notes: [(Int, ParagraphNote)] = []
    text.visitNotes(lines) { line, note in
      guard let note = note as? ParagraphNote, !note.uses.isEmpty || note.story != nil else { return }
      notes.append((line, note))
    }
    return notes
  }

  /// Takes what is remembered of the lines that `change` took out, and moves what is behind. `notes` are numbered as
  /// before. O(uses), O(lines of a stretch) when lines come or go.
  func forget(_ notes: [(line: Int, note: ParagraphNote)], in change: LineChange) {
    for (line, note) in notes where change.removed.contains(line) { forget(note, line) }
    variantPlaces.apply(change) { note($0)?.uses ?? [] }
    unrevised.apply(change)
  }

  private func forget(_ note: ParagraphNote, _ line: Int) {
    variants.remove(note.uses)
    variantPlaces.count(note.uses, ofLine: line, by: -1)
    if let paragraph = note.story { livingStory?.gone.append(paragraph) }
  }

  /// Lines looked through for what the document has changed its mind about that cost as much as a byte analysed.
  private static let bytesOfRevision = 8

  /// Revises the paragraphs that use what the document has changed its mind about, as far as `budget` bytes of analysis
  /// would go; true when all are revised. O(stretches of lines + lines of those that hold it) when a majority changed,
  /// O(kinds counted since) otherwise.
  func settleConsistency(budget: Int) -> Bool {
    let changed = variants.settle()
    if !changed.isEmpty {
      changedKinds.formUnion(changed)
      for lines in variantPlaces.lines(holding: changed) { unrevised.insert(lines) }
    }
    var left = budget
    while left > 0, !unrevised.isEmpty {
      left -= Self.bytesOfRevision
      work.paragraphsSearched += 1
      revise(unrevised.popFirst())
    }
    guard unrevised.isEmpty else { return false }
    if !changedKinds.isEmpty { changedKinds = VariantKindSet() }
    return true
  }

  private func revise(_ line: Int) {
    guard let note = note(line), note.uses.contains(where: { changedKinds.contains($0.kind) }) else { return }
    work.paragraphsRevised += 1
    let findings = consistencyFindings(note, line)
    guard findings != note.consistency else { return }
    note.consistency = findings
    change.touch(line)
    text.setNote(note, tally: note.findingCount, line: line)
  }

  private func consistencyFindings(_ note: ParagraphNote, _ line: Int) -> [Finding] {
    guard variants.holdsMinority(note.uses) else { return [] }
    let bytes = text.line(line).text
    let findings = VariantRules.findings(of: note.uses, in: bytes, counts: variants)
    return settings.accepted.rest(of: findings, in: bytes)
  }
}
