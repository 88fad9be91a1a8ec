import PersianLanguage

/// Xهای: the indefinite of Xه or the plural of X (HANDBOOK B8). The plural stands in ezafe, so it needs a word to
/// lean on; beyond that, counted copy says which of the two words is meant.
enum IndefiniteOrPlural {
  /// Quarters of a nat from which the counts alone decide.
  private static let sureFrom = 10
  /// What the word behind is worth, in the same unit.
  private static let nothingFollows = 14
  private static let wordFollows = -2

  /// The boundary of the likelier reading; nil when Xه is no word.
  static func read(
    _ reader: JoiningReader, _ index: Int, _ stem: Range<Int>, _ known: WordInfo
  ) -> JoinedForms.Cut? {
    let withHe = stem.lowerBound..<stem.upperBound + 1
    let other = reader.vocabulary.info(reader.paragraph.letters, withHe)
    let nominal = WordTags.nominal.union(.participle)
    guard !other.tags.isDisjoint(with: nominal), reader.endsInSilentHe(withHe, other) else { return nil }
    let code: RuleCode = other.tags.isSubset(of: [.participle, .simple, .adjective]) ? .joinedCopula : .joinedIndefinite
    if reader.paragraph.hasZWNJ(inWord: index, afterLetters: stem.count) {
      return JoinedForms.Cut(code: .joinedPlural, tier: .style, letters: stem.count)
    }
    if !known.isKnown {
      return JoinedForms.Cut(code: code, tier: .certain, letters: withHe.count)
    }
    let counted = other.weights[.indefinite] ?? max(-8, min(8, (other.frequency - known.frequency) * 2))
    let odds = counted + (leansOnNext(reader, index) ? wordFollows : nothingFollows)
    // X alone is by far the commoner word: an ordinary joined plural.
    if odds <= -sureFrom { return JoinedForms.Cut(code: .joinedPlural, tier: .style, letters: stem.count) }
    if odds >= 0 {
      let isSure = counted >= sureFrom && odds >= sureFrom
      return JoinedForms.Cut(
        code: code, tier: isSure ? .certain : .contextual, letters: withHe.count, wording: 0,
        alternative: isSure ? nil : stem.count)
    }
    return JoinedForms.Cut(
      code: .joinedPlural, tier: .contextual, letters: stem.count, wording: 1, alternative: withHe.count)
  }

  /// True when the next word can complete an ezafe: no preposition, conjunction, verb or را.
  private static func leansOnNext(_ reader: JoiningReader, _ index: Int) -> Bool {
    guard let next = reader.paragraph.wordAfter(index) else {
      return reader.paragraph.isKind(index + 1, .space)
        && (reader.paragraph.isKind(index + 2, .latin) || reader.paragraph.isMark(index + 2, 0xAB)
          || reader.paragraph.isKind(index + 2, .number))
    }
    let info = reader.info(next)
    if openers.contains(reader.paragraph.key(next)) { return true }
    if closers.contains(reader.paragraph.key(next)) { return false }
    guard info.isKnown else { return VerbPrefix.read(reader, reader.paragraph.letterRange(next)) == nil }
    return !info.tags.isDisjoint(with: [.noun, .adjective, .pronoun, .name, .numeral, .infinitive])
  }

  /// First parts of adjectives (نهادهای بین المللی).
  private static let openers = WordSet("بین پیش میان غیر ضد بی هم فوق پر کم")
  private static let closers = WordSet("که را از در به با بر برای تا و یا بود است شد شده می نمی را هم نیز چون")
}
