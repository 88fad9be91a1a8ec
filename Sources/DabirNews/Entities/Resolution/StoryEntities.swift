package import PersianLanguage
import TextStorage

/// Who and what a whole story speaks of.
package struct StoryEntities: Sendable {
  /// The entities in the order of their first mention.
  package let entities: [Entity]
  /// The day the story is from, when its head says so.
  package let day: CalendarDay?
  /// Where they stand.
  package let places: MentionPlaces

  /// Everything in `index`. O(candidates).
  package init(_ index: StoryIndex) {
    entities = index.entities()
    day = index.day
    places = MentionPlaces(entities)
  }

  /// Resolves the candidates of a document's paragraphs, in order. O(candidates).
  package init(_ paragraphs: some Sequence<[MentionCandidate]>, gazetteer: Gazetteer = .standard) {
    let index = StoryIndex(gazetteer: gazetteer)
    for (number, candidates) in paragraphs.enumerated() {
      index.add(StoryParagraph(number: number, candidates))
    }
    self.init(index)
  }

  /// The entity a mention or reference at `offset` (UTF-8 bytes from the start of `paragraph`) belongs to, the
  /// innermost one (HANDBOOK D2, pattern 9). O(mentions of the paragraph).
  package func entity(inParagraph paragraph: Int, at offset: Int) -> (
    entity: Entity, mention: Entity.Mention
  )? {
    guard let place = places.innermost(paragraph, at: offset) else { return nil }
    return (entities[place.entity], entities[place.entity].mention(place.number))
  }
}
