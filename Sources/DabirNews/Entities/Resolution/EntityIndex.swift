/// The candidates of a document, paragraph by paragraph, and its entities, resolved only when somebody asks.
///
/// A change of one paragraph costs that paragraph; the next question costs one pass over the candidates (about a
/// quarter of the tokens). *Invariant:* the answer is that of a fresh `StoryEntities` over the same candidates.
package struct EntityIndex: Sendable {
  private var paragraphs: [[MentionCandidate]]
  private let gazetteer: Gazetteer
  private var resolved: StoryEntities?

  /// Makes an index of these paragraphs. O(1).
  package init(_ paragraphs: [[MentionCandidate]] = [], gazetteer: Gazetteer = .standard) {
    self.paragraphs = paragraphs
    self.gazetteer = gazetteer
  }

  /// Number of paragraphs.
  package var count: Int { paragraphs.count }

  /// Puts `new` in the place of the paragraphs `range`, clamped to what there is. Equal candidates leave the
  /// entities as they are. O(paragraphs) when their number changes.
  package mutating func replace(_ range: Range<Int>, with new: [[MentionCandidate]]) {
    let range = range.clamped(to: 0..<paragraphs.count)
    guard Array(paragraphs[range]) != new else { return }
    paragraphs.replaceSubrange(range, with: new)
    resolved = nil
  }

  /// The entities of the document. O(candidates) after a change, else O(1).
  package mutating func entities() -> StoryEntities {
    if let resolved { return resolved }
    let story = StoryEntities(paragraphs, gazetteer: gazetteer)
    resolved = story
    return story
  }
}
