package import TextStorage

/// Somebody or something a story speaks of, with everything the story says of it.
package struct Entity: Hashable, Sendable {
  /// Where a mention stands.
  package struct Mention: Hashable, Sendable {
    /// Index of the paragraph.
    package var paragraph: Int
    /// UTF-8 bytes from the start of the paragraph.
    package var range: TextRange
    /// How it refers.
    package var form: MentionForm
    /// True when it lies inside another named mention (کابل in پوهنتون کابل).
    package var isNested: Bool
  }

  /// A role as stated.
  package struct Role: Hashable, Sendable {
    /// Index of the paragraph.
    package var paragraph: Int
    /// UTF-8 bytes from the start of the paragraph.
    package var range: TextRange
    /// As written.
    package var text: String
  }

  /// Stable while the name stays: type and gazetteer record or name.
  package var id: String
  /// What kind of thing it is.
  package var type: EntityType
  /// `country`, `city`, `ministry` …; empty when unknown.
  package var subtype = ""
  /// The fullest form, as first written, in corrected spelling.
  package var name: String
  /// Other forms the story uses, in the order of their first use.
  package var aliases: [String] = []
  /// Stated roles in order, each wording once for each place.
  package var roles: [Role] = []
  /// Named mentions in order.
  package var mentions: [Mention] = []
  /// Pronouns, titles in place of the name, demonyms; in order.
  package var references: [Mention] = []
  /// The first mention in the fullest form; an index into `mentions`.
  package var firstFull = 0
  /// What the gazetteer calls it in English; empty when it does not know it.
  package var gloss = ""
  /// For dates and quantities: the normalised value (`2025-08-16`, `250000000`); empty when unknown.
  package var value = ""
  /// For dates: the value was worked out from the story's own date.
  package var isRelative = false
  /// For dates: days from the story's day, or 100 + the day of the week (0 = Saturday); nil for absolute ones and
  /// inside quotation marks, where the day is the speaker's.
  package var dayOffset: Int?
  /// The first mention in the fullest form, as written.
  package var firstText = ""
  /// Folded letters of the name.
  package var letters: [UInt8]
}
