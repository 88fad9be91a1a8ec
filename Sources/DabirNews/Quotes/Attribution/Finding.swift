import TextStorage

/// What the search for a speaker found.
struct Finding: Hashable, Sendable {
  /// Who it found.
  enum Source: Hashable, Sendable {
    /// Words of this paragraph.
    case phrase(NounPhrase)
    /// The verb's dropped subject: whoever was spoken of.
    case dropped
    /// Somebody known from before.
    case known(KnownPerson)
    /// The writer of the text (گفتم) or anybody (بگویید): nobody is missing and nobody is named.
    case unsaid
    /// A speaker stated outside this paragraph's reach, by its words.
    case following([UInt8])
    case nobody
  }

  var evidence: QuoteEvidence
  var source: Source
  /// First and last item of the cue.
  var cue: ClosedRange<Int>?
  var construction: CueConstruction = .verb
  var confidence: Double
  /// Sentence the cue stands in.
  var sentence: Int = 0

  /// True when the reader can tell who speaks.
  var isAttributed: Bool {
    if case .nobody = source { return false }
    return true
  }
}
