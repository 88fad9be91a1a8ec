package import DabirNews
import PersianLanguage
import TextStorage

extension DocumentAnalysis {
  /// Who and what the document speaks of. Nothing is computed until somebody asks; then only paragraphs that are
  /// new since the last question are read. O(candidates) after an edit, O(1) otherwise.
  package func story() -> StoryEntities {
    if let resolvedStory { return resolvedStory }
    advance()
    let scanner = MentionScanner(vocabulary: settings.vocabulary)
    var candidates: [[MentionCandidate]] = []
    candidates.reserveCapacity(text.lineCount)
    for line in 0..<text.lineCount { candidates.append(self.candidates(line, scanner)) }
    let story = StoryEntities(candidates)
    resolvedStory = story
    return story
  }

  private func candidates(_ line: Int, _ scanner: MentionScanner) -> [MentionCandidate] {
    guard let note = note(line) else { return [] }
    if let known = note.candidates { return known }
    let found = scanner.scan(paragraph(line))
    note.candidates = found
    return found
  }

  /// The entity a quotation's speaker is, by the words that name them best; nil when the story does not tell.
  package func entity(of speaker: Speaker) -> Entity? {
    let words = NameLetters.of(String(decoding: speaker.bestText, as: UTF8.self))
    return words.isEmpty ? nil : story().entity(matching: words)
  }
}
