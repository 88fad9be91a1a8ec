import PersianLanguage
import TextStorage

/// Clubs: most of their names are common words or places, and only the sport around them tells.
extension ParagraphScan {
  /// True when a word of the paragraph belongs to sport alone. O(units) the first time.
  mutating func isAboutSport() -> Bool {
    if let sport { return sport }
    let found = units.contains {
      $0.isWord && ($0.classes.has(.sport) || Self.isClub($0.name, kinds))
    }
    sport = found
    return found
  }

  private static func isClub(_ name: PhraseMatch, _ kinds: KnownKinds) -> Bool {
    name.exists && name.facts.type == .organisation && kinds.sport.contains(name.facts.subtype)
      && !name.facts.isAny(.ambiguous)
  }

  /// A club's name in a story about sport: with its town (مس کرمان), behind a word of the game, or between two others.
  mutating func addClub(_ name: PhraseMatch, at start: Int) -> Bool {
    let facts = name.facts
    let end = Int(name.end)
    let isTown = facts.type == .location && end == start + 1 && Self.towns.contains(units[start].key)
    let isClub = facts.type == .organisation && kinds.sport.contains(facts.subtype)
    guard isTown || isClub, isAboutSport() else { return false }
    if isTown {
      guard isAny(start - 1, .opponent) else { return false }
      addOrganisation(start, end, family: 0)
      return true
    }
    if let place = placeName(at: end) {
      addOrganisation(start, place, family: 0)
      return true
    }
    guard facts.isAny(.ambiguous), isAny(start - 1, .opponent) || isScore(end) else { return false }
    addOrganisation(start, end, family: facts.family)
    return true
  }

  private mutating func addOrganisation(_ start: Int, _ end: Int, family: Int) {
    if end > start + 1 { addNested(start + 1, end) }
    add(
      .organisation, .full, start, end, evidence: [.gazetteer, .context], alone: true, family: family)
    claim(start, end)
  }

  /// Towns whose club bears their name alone.
  private static let towns = ClosedWords.keys(
    "بارسلونا لیورپول والنسیا سویا رم ناپولی بولونیا موناکو لیون مارسی پورتو بروژ میلان بازل زاگرب کپنهاگ")

  /// Clubs that are called by a common word (مس, ملوان, راه آهن): behind a word of the game and before no other noun.
  mutating func findCommonClubs() {
    for index in units.indices where !claimed[index] && units[index].isWord {
      var end = index + 1
      if isAny(index, .way), isWord(end, Self.iron) {
        end += 1
      } else {
        guard units[index].classes.has(.commonClub) else { continue }
      }
      guard isAny(index - 1, .clubHead), isAboutSport(), !claimed[end - 1], unit(end)?.isNominal != true
      else { continue }
      addOrganisation(index, end, family: 0)
    }
  }

  private static let iron = WordKey("آهن")

  // MARK: Results

  /// A line of results, مس کرمان ۲ ملوان انزلی ۱: name, town and score, at least twice in a row.
  mutating func findScores() {
    guard
      units.contains(where: { $0.name.exists && $0.name.facts.type == .location && isScore(Int($0.name.end)) }
      )
    else { return }
    var index = 0
    while index < units.count {
      var names: [Range<Int>] = []
      var start = index
      while let name = scored(from: start) {
        names.append(name)
        start = name.upperBound + 1
        while let mark = unit(start), mark.isHyphen || mark.scalar == 0x2F { start += 1 }
      }
      guard names.count > 1 else {
        index += 1
        continue
      }
      for name in names { addOrganisation(name.lowerBound, name.upperBound, family: 0) }
      index = start
    }
  }

  /// One or two words, a town and a score behind them.
  private func scored(from start: Int) -> Range<Int>? {
    for length in 1...2 {
      guard let unit = unit(start + length - 1), unit.isWord, unit.isNominal, !claimed[start + length - 1],
        !unit.classes.has(.score)
      else { return nil }
      if let end = placeName(at: start + length), isScore(end), !(self.unit(end + 1)?.cue.exists ?? false) {
        return start..<end
      }
    }
    return nil
  }

  private func isScore(_ index: Int) -> Bool {
    guard let unit = unit(index), !unit.isGlued else { return false }
    if unit.kind == .number { return paragraph.tokens[unit.token].range.count <= 4 }
    return isAny(index, .score)
      && (self.unit(index + 1)?.isWord != true || placeName(at: index + 2) != nil
        || isAny(index + 1, .score))
  }

}
