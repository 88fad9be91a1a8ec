import PersianLanguage

/// The ending an unknown spelling has lost its ZWNJ before (HANDBOOK B3 rows 2, 4, 6–11, 26; B6).
enum JoinedEndings {
  /// The boundary before the ending, most certain reading first; nil when none is missing.
  static func read(_ reader: JoiningReader, _ index: Int, _ word: WordStems) -> JoinedForms.Cut? {
    guard word.has(members) else { return nil }
    return perfect(reader, word) ?? plural(reader, index, word) ?? copula(reader, word) ?? clitic(
      reader, word)
      ?? ezafe(reader, word) ?? comparative(reader, word) ?? divineName(reader, word)
  }

  /// Those that are read here, by number.
  private static let members =
    [
      persons, Inflection.plurals, Inflection.copulas, Inflection.clitics, Inflection.comparatives,
      Inflection.Endings("ی الله"),
    ].reduce(0) { $0 | $1.members }

  private static func isNominal(_ info: WordInfo) -> Bool {
    !info.tags.isDisjoint(with: WordTags.nominal.union(.participle))
  }

  // MARK: Verbs

  private static let persons = Inflection.Endings("ایم اید اند")

  /// رفتهایم: a participle and its person. Read before the plural, which would have it as رفت + هایم.
  private static func perfect(_ reader: JoiningReader, _ word: WordStems) -> JoinedForms.Cut? {
    for (stem, _) in word.stems(before: persons) where stem.count >= 3 {
      guard word.info(reader, stem).tags.contains(.participle) else { continue }
      return JoinedForms.Cut(code: .joinedCopula, tier: .certain, letters: stem.count)
    }
    return nil
  }

  private static func copula(_ reader: JoiningReader, _ word: WordStems) -> JoinedForms.Cut? {
    for (stem, ending) in word.stems(before: Inflection.copulas)
    where stem.count >= 2 {
      let known = word.info(reader, stem)
      if isNominal(known), reader.endsInSilentHe(stem, known) {
        return JoinedForms.Cut(code: code(ending, known), tier: .certain, letters: stem.count)
      }
      // اولیای دم: an ezafe of اولیا, no ending of اولی.
      if ending == ai, isEzafeOfAlef(reader, word, stem) { continue }
      // ایرانیاند, بیخیالیام: after ی the alef shows that a ZWNJ is missing.
      if reader.paragraph.letters[stem.upperBound - 1] == Letter.yeh,
        isNominalInYeh(reader, word, stem, known)
      {
        let isSure = known.isKnown && ending != ai
        return JoinedForms.Cut(
          code: code(ending, known), tier: isSure ? .certain : .contextual, letters: stem.count)
      }
    }
    return nil
  }

  /// True when `stem` in ی and the alef of ای are a known word, or `stem` is too rare to be meant.
  private static func isEzafeOfAlef(_ reader: JoiningReader, _ word: WordStems, _ stem: Range<Int>) -> Bool {
    guard reader.paragraph.letters[stem.upperBound - 1] == Letter.yeh else { return false }
    let known = word.info(reader, stem)
    let withAlef = word.info(reader, stem.lowerBound..<stem.upperBound + 1)
    return withAlef.isKnown || !known.isKnown || known.tags.contains(.name) || stem.count < 4
  }

  /// True for a known word in ی, or a known word with ی attached.
  private static func isNominalInYeh(
    _ reader: JoiningReader, _ word: WordStems, _ range: Range<Int>, _ known: WordInfo
  ) -> Bool {
    guard range.count >= 4, !isVowel(reader.paragraph.letters[range.upperBound - 2]) else { return false }
    if known.isKnown { return isNominal(known) }
    let stem = range.lowerBound..<range.upperBound - 1
    let inner = word.info(reader, stem)
    return isNominal(inner) && !reader.endsInSilentHe(stem, inner)
  }

  /// After ا and و a ی is a glide (مولای ما), no ending of its own.
  private static func isVowel(_ letter: UInt8) -> Bool { letter == Letter.alef || letter == Letter.waw }

  private static func code(_ ending: Inflection.Ending, _ known: WordInfo) -> RuleCode {
    if known.tags.contains(.participle) { return .joinedCopula }
    return ending == ai ? .joinedIndefinite : ending == am ? .joinedClitic : .joinedCopula
  }

  private static let ai = Inflection.Ending("ای")
  private static let am = Inflection.Ending("ام")

  // MARK: Plural

  private static let demonstratives = WordSet("این آن همین همان")

  private static func plural(
    _ reader: JoiningReader, _ index: Int, _ word: WordStems
  ) -> JoinedForms.Cut? {
    for (stem, ending) in word.stems(before: Inflection.plurals)
    where stem.count >= 2 {
      let known = word.info(reader, stem)
      if reader.endsInSilentHe(stem, known) {
        guard isNominal(known) || !known.isKnown && stem.count >= 4 else { continue }
        return JoinedForms.Cut(
          code: .joinedPlural, tier: known.isKnown ? .certain : .contextual, letters: stem.count)
      }
      if ending == hay, let cut = IndefiniteOrPlural.read(reader, index, stem, known) { return cut }
      guard
        isNominal(known) || known.hasCuts || isNominalInYeh(reader, word, stem, known)
          || isSuperlative(reader, word, stem) || !known.isKnown && stem.count >= 4 && ending.count >= 3
      else { continue }
      if demonstratives.contains(WordKey(reader.paragraph.letters[stem])) { return nil }
      return JoinedForms.Cut(code: .joinedPlural, tier: .style, letters: stem.count)
    }
    return nil
  }

  private static let superlative = Inflection.Ending("ترین")

  private static func isSuperlative(
    _ reader: JoiningReader, _ word: WordStems, _ range: Range<Int>
  ) -> Bool {
    guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: superlative) else {
      return false
    }
    return !word.info(reader, stem).tags.isDisjoint(with: WordTags.adjective | .preposition)
  }

  private static let hay = Inflection.Ending("های")

  // MARK: Clitics, ezafe, comparative, names

  private static func clitic(_ reader: JoiningReader, _ word: WordStems) -> JoinedForms.Cut? {
    guard word.has(Inflection.clitics.members), !isRegular(reader, word) else {
      return nil
    }
    for (stem, ending) in word.stems(before: Inflection.clitics)
    where stem.count >= 3 {
      let known = word.info(reader, stem)
      guard isNominal(known) else { continue }
      if reader.endsInSilentHe(stem, known) {
        return JoinedForms.Cut(code: .joinedClitic, tier: .certain, letters: stem.count)
      }
      // کشتیاش: the alef shows it; زندگیشان is a form desks choose.
      guard reader.paragraph.letters[stem.upperBound - 1] == Letter.yeh, stem.count >= 4,
        ending.startsWithAlef
      else { continue }
      return JoinedForms.Cut(code: .joinedClitic, tier: .contextual, letters: stem.count)
    }
    return nil
  }

  private static let joinedEndings = Inflection.Endings("یان ان ات ین یی یم یش یمان یشان ی م ت ش")

  /// True when the spelling is a known word with an ending that joins by right (متهمان).
  static func isRegular(_ reader: JoiningReader, _ range: Range<Int>) -> Bool {
    WordStems.read(reader, range, with: joinedEndings.members).map { isRegular(reader, $0) } ?? false
  }

  /// The same of a word whose endings are known.
  static func isRegular(_ reader: JoiningReader, _ word: WordStems) -> Bool {
    for (stem, _) in word.stems(before: joinedEndings) where stem.count >= 3 {
      let known = word.info(reader, stem)
      if isNominal(known), !reader.endsInSilentHe(stem, known) { return true }
    }
    return false
  }

  private static func ezafe(_ reader: JoiningReader, _ word: WordStems) -> JoinedForms.Cut? {
    guard reader.paragraph.letters[word.range.upperBound - 1] == Letter.yeh else { return nil }
    let stem = word.range.lowerBound..<word.range.upperBound - 1
    let known = word.info(reader, stem)
    guard reader.endsInSilentHe(stem, known), !known.tags.isDisjoint(with: WordTags.noun | .adjective) else {
      return nil
    }
    return JoinedForms.Cut(
      code: .joinedEzafe, tier: .certain, letters: stem.count)
  }

  private static func comparative(_ reader: JoiningReader, _ word: WordStems) -> JoinedForms.Cut? {
    for (stem, ending) in word.stems(before: Inflection.comparatives)
    where stem.count >= 2 {
      let known = word.info(reader, stem)
      // Nothing but a superlative ends in ترین.
      guard
        !known.tags.isDisjoint(with: WordTags.adjective | .gradable | .adverb | .participle) || known.hasCuts
          || !known.isKnown && stem.count >= 4 && ending.count >= 4
      else { continue }
      if alwaysJoined.contains(WordKey(reader.paragraph.letters[stem])) { return nil }
      return JoinedForms.Cut(code: .joinedComparative, tier: .style, letters: stem.count)
    }
    return nil
  }

  /// بهتر, بیشتر and their like are words of their own (HANDBOOK B3 row 6).
  private static let alwaysJoined = WordSet("به بیش کم مه که")

  private static let allah = Inflection.Endings("الله")

  /// نجیبالله: names with الله keep it apart after a letter that joins (HANDBOOK B3 row 26).
  private static func divineName(_ reader: JoiningReader, _ word: WordStems) -> JoinedForms.Cut? {
    guard let (stem, _) = word.stems(before: allah).first(where: { $0.stem.count >= 3 }) else { return nil }
    return JoinedForms.Cut(code: .joinedCompound, tier: .certain, letters: stem.count)
  }
}
