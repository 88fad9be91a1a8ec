import PersianLanguage

/// Which rule and tier a compound of the lexicon is reported with.
struct CompoundClass {
  var code: RuleCode
  var tier: Tier
  var wording: UInt8 = 0

  /// A compound by its elements alone.
  static let pattern = CompoundClass(code: .spacedCompound, tier: .contextual, wording: 2)

  /// For a compound written with a space; nil when it is no fault, or most likely two words.
  static func spaced(_ info: WordInfo, letters: ArraySlice<UInt8>) -> CompoundClass? {
    let tags = info.tags
    let odds = info.weights[.apart] ?? certainFrom
    if tags.contains(.styleCompound) {
      if odds < -8, coordinated.contains(WordKey(letters)) { return nil }
      guard let code = styleCode(letters) ?? (odds >= contextualFrom ? .spacedFixedPhrase : nil) else { return nil }
      return CompoundClass(code: code, tier: .style)
    }
    guard odds >= contextualFrom else { return nil }
    if tags.contains(.joinedOnly), tags.isDisjoint(with: [.compound, .openCompound]) {
      return CompoundClass(code: .spacedCompound, tier: odds >= certainFrom ? .certain : .contextual, wording: 1)
    }
    let isSure = odds >= (tags.isDisjoint(with: [.compound, .eitherSpelling]) ? openCertainFrom : certainFrom)
    return CompoundClass(code: .spacedCompound, tier: isSure ? .certain : .contextual, wording: isSure ? 0 : 2)
  }

  /// Log-odds, in quarters of a nat, from which a finding is contextual, certain, and certain for a compound the
  /// lexicon alone does not vouch for.
  private static let contextualFrom = 2
  private static let certainFrom = 10
  private static let openCertainFrom = 12

  /// For a compound whose ZWNJ has been lost; nil when joining is accepted.
  static func joined(_ info: WordInfo, letters: ArraySlice<UInt8>) -> CompoundClass? {
    let tags = info.tags
    if tags.contains(.styleCompound) {
      // به joins its noun only by accident (بهطور); other fixed phrases are also written as one by choice.
      let isAdverb = letters.starts(with: beh) && letters.count > 4
      if tags.contains(.simple), !isAdverb { return nil }
      return CompoundClass(code: .joinedFixedPhrase, tier: isAdverb ? .certain : .style, wording: isAdverb ? 1 : 0)
    }
    let odds = info.weights[.joined] ?? certainFrom
    guard odds >= contextualFrom else { return nil }
    let isSure = odds >= (tags.contains(.compound) ? certainFrom : openCertainFrom)
    return CompoundClass(code: .joinedCompound, tier: isSure ? .certain : .contextual)
  }

  private static let beh = Letter.letters("به")

  /// The rule of a phrase HANDBOOK names; nil for others.
  private static func styleCode(_ letters: ArraySlice<UInt8>) -> RuleCode? {
    let key = WordKey(letters)
    if pronouns.contains(key) { return .spacedPronoun }
    if titles.contains(Array(letters)) { return .spacedTitle }
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
  private static let titles = words(
    "رئیسجمهور رئیسجمهوری ریاستجمهوری رییسجمهور رییسجمهوری نخستوزیر نخستوزیری فرماندهکل دبیرکل مدیرکل سرکنسول")

  /// Abbreviations spelt by letter names (row 25).
  private static let letterNames = WordSet("بیبیسی سیانان افبیآی سیآیای ایبیسی اناچکی تیآرتی")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Letter.letters(String($0)) })
  }
}
