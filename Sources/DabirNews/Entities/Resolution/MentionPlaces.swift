package import TextStorage

/// Which entity stands where: the mentions and references of a story by paragraph.
package struct MentionPlaces: Sendable {
  /// One mention or reference.
  package struct Place: Hashable, Sendable {
    /// UTF-8 bytes from the start of the paragraph.
    package var range: TextRange
    /// Index of the entity in the story.
    package var entity: Int
    /// Index into the entity's `mentions`, or behind them into its `references`.
    package var number: Int
  }

  private var paragraphs: [Int: [Place]] = [:]

  /// Sorts the mentions of `entities` by place. O(mentions).
  init(_ entities: [Entity]) {
    for (index, entity) in entities.enumerated() {
      for (number, mention) in entity.mentions.enumerated() {
        paragraphs[mention.paragraph, default: []].append(
          Place(range: mention.range, entity: index, number: number))
      }
      for (number, mention) in entity.references.enumerated() {
        paragraphs[mention.paragraph, default: []].append(
          Place(range: mention.range, entity: index, number: entity.mentions.count + number))
      }
    }
    for paragraph in paragraphs.keys {
      paragraphs[paragraph]?.sort { ($0.range, $0.entity) < ($1.range, $1.entity) }
    }
  }

  /// The mentions and references of a paragraph in order of their start, outer ones after inner ones. O(1).
  package subscript(paragraph: Int) -> [Place] { paragraphs[paragraph] ?? [] }

  /// The innermost mention or reference that covers or ends at `offset`. O(mentions of the paragraph).
  func innermost(_ paragraph: Int, at offset: Int) -> Place? {
    var best: Place?
    for place in self[paragraph] where place.range.start <= offset && offset <= place.range.end {
      if let best, best.range.count <= place.range.count { continue }
      best = place
    }
    return best
  }
}

extension Entity {
  /// The mention or reference a place of this entity stands for.
  package func mention(_ number: Int) -> Mention {
    number < mentions.count ? mentions[number] : references[number - mentions.count]
  }
}
