import PersianLanguage

/// Tells by a look at each word whether a paragraph without quotation marks may report what a source says that the reader
/// is not told (HANDBOOK C4): منابع گفتند, یک مقام گفت, گفته می شود.
///
/// *Invariant:* where it finds none, no report of the paragraph has one. It may suspect a source where there is none.
enum HiddenSources {
  /// Words from گفته to its شد at most, others between.
  private static let distance = 6

  /// False when no report can have a hidden source. O(tokens).
  static func mayHide(in paragraph: Paragraph, _ memory: inout WordMemory) -> Bool {
    let nouns = nouns
    let passives = passives
    var hasQuantifier = false
    var hasOffice = false
    for index in 0..<paragraph.count where paragraph.isKind(index, .word) {
      let spelling = Spelling(paragraph.key(index))
      if nouns.mayHold(spelling) {
        let roles = Role.of(spelling)
        if !roles.isDisjoint(with: .anonymous) { return true }
        hasQuantifier = hasQuantifier || !roles.isDisjoint(with: .quantifier)
        hasOffice = hasOffice || NounPhrase.offices.contains(spelling)
        if hasQuantifier, hasOffice { return true }
      }
      let info = paragraph.info(index)
      let makesPassive =
        info.isKnown
        ? info.verb.map { $0 == passives.0 || $0 == passives.1 || $0 == passives.2 } ?? false
        : VerbForm.read(paragraph, index).map { LightVerb.of($0.verb) == .become } ?? false
      if makesPassive, says(before: index, paragraph, &memory) { return true }
    }
    return false
  }

  private static let passives = (VerbForm.Number.become, VerbForm.Number.turn, VerbForm.Number.turnInto)

  /// True when a verb of saying stands closely before the word at `index`, or the nominal of one.
  private static func says(before index: Int, _ paragraph: Paragraph, _ memory: inout WordMemory) -> Bool {
    var words = 0
    for index in (0..<index).reversed() where paragraph.isKind(index, .word) {
      let facts = memory.facts(paragraph, index)
      if !facts.nominal.isDisjoint(with: .become) { return true }
      if let verb = facts.verb, SpeechVerb.act(ofVerb: verb.verb) != nil { return true }
      words += 1
      if words == distance { return false }
    }
    return false
  }

  /// The nouns that may name somebody without a name.
  private static let nouns: SpellingFilter = {
    let named = Role.words(with: .anonymous).flatMap { noun in
      [noun] + WordEnding.all.map { noun.appending($0.letters) }
    }
    return SpellingFilter(named + Role.words(with: .quantifier) + NounPhrase.offices.spellings)
  }()
}

/// A set of words that may hold a few more.
struct SpellingFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 128)

  /// The filter of a few hundred words. O(words).
  init(_ words: [Spelling]) {
    for word in words where word != .none { bits[Self.bit(word) >> 6] |= 1 << UInt64(Self.bit(word) & 63) }
  }

  /// False for nearly all words that are none of them. O(1).
  func mayHold(_ word: Spelling) -> Bool {
    let bit = Self.bit(word)
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }

  private static func bit(_ word: Spelling) -> Int { Int(truncatingIfNeeded: word.hash >> 51) }
}
