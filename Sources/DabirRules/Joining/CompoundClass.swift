import PersianLanguage

/// Which rule and tier a compound of the lexicon is reported with.
struct CompoundClass {
  var code: RuleCode
  var tier: Tier
  var wording: UInt8 = 0

  /// True where the space goes without trace.
  var isJoined: Bool { code == .spacedCompound && wording == 1 }

  /// For a compound written with a space; nil when it is no fault, or most likely two words.
  static func spaced(_ info: WordInfo, letters: ArraySlice<UInt8>) -> CompoundClass? {
    let tags = info.tags
    let odds = info.weights[.apart] ?? certainFrom
    if tags.contains(.styleCompound) {
      if odds < -8, coordinated.contains(WordKey(letters)) { return nil }
      guard let code = styleCode(letters) ?? (odds >= guessFrom ? .spacedFixedPhrase : nil) else {
        return nil
      }
      let isHabit = code != .spacedFixedPhrase || odds >= 0
      return CompoundClass(code: code, tier: .style, wording: isHabit ? 0 : 1)
    }
    if tags.contains(.joinedOnly), tags.isDisjoint(with: WordTags.compound | .openCompound) {
      guard let tier = tier(odds, certainFrom) else { return nil }
      return CompoundClass(code: .spacedCompound, tier: tier, wording: 1)
    }
    let isVouchedFor = !tags.isDisjoint(with: WordTags.compound | .eitherSpelling)
    guard let tier = tier(odds, isVouchedFor ? certainFrom : openCertainFrom) else { return nil }
    return CompoundClass(code: .spacedCompound, tier: tier, wording: tier == .certain ? 0 : 2)
  }

  /// The tier the odds allow: a guess is left to desks that ask for all of style.
  static func tier(_ odds: Int, _ certainFrom: Int = .max) -> Tier? {
    if odds >= certainFrom { return .certain }
    if odds >= contextualFrom { return .contextual }
    return odds >= guessFrom ? .style : nil
  }

  /// Log-odds, in quarters of a nat, from which a finding is a guess, contextual, certain, and certain for a
  /// compound the lexicon alone does not vouch for.
  static let guessFrom = 2
  private static let joinedGuessFrom = 2
  private static let contextualFrom = 6
  private static let certainFrom = 10
  private static let openCertainFrom = 12

  /// For a compound whose ZWNJ has been lost; nil when joining is accepted.
  static func joined(_ info: WordInfo, letters: ArraySlice<UInt8>) -> CompoundClass? {
    let tags = info.tags
    if tags.contains(.styleCompound) {
      // به joins its noun only by accident (بهطور); other fixed phrases are also written as one by choice.
      let isAdverb = letters.starts(with: beh) && fixedPhrases.contains(WordKey(letters))
      if tags.contains(.simple), !isAdverb { return nil }
      if letters.suffix(4) == allah || letters.suffix(5) == faith {
        return CompoundClass(code: .joinedCompound, tier: .certain)
      }
      return CompoundClass(
        code: .joinedFixedPhrase, tier: isAdverb ? .certain : .style, wording: isAdverb ? 1 : 0)
    }
    let odds = info.weights[.joined] ?? certainFrom
    if tags.contains(.numeral) || odds < joinedGuessFrom { return nil }
    let tier = tier(odds, tags.contains(.compound) ? certainFrom : openCertainFrom) ?? .style
    return CompoundClass(code: .joinedCompound, tier: tier)
  }

  /// Names with الله and الدین (row 26).
  private static let allah = ArraySlice(Letter.letters("الله"))
  private static let faith = ArraySlice(Letter.letters("الدین"))
  private static let beh = Letter.letters("به")

  /// The rule of a phrase HANDBOOK names; nil for others.
  private static func styleCode(_ letters: ArraySlice<UInt8>) -> RuleCode? {
    let key = WordKey(letters)
    if pronouns.contains(key) { return .spacedPronoun }
    if titles.contains(key) || key == .none && longTitles.contains(Array(letters)) { return .spacedTitle }
    if letterNames.contains(key) { return .spacedLetterNames }
    return fixedPhrases.contains(key) ? .spacedFixedPhrase : nil
  }

  /// Pronouns with هیچ (row 22).
  private static let pronouns = WordSet("هیچیک هیچکس هیچکدام هیچگاه")

  /// Coordinated pairs (row 19): reported while running text does not clearly write them apart.
  private static let coordinated = WordSet("گفتوگو جستوجو حلوفصل رفتوآمد")

  /// Pairs, adverbs with به, complex words and reduplications (rows 19–21, 23; B7).
  private static let fixedPhrases = WordSet(
    """
    گفتوگو جستوجو حلوفصل رفتوآمد بهویژه بهزودی بهطور بهسرعت بهشدت بهتدریج بهخصوص بهعنوان بهرغم بهموقع بهراحتی بهروشنی
    بهخوبی بهتازگی بهدقت اینکه آنکه آنگونه اینگونه اینطور آنطور همانطور همینطور آنچه اینگونه هرگاه کمکم تکتک یکیک
    رفتهرفته یکییکی قدمبهقدم پیدرپی روزبهروز دستبهدست خودبهخود
    """)

  /// Compound titles (HANDBOOK B3 row 24).
  private static let titles = WordSet(titleWords)
  /// Those too long for a key.
  private static let longTitles = Set(Letter.words(titleWords))
  private static let titleWords =
    "رئیسجمهور رئیسجمهوری ریاستجمهوری رییسجمهور رییسجمهوری نخستوزیر نخستوزیری فرماندهکل دبیرکل مدیرکل سرکنسول"

  /// Abbreviations spelt by letter names (row 25).
  private static let letterNames = WordSet("بیبیسی سیانان افبیآی سیآیای ایبیسی اناچکی تیآرتی")
}
