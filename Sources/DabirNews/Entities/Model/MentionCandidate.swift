package import TextStorage

/// Why a stretch of text may be a mention.
package struct MentionEvidence: OptionSet, Hashable, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// The gazetteer has the name.
  package static let gazetteer = MentionEvidence(rawValue: 1 << 0)
  /// A given name and what can follow it.
  package static let structure = MentionEvidence(rawValue: 1 << 1)
  /// A title or kinship word stands before it.
  package static let title = MentionEvidence(rawValue: 1 << 2)
  /// A title stands after it between commas.
  package static let apposition = MentionEvidence(rawValue: 1 << 3)
  /// The words around it say what it is: در …, … گفت.
  package static let context = MentionEvidence(rawValue: 1 << 4)
  /// A head noun stands before it or begins it.
  package static let head = MentionEvidence(rawValue: 1 << 5)
  /// It has a common reading.
  package static let ambiguous = MentionEvidence(rawValue: 1 << 6)
  /// Written in Latin letters.
  package static let latin = MentionEvidence(rawValue: 1 << 7)
  /// Lies inside the name of something else.
  package static let nested = MentionEvidence(rawValue: 1 << 8)
  /// In no word list: a foreign name, or a slip.
  package static let unknown = MentionEvidence(rawValue: 1 << 9)
  /// The family name is one of the list of family names.
  package static let familyName = MentionEvidence(rawValue: 1 << 10)
  /// Begins its sentence: the subject, for pronouns that follow.
  package static let subject = MentionEvidence(rawValue: 1 << 11)
  /// Only part of a plural or descriptive phrase; never a name of its own.
  package static let descriptive = MentionEvidence(rawValue: 1 << 12)
  /// A given name alone.
  package static let givenOnly = MentionEvidence(rawValue: 1 << 13)
  /// Stands inside quotation marks.
  package static let quoted = MentionEvidence(rawValue: 1 << 14)
}

/// A role as the text states it.
package struct RoleStatement: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes from the start of the paragraph.
  package var range: TextRange
  /// As written.
  package var text: String
  /// Folded letters (`NameLetters`), for comparing.
  package var letters: [UInt8]

  /// Makes a statement.
  package init(range: TextRange, text: String, letters: [UInt8]) {
    self.range = range
    self.text = text
    self.letters = letters
  }
}

/// A stretch of one paragraph that may be a mention. Depends on the paragraph alone; what becomes of it is decided
/// with the whole story in view (`StoryEntities`).
package struct MentionCandidate: Hashable, Sendable {
  /// Where it stands, in UTF-8 bytes from the start of the paragraph.
  package var range: TextRange
  /// What it would be.
  package var type: EntityType
  /// Which part of the name stands there.
  package var form: MentionForm
  /// The name's folded letters (`NameLetters`).
  package var letters: [UInt8]
  /// For people: how many leading words of the name are given names; 0 when unknown or none.
  package var givenWords = 0
  /// The gazetteer record of the entity, 0 for none.
  package var family = 0
  /// Why it may be one.
  package var evidence: MentionEvidence
  /// True when it is a mention whatever the rest of the story says.
  package var standsAlone: Bool
  /// Roles stated with it (HANDBOOK D2).
  package var roles: [RoleStatement] = []
  /// As written.
  package var text = ""
  /// The name to show when that differs from `text`: in corrected spelling, or without a head noun.
  package var display = ""
  /// For people: the gazetteer records of the first given name and of the family name, which their spellings share;
  /// 0 for unknown ones.
  package var givenRecord = 0
  /// Its record, see `givenRecord`.
  package var surnameRecord = 0
  /// A normalised value: an ISO date, a number; empty for none.
  package var value = ""
  /// For weekdays: 0 = Saturday. Days from today for deictic words. Nil for everything else.
  package var dayOffset: Int?

  /// The name without its given names: what stands alone after the first mention. O(letters).
  package var familyLetters: ArraySlice<UInt8> {
    guard type == .person, givenWords > 0 else { return letters[...] }
    var words = 0
    for (index, letter) in letters.enumerated() where letter == NameLetters.separator {
      words += 1
      if words == givenWords { return letters[(index + 1)...] }
    }
    return letters[...]
  }

  /// True when the name has more than one word.
  package var isCompound: Bool { letters.contains(NameLetters.separator) }
}
