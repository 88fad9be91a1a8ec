import PersianLanguage
import TextStorage

/// Reads a role that follows a name (HANDBOOK D2, patterns 1 and 4).
extension ParagraphScan {
  /// The role stated after a name that ends before unit `end`; its units are marked as such.
  mutating func roleAfter(_ end: Int) -> RoleStatement? {
    guard let (start, isMarked) = roleStart(after: end), let stop = roleEnd(from: start, isMarked: isMarked)
    else {
      return nil
    }
    for index in start..<stop { inRole[index] = true }
    return role(start, stop)
  }

  /// The unit a role begins at, and whether a comma, bracket or dash opens it.
  private func roleStart(after end: Int) -> (Int, Bool)? {
    guard let first = unit(end) else { return nil }
    if first.isComma {
      if isWord(end + 1, Self.that) { return opensRole(end + 2) ? (end + 2, true) : nil }
      return opensRole(end + 1) ? (end + 1, true) : nil
    }
    if first.isCloseQuote { return opensRole(end + 1) ? (end + 1, false) : nil }
    if first.scalar == 0x2D || first.scalar == 0x2013 || first.scalar == 0x28 {
      return unit(end + 1)?.title.exists == true ? (end + 1, true) : nil
    }
    // Agency copy: رضا کریمی عضو شورا …
    guard first.title.exists, first.title.facts.isAny(.office), !first.isGlued else { return nil }
    return (end, false)
  }

  private func opensRole(_ index: Int) -> Bool {
    guard let unit = unit(index), unit.isWord, !isPerson[index] else { return false }
    if unit.title.exists {
      return !unit.title.facts.isAny(.courtesy) || unit.title.facts.isAny([.office, .rank, .kinship])
    }
    if isSuperlative(index), self.unit(index + 1)?.title.exists == true { return true }
    if isWord(index, Self.one), isWord(index + 1, Self.from) {
      return self.unit(index + 2)?.title.exists == true
    }
    return unit.shape == .nominal && isAgent(index)
  }

  /// True for a noun of agency: what ends in کننده, گر, دار, شناس … is somebody.
  func isAgent(_ index: Int) -> Bool {
    if unit(index + 1)?.isWord == true, unit(index + 1)?.key == Self.doer { return true }
    let letters = paragraph.letters(of: units[index].token)
    return Self.agentEndings.contains {
      letters.count > $0.count + 1 && letters.suffix($0.count).elementsEqual($0)
    }
  }

  private static let doer = WordKey("کننده")
  private static let agentEndings = [
    "کننده", "دهنده", "گزار", "گر", "دار", "شناس", "نگار", "مدار", "نویس", "گذار", "ساز", "باز", "بان", "چی",
    "مند", "پژوه", "یار",
    "ور", "گردان", "کار",
  ].map { Letter.letters($0) }

  /// Where the role that begins at `start` ends, nil when it is none (HANDBOOK D2, pattern 1).
  private func roleEnd(from start: Int, isMarked: Bool) -> Int? {
    var index = start
    var cut: Int?
    while let unit = unit(index), index - start < 16 {
      if isPerson[index] || claimed[index] && unit.cue.exists && !inLongName[index] { break }
      if unit.isComma || unit.scalar == 0x29 || unit.scalar == 0x2013 || unit.scalar == 0x2014 {
        // A closing comma takes in everything, prepositions too.
        return isMarked && index > start ? index : cut ?? index
      }
      if unit.kind == .mark || unit.shape == .verb || unit.key == Self.that || unit.key == Self.object {
        break
      }
      if unit.shape == .pronoun, index > start, units[index - 1].shape == .function { break }
      if unit.key == Self.and {
        if endsAtAnd(index) { break }
      } else if unit.shape == .function, cut == nil, index > start, !staysInside(index) {
        cut = index
      } else if ClosedWords.phraseEnds.contains(unit.key), ClosedWords.saying.contains(unit.key), cut == nil,
        index > start
      {
        cut = index
      }
      index += 1
    }
    let end = cut ?? index
    return end > start ? trimmed(start, end) : nil
  }

  /// یک and این inside a role do not end it: آموزگار یک مکتب. Nor does مبارزه با.
  private func staysInside(_ index: Int) -> Bool {
    Self.inside.contains(units[index].key)
      || (units[index].key == Self.with && isAny(index - 1, Self.struggle))
      || (units[index].key == Self.inKey && isAny(index - 1, Self.dealing))
  }

  private static let inside = ClosedWords.keys("یک این آن همین همه ضد بدون بین")
  static let struggle = ClosedWords.keys("مبارزه مقابله")
  private static let dealing = ClosedWords.keys("نماینده سفیر کارشناس فعال")

  private func endsAtAnd(_ index: Int) -> Bool {
    guard let next = unit(index + 1), next.isWord else { return true }
    if isPerson[index + 1] { return true }
    if next.shape == .verb || next.shape == .pronoun || next.shape == .function { return true }
    if next.title.exists, next.title.facts.isAny([.office, .kinship, .courtesy, .rank]) { return true }
    guard let run = nameRun(at: index + 1) else { return false }
    return run.words > 1 && (run.isCertain || run.isListed)
  }

  /// Leaves out the trailing half of a compound verb, when the clause goes on with one.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end - 1 > start, ClosedWords.phraseEnds.contains(units[end - 1].key),
      units[end - 1].shape != .unknown,
      unit(end)?.isComma != true
    {
      end -= 1
    }
    return end
  }
}
