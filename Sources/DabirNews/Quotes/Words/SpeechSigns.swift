import PersianLanguage

/// What a word says of who may speak around it.
enum SpeechSign: UInt8, Sendable {
  case none
  /// A verb that reports by itself: گفت.
  case reports
  /// A form of خواستن: reports, but may also make the future of the verb after it.
  case future
  /// A form of آمدن or آوردن: may tell what a document says.
  case documents
  /// طبق, اساس: based on whose words?
  case grounds
  case to
  case from
  /// بخشی از …: may stand for a document.
  case part

  /// What the verb of a word says; nil for one that does not report by itself. O(1).
  static func of(_ verb: VerbForm) -> SpeechSign? {
    switch verb.verb {
    case VerbForm.Number.want: .future
    case VerbForm.Number.come, VerbForm.Number.bring: .documents
    default: SpeechVerb.act(ofVerb: verb.verb) == nil ? nil : .reports
    }
  }

  /// What words say that are no verbs.
  static var rows: [(SpeechSign, [Spelling])] {
    [
      (.grounds, SourcePhraseReader.based.spellings + SourcePhraseReader.grounds.spellings),
      (.part, SpeechCueReader.parts.spellings), (.to, SourcePhraseReader.to.spellings),
      (.from, SourcePhraseReader.from.spellings),
    ]
  }
}

/// Tells by one word after the other whether anybody may speak in a stretch of text, before any grammar is read.
///
/// *Invariant:* where it finds no speech, `SpeechCueReader` finds no cue and `SourcePhraseReader` no source. It may
/// suspect speech where they find none.
struct SpeechSigns {
  /// True once it is sure that somebody may speak.
  private(set) var hasSpeech = false
  private var hasDocument = false
  /// A form of خواستن waits for the verb it may make the future of.
  private var awaitsVerb = false
  private var isAfterPrefix = false
  private var previous = SpeechSign.none
  /// What the three words before make with a light verb: between a noun and its verb there may be an attribute, and
  /// a word that helps the verb (پاسخ منفی می دهد).
  private var nominals: (LightVerb, LightVerb, LightVerb) = ([], [], [])

  /// True when somebody may speak in what has been read.
  var maySpeak: Bool { hasSpeech || awaitsVerb }

  /// Reads a word. O(1).
  mutating func read(_ word: WordFacts) {
    if awaitsVerb {
      awaitsVerb = false
      hasSpeech = hasSpeech || !makesFuture(word.verb)
    }
    switch previous {
    case .to: if !word.roles.isDisjoint(with: [.sourceNoun, .carrierNoun]) { hasSpeech = true }
    case .from: if !word.roles.isDisjoint(with: .mouth) { hasSpeech = true }
    default: break
    }
    let (first, second, third) = nominals
    if !word.light.isDisjoint(with: first.union(second).union(third)) { hasSpeech = true }
    switch word.sign {
    case .none, .to, .from: break
    case .part: hasDocument = true
    case .reports, .grounds: hasSpeech = true
    case .documents: hasSpeech = hasSpeech || hasDocument
    case .future:
      if isAfterPrefix || word.roles.isDisjoint(with: .futureAuxiliary) {
        hasSpeech = true
      } else {
        awaitsVerb = true
      }
    }
    if !word.roles.isDisjoint(with: .document) { hasDocument = true }
    isAfterPrefix = !word.roles.isDisjoint(with: .verbPrefix)
    previous = word.sign
    nominals = (second, third, word.nominal)
  }

  /// خواهد گفت
  private func makesFuture(_ verb: VerbForm?) -> Bool {
    verb.map { $0.shape == .finite && $0.verb != VerbForm.irregular } ?? false
  }

  /// Reads a mark, a number or letters of another script. O(1).
  mutating func readOther() {
    if awaitsVerb { hasSpeech = true }
    isAfterPrefix = false
    previous = .none
    nominals = ([], [], [])
  }
}
