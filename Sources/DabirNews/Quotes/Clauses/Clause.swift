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
  var stretches: [Range<Int>] = []
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

  /// A main clause with a person of its own for a subject.
  var isAboutPerson: Bool { relation == .main && !isInherited && subject?.isPerson == true }

  /// The last item before the verb's own words; nil when the clause has no items.
  var end: Int? { verb?.last ?? stretches.last.map { $0.upperBound - 1 } }
}
