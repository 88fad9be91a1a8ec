import PersianLanguage

/// A clause of a sentence: the items before its verb, in one or more stretches, and the verb.
struct Clause: Sendable {
  enum Relation: UInt8, Sendable {
    case main
    /// The content of a verb before it: گفت که ….
    case complement
    /// Inside its parent: relative and adverbial clauses.
    case embedded
  }

  /// Items before the verb, parts of clauses inside it left out.
  var stretches = Stretches()
  var verb: VerbGroup?
  var cue: SpeechCue?
  /// The clause it depends on.
  var parent: Int?
  var relation: Relation
  /// The clause it is coordinated with: where a dropped subject comes from.
  var previous: Int?
  var subject: NounPhrase?
  /// True when the subject was taken over from another clause.
  var isInherited = false
  /// True once the subject has been looked for.
  var isResolved = false

  /// A main clause with a person of its own for a subject.
  var isAboutPerson: Bool { relation == .main && !isInherited && subject?.isPerson == true }
}

/// Ranges of items in order. Nearly every clause has one, which needs no array.
struct Stretches: RandomAccessCollection, Sendable {
  private var one: Range<Int>?
  private var more: [Range<Int>] = []

  var startIndex: Int { 0 }
  var endIndex: Int { one == nil ? 0 : more.count + 1 }

  subscript(position: Int) -> Range<Int> {
    if position == 0, let one { return one }
    return more[position - 1]
  }

  mutating func append(_ stretch: Range<Int>) {
    if one == nil { one = stretch } else { more.append(stretch) }
  }
}
