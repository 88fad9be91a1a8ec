import PersianLanguage
import TextStorage

/// Compound words typed as two or three (HANDBOOK B3 rows 12–17, 19–26, 28; guards B8).
enum SpacedCompounds {
  /// Words that a compound may be typed as, at most.
  private static let maxParts = 4

  /// What two words that follow each other may be, by a look at each.
  struct Suspicion: OptionSet {
    let rawValue: UInt8

    /// Two words.
    static var none: Suspicion { [] }
    /// The beginning of a compound of the lexicon, or of the desk.
    static var compound: Suspicion { Suspicion(rawValue: 1) }
    /// A prefix that is written on to its word.
    static var openPrefix: Suspicion { Suspicion(rawValue: 2) }
    /// A word and an element behind it.
    static var element: Suspicion { Suspicion(rawValue: 4) }
    /// A numeral and an adjective of measure.
    static var measure: Suspicion { Suspicion(rawValue: 8) }
    /// The halves of an Arabic construct.
    static var construct: Suspicion { Suspicion(rawValue: 16) }
    /// Names of letters.
    static var letters: Suspicion { Suspicion(rawValue: 32) }
    /// A prefix that makes compounds freely, and a word.
    static var prefix: Suspicion { Suspicion(rawValue: 64) }

    /// What only words can be that the lexicon has as one, or the beginning of one.
    static var ofLexicon: Suspicion { [.compound, .openPrefix] }
    /// Everything.
    static var all: Suspicion { Suspicion(rawValue: 127) }
  }

  /// What the words `first` and `second` of `tokens` may be by what each shows. O(1), but for the letters behind the
  /// first word that some compound goes along with.
  @inline(__always)
  static func suspicion(
    _ first: Int, _ begins: Suspicion, _ second: Int, _ follows: Suspicion, _ tokens: Span<Token>,
    _ letters: Span<UInt8>, _ vocabulary: Vocabulary
  ) -> Suspicion {
    var found = begins.rawValue & follows.rawValue
    if vocabulary.hasHouseWords {
      found |= Suspicion.compound.rawValue
    } else if found & Suspicion.ofLexicon.rawValue != 0 {
      if !vocabulary.mayJoin(tokens[first], tokens[second]) {
        found &= ~Suspicion.ofLexicon.rawValue
      } else if !mayMatch(first, tokens, letters, vocabulary.lexicon) {
        found &= ~Suspicion.compound.rawValue
      }
    }
    if found & Suspicion.element.rawValue != 0, !ElementPattern.takesElement(tokens[first]) {
      found &= ~Suspicion.element.rawValue
    }
    if found & Suspicion.measure.rawValue != 0, !NumeralAdjective.mayFault(tokens[second]) {
      found &= ~Suspicion.measure.rawValue
    }
    return Suspicion(rawValue: found)
  }

  /// Reports the longest compound that starts with the words `index` and `second`; returns the last word it took, or
  /// nil.
  static func check(
    _ reader: JoiningReader, _ index: Int, _ second: Int, _ suspicion: Suspicion, into sink: inout FindingSink
  ) -> Int? {
    if suspicion.contains(.measure), NumeralAdjective.checkSpaced(reader, index, second, into: &sink) {
      return second
    }
    if suspicion.contains(.letters), let last = LetterNames.check(reader, index, into: &sink) { return last }
    if suspicion.contains(.compound) {
      var matches = matches(reader, index)
      if matches.isEmpty, reader.paragraph.vocabulary.hasHouseWords {
        matches = house(reader, index, second)
      }
      // پیش بینی شده may be a verb; پیش~بینی is a compound whatever follows.
      for match in matches.reversed() where report(reader, index, match, into: &sink) { return match.last }
      guard matches.isEmpty else { return nil }
    }
    if suspicion.contains(.construct), ArabicConstruct.check(reader, index, second, into: &sink) {
      return second
    }
    if suspicion.contains(.openPrefix), openPrefix(reader, index, second, into: &sink) { return second }
    guard !suspicion.isDisjoint(with: [.element, .prefix]),
      let tier = ElementPattern.spacedTier(reader, index, second)
    else { return nil }
    let found = CompoundClass(code: .spacedCompound, tier: tier, wording: 2)
    guard !CompoundGuards.isTwoWords(reader, index, second, found, 0) else { return nil }
    sink.add(
      found.code, tier, reader.pair(index, second), wording: found.wording,
      edits: [reader.closeGap(before: second, after: index)])
    return sink.reports(found.code, tier) ? second : nil
  }

  /// Prefixes that end in an R letter: their words are written as one (HANDBOOK B3 row 15).
  static let openPrefixes = Letter.keys("ضد غیر چند فرا فرو وا")
  private static let openPrefixSet = WordSet(openPrefixes)

  /// ضد استبدادی, فرا رسیدن: a space inside a word the lexicon has as one.
  private static func openPrefix(
    _ reader: JoiningReader, _ first: Int, _ second: Int, into sink: inout FindingSink
  ) -> Bool {
    let paragraph = reader.paragraph
    guard openPrefixSet.contains(paragraph.key(first)) else { return false }
    let whole = reader.vocabulary.info(
      paragraph.letters, paragraph.letterRange(first), paragraph.letterRange(second))
    guard !whole.tags.isDisjoint(with: WordTags.adjective | .infinitive),
      !reader.info(second).tags.contains(.infinitive) || whole.verb != nil
    else { return false }
    sink.add(
      .spacedCompound, .style, reader.pair(first, second), wording: 1,
      edits: [TextEdit(paragraph.tokens[second - 1].range, [])])
    return sink.reports(.spacedCompound, .style)
  }

  /// A compound of the lexicon: its last word, what is known of it, the letters of an ending behind it.
  typealias Match = (last: Int, info: WordInfo, ending: Int)

  /// False when no compound of the lexicon starts with word `index` and ends in one of the words behind it. O(letters
  /// some word goes along with).
  @inline(never)
  static func mayMatch(
    _ index: Int, _ tokens: Span<Token>, _ letters: Span<UInt8>, _ lexicon: Lexicon
  ) -> Bool {
    var state = tokens[index].state
    var next = index + 2
    while next < tokens.count, tokens[next - 1].kind == .space, tokens[next].kind == .word {
      let start = Int(tokens[next].letterStart)
      let end = start + Int(tokens[next].letterCount)
      var place = start
      while place < end {
        guard let following = lexicon.step(state, letters[place]) else { return false }
        state = following
        place += 1
        guard place == end || end - place <= maxEnding && place - start >= 2 else { continue }
        if lexicon.info(state).hasCuts { return true }
      }
      next += 2
    }
    return false
  }

  /// The compounds of the lexicon that start with word `index`, longest last: each ends with a word, or before an
  /// ending of it (پیام رسانی).
  static func matches(_ reader: JoiningReader, _ index: Int) -> [Match] {
    let lexicon = reader.paragraph.vocabulary.lexicon
    let letters = reader.paragraph.letters.span
    var found: [Match] = []
    var state = reader.paragraph.tokens[index].state
    var count = Int(reader.paragraph.tokens[index].letterCount)
    var last = index
    for _ in 1..<maxParts {
      guard count <= 24, state != Lexicon.nowhere, let next = reader.paragraph.wordAfter(last) else { break }
      last = next
      let range = reader.paragraph.letterRange(last)
      var best = Match(last, .unknown, 0)
      var place = range.lowerBound
      while place < range.upperBound, let following = lexicon.step(state, letters[place]) {
        state = following
        place += 1
        let rest = range.upperBound - place
        guard rest == 0 || rest <= maxEnding && place - range.lowerBound >= 2 else { continue }
        let info = lexicon.info(state)
        if info.hasCuts, !info.tags.isDisjoint(with: compoundTags),
          rest == 0 || isEnding(reader, last, range, rest)
        {
          best = Match(last, info, rest)
        }
      }
      if best.info.isKnown, boundariesFit(reader, index, last, best.info) { found.append(best) }
      guard place == range.upperBound else { break }
      count += range.count
    }
    return found
  }

  /// House compounds live outside the automaton.
  private static func house(
    _ reader: JoiningReader, _ first: Int, _ second: Int
  ) -> [Match] {
    let info = reader.vocabulary.info(
      reader.paragraph.letters, reader.paragraph.letterRange(first), reader.paragraph.letterRange(second))
    return info.tags.contains(.house) && info.hasCuts ? [Match(second, info, 0)] : []
  }

  private static let compoundTags =
    WordTags.compound | .openCompound | .styleCompound | .eitherSpelling | .joinedOnly

  /// True when the last `count` letters of word `last` are an ending. O(1).
  private static func isEnding(
    _ reader: JoiningReader, _ last: Int, _ range: Range<Int>, _ count: Int
  ) -> Bool {
    endings.contains(WordKey(reader.paragraph.letters[range.upperBound - count..<range.upperBound]))
      && CompoundGuards.isEnding(reader, last, after: range.count - count)
  }

  private static let maxEnding = 6
  private static let endings = WordSet(
    "هایشان هایمان هایتان هایی هایم هایت هایش های ها ترین تر یان ان یی ی شان مان تان ند ش م")

  /// True when every space falls on a boundary of the compound, or after an R letter, where a boundary leaves no
  /// trace; and at least one falls on a boundary.
  private static func boundariesFit(_ reader: JoiningReader, _ first: Int, _ last: Int, _ info: WordInfo)
    -> Bool
  {
    var count = 0
    var hits = 0
    for index in stride(from: first, to: last, by: 2) {
      count += reader.paragraph.letters(of: index).count
      if info.hasCut(after: count) {
        hits += 1
      } else if let letter = reader.lastLetter(index), Letter.joinsNext(letter) {
        return false
      }
    }
    // A wrongly placed ZWNJ or a single R-letter gap alone is no evidence for a compound.
    return hits > 0
  }

  private static func report(
    _ reader: JoiningReader, _ first: Int, _ match: Match,
    into sink: inout FindingSink
  ) -> Bool {
    let paragraph = reader.paragraph
    let last = match.last
    let letters = paragraph.letterRange(first).lowerBound..<paragraph.letterRange(last).upperBound
    guard var found = CompoundClass.spaced(match.info, letters: paragraph.letters[letters]),
      !CompoundGuards.isTwoWords(reader, first, last, found, match.ending)
    else { return false }
    let isDariAccepted = sink.profile == .dari && found.code == .spacedTitle
    if isDariAccepted, Self.alwaysOnTitles.contains(Array(paragraph.letters[letters])) {
      // نخست~وزیر is on in both varieties.
      found.tier = .contextual
    }
    if CompoundGuards.goesWithNext(reader, match) { return false }
    if found.tier == .certain, CompoundGuards.isDoubtful(reader, first, match) { found.tier = .contextual }
    guard sink.reports(found.code, found.tier) else { return false }
    var edits: [TextEdit] = []
    for index in stride(from: first + 2, through: last, by: 2) {
      let edit = reader.closeGap(before: index, after: index - 2)
      edits.append(found.isJoined ? TextEdit(edit.range, []) : edit)
    }
    let severity: Severity? = isDariAccepted && found.tier == .contextual ? .hint : nil
    sink.add(
      found.code, found.tier, reader.pair(first, last), severity: severity, wording: found.wording,
      edits: edits)
    return true
  }

  private static let alwaysOnTitles: Set<[UInt8]> = [Letter.letters("نخستوزیر")]
}
