/// What an analysis did, in units that do not depend on the machine. Tests gate on these, never on time.
package struct WorkCount: Hashable, Sendable {
  /// Paragraphs tokenized and checked.
  package var paragraphsAnalysed = 0
  /// Paragraphs read for quotations, those before them included that were read for whom they were about.
  package var quotationsRead = 0
  /// Bytes of the paragraphs analysed.
  package var bytesScanned = 0
  /// Paragraphs looked at and found unchanged.
  package var paragraphsReused = 0
  /// Paragraphs looked through for a choice whose majority changed.
  package var paragraphsSearched = 0
  /// Paragraphs that hold such a choice.
  package var paragraphsRevised = 0
  /// Paragraphs read for the story.
  package var paragraphsRead = 0
  /// Names of which it was worked out whom their places mean, to answer about one place.
  package var namesResolved = 0
  /// Names that rules looked at because their part in the story may have changed.
  package var namesJudged = 0
  /// Times the entities of the whole text were resolved.
  package var storiesResolved = 0

  /// Nothing done.
  package init() {}
}
