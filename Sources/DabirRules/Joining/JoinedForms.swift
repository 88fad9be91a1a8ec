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

  private static let indefinite = Inflection.Ending("ای")

  /// False for a known word without boundaries. O(1).
  static func mayFault(_ word: Token) -> Bool { !word.info.isKnown || word.info.hasCuts }

  /// Reports the boundaries word `index` lacks. O(word).
  static func check(_ reader: JoiningReader, _ index: Int, into sink: inout FindingSink) {
    let paragraph = reader.paragraph
    let info = reader.info(index)
    if info.isKnown, !info.hasCuts { return }
    let range = paragraph.letterRange(index)
    guard range.count >= minLetters, !paragraph.tokens[index].flags.contains(.foreign) else { return }
    if let count = NumeralAdjective.numeralLetters(reader, range) {
      report(reader, index, Cut(code: .joinedNumeralAdjective, tier: .certain, letters: count), into: &sink)
      // سهمرحلهای: the ending has lost its ZWNJ too.
      if let stem = Inflection.stem(of: paragraph.letters, range, before: indefinite) {
        report(reader, index, Cut(code: .joinedIndefinite, tier: .certain, letters: stem.count), into: &sink)
      }
      return
    }
    if info.isKnown { return compound(reader, index, range, info, into: &sink) }
    if let verb = VerbPrefix.read(reader, range) { return self.verb(reader, index, verb, into: &sink) }
    guard let word = WordStems.read(reader, range, with: .max) else {
      return element(reader, index, range, into: &sink)
    }
    if let cut = JoinedEndings.read(reader, index, word) {
      report(reader, index, cut, into: &sink)
      let stem = word.prefix(cut.letters, reader)
      return inner(reader, index, stem, stem.info(reader, stem.range), into: &sink)
    }
    inner(reader, index, word, info, into: &sink)
  }

  /// Boundaries inside what is left once an ending is off.
  private static func inner(
    _ reader: JoiningReader, _ index: Int, _ word: WordStems, _ info: WordInfo, into sink: inout FindingSink
  ) {
    if info.isKnown { return compound(reader, index, word.range, info, into: &sink) }
    for (stem, _) in word.stems(before: Inflection.compoundEndings) {
      let found = word.info(reader, stem)
      if found.hasCuts || stem.count >= 4 && found.tags.contains(.simple) {
        return compound(reader, index, stem, found, into: &sink)
      }
    }
    if JoinedEndings.isRegular(reader, word) { return }
    element(reader, index, word.range, into: &sink)
  }

  /// The boundary before an element of an unknown spelling.
  private static func element(
    _ reader: JoiningReader, _ index: Int, _ range: Range<Int>, into sink: inout FindingSink
  ) {
    if let count = ElementPattern.joinedBoundary(reader, range) {
      report(reader, index, Cut(code: .joinedCompound, tier: .contextual, letters: count), into: &sink)
    }
  }

  static func report(_ reader: JoiningReader, _ index: Int, _ cut: Cut, into sink: inout FindingSink) {
    let paragraph = reader.paragraph
    guard lacksZWNJ(reader, index, after: cut.letters), sink.reports(cut.code, cut.tier) else { return }
    if let other = cut.alternative, paragraph.hasZWNJ(inWord: index, afterLetters: other) { return }
    let fix = Fix(isSafe: cut.tier == .certain, [reader.insertZWNJ(index, after: cut.letters)])
    let others = cut.alternative.map { [Fix(isSafe: false, [reader.insertZWNJ(index, after: $0)])] } ?? []
    sink.add(
      Finding(cut.code, cut.tier, paragraph.tokens[index].range, wording: cut.wording, fixes: [fix] + others))
  }

  /// True when the first `count` letters of the word would join what follows, and no ZWNJ stands about there.
  private static func lacksZWNJ(_ reader: JoiningReader, _ index: Int, after count: Int) -> Bool {
    let place = reader.paragraph.letterRange(index).lowerBound + count - 1
    guard Letter.joinsNext(reader.paragraph.letters[place]) else { return false }
    // A ZWNJ one letter off says how the writer reads the word: سوخته~ای is not سوخت~های.
    return !reader.hasZWNJ(inWord: index, afterLetters: count - 1...count + 1)
  }

  private static func verb(
    _ reader: JoiningReader, _ index: Int, _ verb: VerbPrefix.Reading, into sink: inout FindingSink
  ) {
    let tier: Tier = verb.tags == .spokenForm ? .contextual : .certain
    report(reader, index, Cut(code: .joinedVerbPrefix, tier: tier, letters: verb.prefix), into: &sink)
    if let end = verb.participleEnd {
      report(reader, index, Cut(code: .joinedCopula, tier: tier, letters: end), into: &sink)
    }
  }

  private static func compound(
    _ reader: JoiningReader, _ index: Int, _ range: Range<Int>, _ info: WordInfo, into sink: inout FindingSink
  ) {
    var count = 0
    while let cut = info.cut(after: count), cut < range.count {
      count = cut
      guard lacksZWNJ(reader, index, after: cut) else { continue }
      guard let found = CompoundClass.joined(info, letters: reader.paragraph.letters[range]) else { return }
      report(
        reader, index, Cut(code: found.code, tier: found.tier, letters: cut, wording: found.wording),
        into: &sink)
    }
  }
}
