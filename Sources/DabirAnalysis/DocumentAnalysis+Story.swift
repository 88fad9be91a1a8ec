package import DabirNews
import PersianLanguage
import TextStorage

extension DocumentAnalysis {
  /// Who and what the document speaks of. Nothing is computed until somebody asks; then only paragraphs that are
  /// new since the last question are read. O(candidates) after an edit, O(1) otherwise.
  package func story() -> StoryEntities { resolved().entities }

  /// The entity a quotation's speaker is, by the words that name them best; nil when the story does not tell.
  /// O(entities) for the first speaker of these words, O(1) for the next.
  package func entity(of speaker: Speaker) -> Entity? {
    let words = speaker.bestText
    let story = resolved()
    if let known = story.speakers[words] { return known }
    let letters = NameLetters.of(String(decoding: words, as: UTF8.self))
    let entity = letters.isEmpty ? nil : story.entities.entity(matching: letters)
    story.speakers[words] = .some(entity)
    return entity
  }

  private func resolved() -> ResolvedStory {
    if let resolvedStory { return resolvedStory }
    advance()
    var candidates: [[MentionCandidate]] = []
    candidates.reserveCapacity(text.lineCount)
    for line in 0..<text.lineCount { candidates.append(self.candidates(line)) }
    let story = ResolvedStory(StoryEntities(candidates))
    work.storiesResolved += 1
    resolvedStory = story
    return story
  }

  /// True when nothing and nobody can be spoken of at the byte `offset` of `line`, whatever the rest of the document
  /// says; false where that is not known without it. The line has been analysed. O(line).
  package func namesNothing(line: Int, at offset: Int) -> Bool {
    guard note(line) != nil else { return false }
    return !candidates(line).contains { $0.range.start <= offset && offset <= $0.range.end }
  }

  private func candidates(_ line: Int) -> [MentionCandidate] {
    guard let note = note(line) else { return [] }
    if let known = note.candidates { return known }
    let found = scanner.scan(paragraph(line))
    note.candidates = found
    return found
  }
}

/// The entities of one text, and which of them the speakers asked for so far are.
final class ResolvedStory {
  let entities: StoryEntities
  /// By the words that name a speaker best; nil where those are nobody of the story.
  var speakers: [[UInt8]: Entity?] = [:]

  init(_ entities: StoryEntities) {
    self.entities = entities
  }
}
