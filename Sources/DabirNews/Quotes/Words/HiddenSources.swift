import PersianLanguage

/// Tells by a look at each word whether a paragraph without quotation marks may report what a source says that the reader
/// is not told (HANDBOOK C4): منابع گفتند, یک مقام گفت, گفته می شود.
///
/// *Invariant:* where it finds none, no report of the paragraph has one. It may suspect a source where there is none.
struct HiddenSources {
  /// The nouns that may name somebody without a name; a word with ة, أ or إ is looked up whatever it says.
  private let nouns: WordFilter
  /// The verbs that make a passive, and the letters one of which all their forms have.
  private let passives: (Int, Int, Int)
  private let sheen = Letter.letters("ش")[0]
  private let gaf = Letter.letters("گ")[0]

  static let all = HiddenSources()

  private init() {
    let named = Role.words(with: .anonymous).flatMap { noun in
      [noun] + WordEnding.all.map { noun.appending($0.letters) }
    }
    let words = named + Role.words(with: .quantifier) + NounPhrase.offices.spellings
    nouns = WordFilter(words.flatMap(\.writings))
    passives = (VerbForm.Number.become, VerbForm.Number.turn, VerbForm.Number.turnInto)
  }

  /// False when no report can have a hidden source. O(tokens).
  func mayHide(in paragraph: Paragraph, _ memory: inout WordMemory) -> Bool {
    let list = paragraph.tokens
    let tokens = list.span
    var hasQuantifier = false
    var hasOffice = false
    for index in tokens.indices where tokens[index].kind == .word {
      let key = tokens[index].key
      if nouns.mayHold(key) || tokens[index].flags.contains(.arabic) {
        let spelling = Spelling(key)
        let roles = Role.of(spelling)
        if !roles.isDisjoint(with: .anonymous) { return true }
        hasQuantifier = hasQuantifier || !roles.isDisjoint(with: .quantifier)
        hasOffice = hasOffice || NounPhrase.offices.contains(spelling)
        if hasQuantifier, hasOffice { return true }
      }
      if makesPassive(tokens[index].info, key, paragraph, index), says(before: index, paragraph, &memory) {
        return true
      }
    }
    return false
  }

  @inline(__always)
  private func makesPassive(_ info: WordInfo, _ key: WordKey, _ paragraph: Paragraph, _ index: Int) -> Bool {
    if info.isKnown {
      guard let verb = info.verb else { return false }
      return verb == passives.0 || verb == passives.1 || verb == passives.2
    }
    guard key == .none || key.mayHold(sheen) || key.mayHold(gaf) else { return false }
    return VerbForm.read(paragraph, index).map { LightVerb.of($0.verb) == .become } ?? false
  }

  /// Words from گفته to its شد at most, others between.
  private static let distance = 6

  /// True when a verb of saying stands closely before the word at `index`, or the nominal of one.
  private func says(before index: Int, _ paragraph: Paragraph, _ memory: inout WordMemory) -> Bool {
    var words = 0
    for index in (0..<index).reversed() where paragraph.isKind(index, .word) {
      let facts = memory.facts(paragraph, index)
      if !facts.nominal.isDisjoint(with: .become) { return true }
      if let verb = facts.verb, SpeechVerb.act(ofVerb: verb.verb) != nil { return true }
      words += 1
      if words == Self.distance { return false }
    }
    return false
  }
}
