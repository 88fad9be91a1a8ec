import PersianLanguage
import TextStorage

/// Compound words typed as two or three (HANDBOOK B3 rows 12–17, 19–26, 28; guards B8).
enum SpacedCompounds {
  /// Words that a compound may be typed as, at most.
  private static let maxParts = 4

  /// Reports the longest compound that starts with word `index`; returns the last word it took, or nil.
  static func check(_ reader: JoiningReader, _ index: Int, into sink: inout FindingSink) -> Int? {
    let paragraph = reader.paragraph
    guard let second = paragraph.wordAfter(index) else { return nil }
    if NumeralAdjective.checkSpaced(reader, index, second, into: &sink) { return second }
    let lexicon = reader.vocabulary.lexicon
    var best: (last: Int, info: WordInfo, ending: Int)?
    var letters = 0
    var state: Lexicon.State? = lexicon.start
    var last = index
    for part in 0..<maxParts {
      let range = paragraph.letterRange(last)
      if part > 0, let from = state, let found = endOfCompound(reader, range, from) {
        let info = found.info
        if boundariesFit(reader, index, last, info) { best = (last, info, found.ending) }
      }
      letters += range.count
      guard letters <= 24, let from = state, let to = lexicon.walk(paragraph.letters, range, from: from),
        let next = paragraph.wordAfter(last)
      else { break }
      state = to
      last = next
    }
    if best == nil { best = house(reader, index, second) }
    if let best {
      if report(reader, index, best, into: &sink) { return best.last }
      return nil
    }
    guard let tier = ElementPattern.spacedTier(reader, index, second) else { return nil }
    let found = CompoundClass(code: .spacedCompound, tier: tier, wording: 2)
    guard !isTwoWords(reader, index, second, found, 0) else { return nil }
    sink.add(
      found.code, tier, reader.pair(index, second), wording: found.wording,
      edits: [reader.closeGap(before: second, after: index)])
    return sink.reports(found.code, tier) ? second : nil
  }

  /// House compounds live outside the automaton.
  private static func house(
    _ reader: JoiningReader, _ first: Int, _ second: Int
  ) -> (last: Int, info: WordInfo, ending: Int)? {
    let info = reader.vocabulary.info(
      reader.paragraph.letters, reader.paragraph.letterRange(first), reader.paragraph.letterRange(second))
    return info.tags.contains(.house) && info.hasCuts ? (second, info, 0) : nil
  }

  private static let compoundTags: WordTags = [
    .compound, .openCompound, .styleCompound, .eitherSpelling, .joinedOnly,
  ]

  /// The compound that ends with the letters `range`, itself or before an ending (پیام رسانی).
  private static func endOfCompound(
    _ reader: JoiningReader, _ range: Range<Int>, _ from: Lexicon.State
  ) -> (info: WordInfo, ending: Int)? {
    let lexicon = reader.vocabulary.lexicon
    func compound(_ range: Range<Int>) -> WordInfo? {
      guard let end = lexicon.walk(reader.paragraph.letters, range, from: from) else { return nil }
      let info = lexicon.info(end)
      return info.hasCuts && !info.tags.isDisjoint(with: compoundTags) ? info : nil
    }
    if let info = compound(range) { return (info, 0) }
    for ending in Inflection.compoundEndings {
      guard let stem = Inflection.stem(of: reader.paragraph.letters, range, before: ending), stem.count >= 2,
        let info = compound(stem)
      else { continue }
      return (info, ending.letters.count)
    }
    return nil
  }

  /// True when every space falls on a boundary of the compound, or after an R letter, where a boundary leaves no
  /// trace; and at least one falls on a boundary.
  private static func boundariesFit(_ reader: JoiningReader, _ first: Int, _ last: Int, _ info: WordInfo) -> Bool {
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
    _ reader: JoiningReader, _ first: Int, _ match: (last: Int, info: WordInfo, ending: Int),
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
      // نخست‌وزیر is on in both varieties.
      found.tier = .contextual
    }
    var edits: [TextEdit] = []
    for index in stride(from: first + 2, through: last, by: 2) {
      let edit = reader.closeGap(before: index, after: index - 2)
      edits.append(found.wording == 1 ? TextEdit(edit.range, []) : edit)
    }
    let severity: Severity? = isDariAccepted && found.tier == .contextual ? .hint : nil
    sink.add(
      found.code, found.tier, reader.pair(first, last), severity: severity, wording: found.wording, edits: edits)
    return sink.reports(found.code, found.tier)
  }

  private static let alwaysOnTitles: Set<[UInt8]> = [Letter.letters("نخستوزیر")]

  // MARK: Guards

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
    // A finite verb as last part (صحبت کرد, دست یابیم): a compound only where the lexicon has it whole.
    let tags = reader.info(last).tags
    if tags.isDisjoint(with: .nominal), reader.info(last).weights[.last] ?? -1 < 0 {
      if !tags.isDisjoint(with: [.pastForm, .otherVerbForm]) { return true }
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
