import DabirAnalysis
import DabirNews
import LanguageServerProtocol
import TextStorage

extension OpenDocument {
  /// A mention or reference of the story, and whose it is.
  typealias NamedPlace = (entity: Entity, mention: Entity.Mention)

  /// Who or what stands at a place, with all that refers to it; nil where that is nobody the story knows.
  func entity(at place: (line: Int, byte: Int)) -> NamedPlace? {
    analysis.entity(line: place.line, at: place.byte, withReferences: true).map { ($0.entity, $0.mention) }
  }

  /// Reads some more of the story, which from now on is kept; true when all of it has been read.
  func readStory(budget: Int) -> Bool {
    analysis.keepStory()
    analysis.readStory(budget: budget)
    return analysis.isStoryRead
  }

  /// Where a mention stands, in the client's units.
  func range(_ mention: Entity.Mention, _ encoding: PositionEncoding) -> PositionRange {
    range(mention.range, line: mention.paragraph, encoding)
  }
}

extension Entity {
  /// The first mention in the fullest form: where the story introduces it.
  var introduction: Mention { mentions[firstFull] }

  /// Named mentions, and the pronouns and titles that stand for them, in order of place.
  var occurrences: [Mention] {
    (mentions + references).sorted { ($0.paragraph, $0.range) < ($1.paragraph, $1.range) }
  }
}
