package import TextStorage

/// What a quotation is (HANDBOOK C1).
package enum QuoteKind: String, Hashable, Sendable {
  /// An utterance of at least a clause.
  case direct
  /// The speaker's words inside the reporter's sentence.
  case partial
  /// Reported content without marks: گفت که …, به گفتهٔ X ….
  case indirect
  /// A name, title, term or inscription: nobody speaks.
  case nonspeech
}

/// What a quotation that is no speech is (HANDBOOK C1, rows 1–4 and 7).
package enum QuoteSubtype: String, Hashable, Sendable {
  case name
  case title
  case term
  case scare
  case slogan
  case inscription
  case question
  case document
  case verse
}

/// The pair of marks around a quotation.
package enum QuoteMarks: String, Hashable, Sendable {
  /// « », also typed `<< >>`.
  case guillemet
  /// " ".
  case ascii
  /// “ ” and their relatives.
  case curly
  /// ' ', ‘ ’, ‹ ›.
  case single
  /// Opened with one kind and closed with another.
  case mixed
  /// Unmarked speech.
  case none
}

/// How the quotation is reported when its speaker is missing (HANDBOOK C6).
package enum QuoteFlag: String, Hashable, Sendable {
  case none
  /// A cue is there but nobody it belongs to.
  case information
  /// Nothing in the window says who speaks.
  case warning
}

/// One quotation of a paragraph. All ranges count UTF-8 bytes from the start of the paragraph.
package struct Quote: Hashable, Sendable {
  /// The quotation with its marks; without a closing mark, to where the utterance ends.
  package var range: TextRange
  /// The words between the marks.
  package var inner: TextRange
  /// Which marks stand around it.
  package var marks: QuoteMarks
  /// What it is.
  package var kind: QuoteKind
  /// What sort of non-speech it is; nil for speech.
  package var subtype: QuoteSubtype?
  /// Whether the reader can tell who speaks; nil for what is no speech.
  package var attributed: Bool?
  /// Whether and how loudly a missing speaker is reported.
  package var flag: QuoteFlag
  /// Who speaks, when that is stated or can be inferred.
  package var speaker: Speaker?
  /// The words that attribute it.
  package var cue: Cue?
  /// Who the speaker is to the reader: named, nameless, or mere hearsay.
  package var source: SourceKind
  /// 0…1: how safe kind and speaker are.
  package var confidence: Double
  /// How the speaker was found, or what was looked for in vain.
  package var evidence: QuoteEvidence
  /// Inside another quotation; never flagged.
  package var isNested = false
  /// Stands in a headline, where a copy of a quotation of the body owes no speaker.
  package var isHeadline = false
  /// Goes on from the paragraph before.
  package var startsCarried = false
  /// Has no closing mark here and may go on in the next paragraph.
  package var continues = false

  init(_ range: TextRange, inner: TextRange, marks: QuoteMarks, kind: QuoteKind) {
    self.range = range
    self.inner = inner
    self.marks = marks
    self.kind = kind
    attributed = nil
    flag = .none
    source = .named
    confidence = 0.5
    evidence = .none
  }
}

/// How a speaker was found, or what was looked for in vain (HANDBOOK C2).
package enum QuoteEvidence: String, Hashable, Sendable {
  /// `X گفت: «…»`, `X گفت که «…»`.
  case precedingCue
  /// Inside the report a cue opens: `X گفت که … «…» …`.
  case complement
  /// The verb of its own clause, after it: `X آن را «…» خواند`.
  case surroundingCue
  /// `«…»، X گفت`.
  case followingCue
  /// `به گفتهٔ X، «…»`.
  case sourcePhrase
  /// `X: «…»`, also a document: `در بیانیه آمده است: «…»`.
  case colonHeading
  /// Directly after another quotation of the same mouth.
  case chain
  /// Goes on from the paragraph before, or stands under a line that ends in a cue and a colon.
  case carried
  /// `«…» این را X گفت.`
  case followingSentence
  /// The sentence before reports a speech act.
  case precedingSentence
  /// The attribution stands inside the marks.
  case insideMarks
  /// A cue without an agent: `گفته شد: «…»`.
  case agentless
  /// A cue whose subject is nowhere.
  case cueWithoutSpeaker
  /// No cue in the sentence nor beside it.
  case none
}
