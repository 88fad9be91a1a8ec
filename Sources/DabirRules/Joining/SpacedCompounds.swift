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
    /// An element and its neighbour.
    static var element: Suspicion { Suspicion(rawValue: 4) }
    /// A numeral and an adjective of measure.
    static var measure: Suspicion { Suspicion(rawValue: 8) }
  }

  /// What the words `first` and `second` may be. O(1).
  @inline(__always)
  static func suspicion(_ first: Token, _ second: Token, _ vocabulary: Vocabulary) -> Suspicion {
    var found: UInt8 = ElementPattern.mayFault(first.info, second.info) ? Suspicion.element.rawValue : 0
    if first.info.tags.contains(.numeral), NumeralAdjective.mayFault(second) {
      found |= Suspicion.measure.rawValue
    }
    let mayBegin =
      vocabulary.hasHouseWords
      || vocabulary.mayJoin(first, second)
        && (first.info.weights.startsCompound || openPrefixes.contains(first.key))
    if mayBegin { found |= Suspicion.compound.rawValue | Suspicion.openPrefix.rawValue }
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
    var best = suspicion.contains(.compound) ? longest(reader, index) : nil
    if best == nil, reader.vocabulary.hasHouseWords { best = house(reader, index, second) }
    if let best {
      return report(reader, index, best, into: &sink) ? best.last : nil
    }
    if suspicion.contains(.openPrefix), openPrefix(reader, index, second, into: &sink) { return second }
    guard suspicion.contains(.element), let tier = ElementPattern.spacedTier(reader, index, second) else {
      return nil
    }
    let found = CompoundClass(code: .spacedCompound, tier: tier, wording: 2)
    guard !isTwoWords(reader, index, second, found, 0) else { return nil }
    sink.add(
      found.code, tier, reader.pair(index, second), wording: found.wording,
      edits: [reader.closeGap(before: second, after: index)])
    return sink.reports(found.code, tier) ? second : nil
  }

  /// Prefixes that end in an R letter: their words are written as one (HANDBOOK B3 row 15).
  private static let openPrefixes = WordSet("ضد غیر چند فرا فرو وا")

  /// ضد استبدادی, فرا رسیدن: a space inside a word the lexicon has as one.
  private static func openPrefix(
    _ reader: JoiningReader, _ first: Int, _ second: Int, into sink: inout FindingSink
  ) -> Bool {
    let paragraph = reader.paragraph
    guard openPrefixes.contains(paragraph.key(first)) else { return false }
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

  private typealias Match = (last: Int, info: WordInfo, ending: Int)

  /// The longest compound of the lexicon that starts with word `index`.
  private static func longest(_ reader: JoiningReader, _ index: Int) -> Match? {
    let paragraph = reader.paragraph
    var best: Match?
    var letters = paragraph.letterRange(index).count
    var state = paragraph.tokens[index].state
    var last = index
    for _ in 1..<maxParts {
      guard letters <= 24, state != Lexicon.nowhere, let next = paragraph.wordAfter(last) else { break }
      let range = paragraph.letterRange(next)
      let (found, end) = readOn(reader, range, state)
      if let found, boundariesFit(reader, index, next, found.info) {
        best = (next, found.info, found.ending)
      }
      guard let end else { break }
      letters += range.count
      state = end
      last = next
    }
    return best
  }

  /// House compounds live outside the automaton.
  private static func house(
    _ reader: JoiningReader, _ first: Int, _ second: Int
  ) -> Match? {
    let info = reader.vocabulary.info(
      reader.paragraph.letters, reader.paragraph.letterRange(first), reader.paragraph.letterRange(second))
    return info.tags.contains(.house) && info.hasCuts ? (second, info, 0) : nil
  }

  private static let compoundTags =
    WordTags.compound | .openCompound | .styleCompound | .eitherSpelling | .joinedOnly

  /// The compound that ends with the letters `range`, itself or before an ending (پیام رسانی), and where they lead
  /// from `from`.
  private static func readOn(
    _ reader: JoiningReader, _ range: Range<Int>, _ from: Lexicon.State
  ) -> (found: (info: WordInfo, ending: Int)?, end: Lexicon.State?) {
    let lexicon = reader.vocabulary.lexicon
    let letters = reader.paragraph.letters
    var state = from
    var best: (info: WordInfo, ending: Int)?
    for index in range {
      guard let next = lexicon.step(state, letters[index]) else { return (best, nil) }
      state = next
      let rest = range.upperBound - index - 1
      guard rest == 0 || rest <= maxEnding && index - range.lowerBound >= 1 else { continue }
      let info = lexicon.info(state)
      guard info.hasCuts, !info.tags.isDisjoint(with: compoundTags),
        rest == 0 || endings.contains(WordKey(letters[(index + 1)..<range.upperBound]))
      else { continue }
      best = (info, rest)
    }
    return (best, state)
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
      !isTwoWords(reader, first, last, found, match.ending)
    else { return false }
    let isDariAccepted = sink.profile == .dari && found.code == .spacedTitle
    if isDariAccepted, Self.alwaysOnTitles.contains(Array(paragraph.letters[letters])) {
      // نخست~وزیر is on in both varieties.
      found.tier = .contextual
    }
    if found.tier == .certain, mayBeVerb(reader, last, match.ending) { found.tier = .contextual }
    guard sink.reports(found.code, found.tier) else { return false }
    var edits: [TextEdit] = []
    for index in stride(from: first + 2, through: last, by: 2) {
      let edit = reader.closeGap(before: index, after: index - 2)
      edits.append(found.wording == 1 ? TextEdit(edit.range, []) : edit)
    }
    let severity: Severity? = isDariAccepted && found.tier == .contextual ? .hint : nil
    sink.add(
      found.code, found.tier, reader.pair(first, last), severity: severity, wording: found.wording,
      edits: edits)
    return true
  }

  private static let alwaysOnTitles: Set<[UInt8]> = [Letter.letters("نخستوزیر")]

  // MARK: Guards

  /// True when the last part can also be the verb the sentence ends in (گامی به پیش نهاد).
  private static func mayBeVerb(_ reader: JoiningReader, _ last: Int, _ ending: Int) -> Bool {
    let tags = reader.info(last).tags
    if ending > 0, tags.contains(.presentForm), tags.isDisjoint(with: .nominal) { return true }
    return tags.contains(.pastForm) && reader.paragraph.wordAfter(last) == nil
  }

  private static let objectMarker = WordKey("را")
  private static let also = WordKey("هم")
  private static let without = WordKey("بی")

  /// True when the context makes two words of what could be a compound.
  private static func isTwoWords(
    _ reader: JoiningReader, _ first: Int, _ last: Int, _ found: CompoundClass, _ ending: Int
  ) -> Bool {
    let paragraph = reader.paragraph
    // هم … هم: a conjunction when another هم stands near.
    if paragraph.key(first) == also, hasNeighbour(reader, also, near: first) { return true }
    let isParticiple = reader.info(last).tags.contains(.participle)
    if isParticiple {
      if let next = paragraph.wordAfter(last), reader.isAuxiliary(next) { return true }
      if found.tier != .certain, !ElementPattern.standsBeforeNominal(reader, last) { return true }
    }
    // … را نابود سازی: an object is waiting for its verb.
    if reader.keyBefore(first) == objectMarker, paragraph.wordAfter(last) == nil,
      !reader.info(last).tags.isDisjoint(with: WordTags.presentForm | .pastForm)
    {
      return true
    }
    // A finite verb as last part (صحبت کرد, دست یابیم): a compound only where the lexicon has it whole.
    let tags = reader.info(last).tags
    if tags.isDisjoint(with: .nominal), reader.info(last).weights[.last] ?? -1 < 0 {
      if !tags.isDisjoint(with: WordTags.pastForm | .otherVerbForm) { return true }
      if ending > 0, tags.contains(.presentForm) { return true }
    }
    return false
  }

  private static func hasNeighbour(_ reader: JoiningReader, _ key: WordKey, near index: Int) -> Bool {
    let window = 24
    let from = max(0, index - window)
    let to = min(reader.paragraph.count, index + window)
    return (from..<to).contains { $0 != index && reader.paragraph.key($0) == key }
  }
}
