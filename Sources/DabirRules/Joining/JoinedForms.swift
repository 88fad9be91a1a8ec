import PersianLanguage
import TextStorage

/// Words whose ZWNJ has been lost (HANDBOOK B3, column «joining»; B8, «finding joined faults»).
enum JoinedForms {
  /// A boundary a word needs, counted in letters.
  struct Cut {
    var code: RuleCode
    var tier: Tier
    var letters: Int
    var wording: UInt8 = 0
    /// The other place the boundary may be, where the spelling has two readings.
    var alternative: Int?
  }

  /// Words shorter than this are never cut (HANDBOOK B8, 6).
  private static let minLetters = 4

  /// Reports the boundaries word `index` lacks.
  static func check(_ reader: JoiningReader, _ index: Int, into sink: inout FindingSink) {
    let paragraph = reader.paragraph
    let info = reader.info(index)
    let range = paragraph.letterRange(index)
    guard range.count >= minLetters, !paragraph.tokens[index].flags.contains(.foreign) else { return }
    if info.isKnown, !info.hasCuts { return }
    for cut in cuts(reader, range, info) {
      let letter = paragraph.letters[range.lowerBound + cut.letters - 1]
      guard Letter.joinsNext(letter), sink.reports(cut.code, cut.tier),
        !paragraph.hasZWNJ(inWord: index, afterLetters: cut.letters)
      else { continue }
      if let other = cut.alternative, paragraph.hasZWNJ(inWord: index, afterLetters: other) { continue }
      let places = [cut.letters] + (cut.alternative.map { [$0] } ?? [])
      let fixes = places.map { Fix(isSafe: cut.tier == .certain, [reader.insertZWNJ(index, after: $0)]) }
      sink.add(
        Finding(cut.code, cut.tier, paragraph.tokens[index].range, wording: cut.wording, fixes: fixes))
    }
  }

  /// The boundaries a spelling needs. O(word × endings).
  private static func cuts(_ reader: JoiningReader, _ range: Range<Int>, _ info: WordInfo) -> [Cut] {
    if info.isKnown { return compound(reader, range, info) }
    if let verb = VerbPrefix.read(reader, range) { return verbCuts(verb) }
    if let count = SpacedCompounds.joinedNumeral(reader, range) {
      return [Cut(code: .joinedNumeralAdjective, tier: .certain, letters: count)]
    }
    if let cut = ending(reader, range) {
      let stem = range.lowerBound..<range.lowerBound + cut.letters
      return compound(reader, stem, reader.vocabulary.info(reader.paragraph.letters, stem)) + [cut]
    }
    for ending in Inflection.compoundEndings {
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending) else { continue }
      let cuts = compound(reader, stem, reader.vocabulary.info(reader.paragraph.letters, stem))
      if !cuts.isEmpty { return cuts }
    }
    return divineName(reader, range)
  }

  private static func verbCuts(_ verb: VerbPrefix.Reading) -> [Cut] {
    let tier: Tier = verb.tags == .spokenForm ? .contextual : .certain
    var cuts = [Cut(code: .joinedVerbPrefix, tier: tier, letters: verb.prefix)]
    if let end = verb.participleEnd { cuts.append(Cut(code: .joinedCopula, tier: tier, letters: end)) }
    return cuts
  }

  private static func compound(_ reader: JoiningReader, _ range: Range<Int>, _ info: WordInfo) -> [Cut] {
    guard info.hasCuts, let found = CompoundClass.joined(info, letters: reader.paragraph.letters[range]) else {
      return []
    }
    return info.cuts.filter { $0 < range.count }.map {
      Cut(code: found.code, tier: found.tier, letters: $0, wording: found.wording)
    }
  }

  // MARK: Endings

  /// The ending a spelling has lost its ZWNJ before, most certain reading first.
  private static func ending(_ reader: JoiningReader, _ range: Range<Int>) -> Cut? {
    plural(reader, range) ?? copula(reader, range) ?? clitic(reader, range) ?? ezafe(reader, range)
      ?? comparative(reader, range)
  }

  private static func info(_ reader: JoiningReader, _ range: Range<Int>) -> WordInfo {
    reader.vocabulary.info(reader.paragraph.letters, range)
  }

  private static func isNominal(_ info: WordInfo) -> Bool {
    !info.tags.isDisjoint(with: WordTags.nominal.union(.participle))
  }

  private static let demonstratives = WordSet("این آن همین همان")

  private static func plural(_ reader: JoiningReader, _ range: Range<Int>) -> Cut? {
    for ending in Inflection.plurals {
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending), stem.count >= 2
      else { continue }
      let known = info(reader, stem)
      if reader.endsInSilentHe(stem, known) {
        guard isNominal(known) || !known.isKnown && stem.count >= 4 else { continue }
        return Cut(code: .joinedPlural, tier: known.isKnown ? .certain : .contextual, letters: stem.count)
      }
      if let cut = indefiniteOrPlural(reader, stem, known, ending) { return cut }
      guard isNominal(known) || isCompoundStem(known) else { continue }
      if demonstratives.contains(WordKey(reader.paragraph.letters[stem])) { return nil }
      return Cut(code: .joinedPlural, tier: .style, letters: stem.count)
    }
    return nil
  }

  private static func isCompoundStem(_ info: WordInfo) -> Bool { info.hasCuts }

  /// Xهای: X + های or Xه + ای (HANDBOOK B8).
  private static func indefiniteOrPlural(
    _ reader: JoiningReader, _ stem: Range<Int>, _ known: WordInfo, _ ending: Inflection.Ending
  ) -> Cut? {
    guard ending.letters == hay else { return nil }
    let withHe = stem.lowerBound..<stem.upperBound + 1
    let other = info(reader, withHe)
    guard isNominal(other), reader.endsInSilentHe(withHe, other) else { return nil }
    let certain = !isNominal(known) || other.frequency >= known.frequency + 3
    if certain { return Cut(code: .joinedIndefinite, tier: .certain, letters: withHe.count) }
    // X alone is the commoner word: an ordinary joined plural.
    if known.frequency >= other.frequency + 3 { return nil }
    return Cut(
      code: .joinedPlural, tier: .contextual, letters: stem.count, wording: 1, alternative: withHe.count)
  }

  private static let hay = Letter.letters("های")

  private static func copula(_ reader: JoiningReader, _ range: Range<Int>) -> Cut? {
    for ending in Inflection.copulas {
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending), stem.count >= 2
      else { continue }
      let known = info(reader, stem)
      guard reader.endsInSilentHe(stem, known), isNominal(known) else { continue }
      if known.tags.contains(.participle) {
        return Cut(code: .joinedCopula, tier: .certain, letters: stem.count)
      }
      let code: RuleCode =
        ending.letters == ai ? .joinedIndefinite : ending.letters == am ? .joinedClitic : .joinedCopula
      return Cut(code: code, tier: .certain, letters: stem.count)
    }
    return nil
  }

  private static let ai = Letter.letters("ای")
  private static let am = Letter.letters("ام")

  private static func clitic(_ reader: JoiningReader, _ range: Range<Int>) -> Cut? {
    if isRegular(reader, range) { return nil }
    for ending in Inflection.clitics {
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending), stem.count >= 3
      else { continue }
      let known = info(reader, stem)
      guard isNominal(known) else { continue }
      if reader.endsInSilentHe(stem, known) {
        return Cut(code: .joinedClitic, tier: .certain, letters: stem.count)
      }
      // کشتیاش: after ی the alef shows that a ZWNJ is missing.
      if reader.paragraph.letters[stem.upperBound - 1] == Letter.yeh, ending.letters.first == Letter.alef,
        known.tags.contains(.noun)
      {
        return Cut(code: .joinedClitic, tier: .contextual, letters: stem.count)
      }
    }
    return nil
  }

  private static let joinedEndings = ["ان", "یان", "ات", "ین", "ی", "م", "ت", "ش"].map(Inflection.Ending.init)

  /// True when the spelling is a known word with an ending that joins by right (متهمان).
  private static func isRegular(_ reader: JoiningReader, _ range: Range<Int>) -> Bool {
    joinedEndings.contains { ending in
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending), stem.count >= 3
      else { return false }
      let known = info(reader, stem)
      return isNominal(known) && !reader.endsInSilentHe(stem, known)
    }
  }

  private static func ezafe(_ reader: JoiningReader, _ range: Range<Int>) -> Cut? {
    guard reader.paragraph.letters[range.upperBound - 1] == Letter.yeh else { return nil }
    let stem = range.lowerBound..<range.upperBound - 1
    let known = info(reader, stem)
    guard reader.endsInSilentHe(stem, known), !known.tags.isDisjoint(with: [.noun, .adjective]) else { return nil }
    return Cut(code: .joinedEzafe, tier: .certain, letters: stem.count)
  }

  private static func comparative(_ reader: JoiningReader, _ range: Range<Int>) -> Cut? {
    for ending in Inflection.comparatives {
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending), stem.count >= 2
      else { continue }
      let known = info(reader, stem)
      guard !known.tags.isDisjoint(with: [.adjective, .gradable, .adverb]) || known.hasCuts else { continue }
      if alwaysJoined.contains(WordKey(reader.paragraph.letters[stem])) { return nil }
      return Cut(code: .joinedComparative, tier: .style, letters: stem.count)
    }
    return nil
  }

  /// بهتر, بیشتر and their like are words of their own (HANDBOOK B3 row 6).
  private static let alwaysJoined = WordSet("به بیش کم مه که")

  private static let allah = Inflection.Ending("الله")

  /// نجیبالله: names with الله keep it apart after a letter that joins (HANDBOOK B3 row 26).
  private static func divineName(_ reader: JoiningReader, _ range: Range<Int>) -> [Cut] {
    guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: allah), stem.count >= 3 else {
      return []
    }
    return [Cut(code: .joinedCompound, tier: .certain, letters: stem.count)]
  }
}
