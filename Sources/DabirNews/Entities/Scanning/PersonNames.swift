import PersianLanguage

/// A stretch that has the shape of a person's name.
struct NameRun {
  var start: Int
  var end: Int
  /// Leading given names, in words of `NameLetters`.
  var givenWords: Int
  var words: Int
  /// A given name no ordinary word is spelt like begins it, or the gazetteer has the person.
  var isCertain: Bool
  /// A word in it stands in a list of names.
  var isListed: Bool
  var evidence: MentionEvidence
  var family = 0
}

/// The structure of personal names: given names, particles, family names (HANDBOOK D2).
extension ParagraphScan {
  enum NameClass {
    case given, weakGiven, family, weakFamily, unknown, suffix, particle, common, none

    var isListed: Bool {
      switch self {
      case .given, .family, .suffix: true
      default: false
      }
    }
  }

  /// What unit `index` can be inside a name.
  func nameClass(_ index: Int) -> NameClass {
    guard let unit = unit(index), unit.isWord, !claimed[index], !inLongName[index] else { return .none }
    let facts = unit.facts
    if isInitial(index) { return .unknown }
    if unit.classes.has(.plural) { return .none }
    if unit.shape == .verb || unit.shape == .function || unit.shape == .pronoun || unit.shape == .numeral {
      if facts.isAny(.particle), unit.shape != .pronoun { return .particle }
      return facts.isAny(.family) && unit.shape == .function ? .weakFamily : .none
    }
    if facts.bits == 0, !unit.classes.has(.devout) { return plainClass(index, unit) }
    let isTitle = facts.isAny(Self.titleOrHead)
    if isTitle, facts.isAny([.given, .family]), !closesName(index + 1), !isBeforeSaying(index + 1) {
      return facts.isAny(.given) && !facts.isAny(.office) ? .weakGiven : .none
    }
    if isAny(index + 1, .devotion), self.unit(index + 1)?.isGlued == false,
      unit.classes.has(.devout)
    {
      return .given
    }
    let weak = facts.isAny([.ambiguous, .month, .weekday]) || (facts.isAny(.entity) && facts.type != .person)
    if facts.isAny(.given) { return weak ? .weakGiven : .given }
    if facts.isAny(.family) { return weak ? .weakFamily : .family }
    if facts.isAny(.entity) { return facts.type == .person ? .family : .none }
    if facts.isAny(.suffix) { return .suffix }
    if facts.isAny(.particle) { return .particle }
    if facts.isAny([.demonym, .head, .month, .weekday, .deictic, .unit, .currency, .multiplier]) {
      return .none
    }
    if facts.isAny(Self.titleOrPlural) {
      // گلکار is a trade and a family name: what closes the phrase can be the name.
      return facts.isAny(.office) && !facts.isAny([.rank, .courtesy, .plural])
        && (closesName(index + 1) || isBeforeSaying(index + 1)) ? .common : .none
    }
    return plainClass(index, unit)
  }

  private static let titleOrPlural = NameRoles.anyTitle.union(.plural)
  private static let titleOrHead = NameRoles.anyTitle.union([.plural, .head])

  /// What a word is of which the tables know nothing.
  private func plainClass(_ index: Int, _ unit: Unit) -> NameClass {
    if unit.shape == .unknown { return paragraph.letterRange(unit.token).count > 1 ? .unknown : .none }
    guard unit.shape == .nominal else { return .none }
    return isFamilyForm(index) ? .unknown : .common
  }

  /// True for a given name that is an everyday word first: دنیا, زمان, تیم.
  func isEverydayWord(_ index: Int) -> Bool {
    units[index].facts.isAny(.ambiguous) && units[index].facts.value == 1
  }

  /// True for a word the lexicon lacks that ends as family names do: کمالیان, رستمی~نژاد.
  private func isFamilyForm(_ index: Int) -> Bool {
    let token = units[index].token
    guard paragraph.info(token).frequency < 16 else { return false }
    let letters = paragraph.letters(of: token)
    guard
      let ending = Self.familyEndings.first(where: {
        letters.count > $0.count + 2 && letters.suffix($0.count).elementsEqual($0)
      })
    else { return false }
    // روستاییان, دانشجویان: behind a vowel the ending is the plural.
    let before = letters[letters.endIndex - ending.count - 1]
    return ending.count > 3 || before != Letter.alef && before != Letter.waw && before != Letter.yeh
  }

  private static let familyEndings = ["یان", "زاده", "پور", "نژاد", "نیا", "منش", "وند", "فرد", "لو"].map {
    Letter.letters($0)
  }

  /// The unit that continues a name after `index`: the next word, or the one behind a hyphen or an initial's stop.
  func nextInName(_ index: Int) -> (index: Int, glued: Bool)? {
    guard let next = unit(index + 1) else { return nil }
    if next.isWord { return next.isGlued ? nil : (index + 1, false) }
    guard let after = unit(index + 2), after.isWord, next.isGlued else { return nil }
    if next.isHyphen, after.isGlued { return (index + 2, true) }
    if next.scalar == 0x2E, units[index].classes.has(.initial) { return (index + 2, false) }
    return nil
  }

  /// دبلیو. and its like: the name of a letter before a stop, inside a name.
  func isInitial(_ index: Int) -> Bool {
    guard index > 0, isAny(index, .initial), let stop = unit(index + 1) else { return false }
    return stop.scalar == 0x2E && stop.isGlued && units[index - 1].isWord
      && self.unit(index + 2)?.isWord == true
  }

  /// The name that begins at unit `start`, as far as it can be read; single words too.
  func nameRun(at start: Int) -> NameRun? {
    let first = nameClass(start)
    if first == .none || first == .common, let known = knownRun(at: start) { return known }
    var run = NameRun(
      start: start, end: start + 1, givenWords: 0, words: 1, isCertain: false, isListed: first.isListed,
      evidence: [])
    switch first {
    case .none, .common, .suffix: return nil
    case .weakGiven where units[start].classes.has(.phraseEnd): return nil
    case .weakGiven where units[start].classes.has(.leading) && nameRun(at: start + 1)?.words ?? 0 > 1:
      return nil
    case .particle:
      guard let next = nextInName(start), next.glued, nameClass(next.index) != .none else { return nil }
    case .given: run.isCertain = true
    default: break
    }
    var classes = [first]
    var index = start
    var hasFamily = first == .family
    var hasInitial = false
    while run.words < 6, let next = nextInName(index) {
      var kind = nameClass(next.index)
      // شمس الدین, نجیب الله: still the given name.
      if isAny(next.index, .devotion), classes[classes.count - 1] == .given { kind = .given }
      if kind == .weakGiven, units[next.index].facts.isAny(.particle) { kind = .particle }
      if isSovereign(next.index, after: classes[classes.count - 1]) { kind = .given }
      if hasFamily || kind == .common, isSuffix(next.index, after: classes[classes.count - 1]) {
        kind = .suffix
      }
      if hasInitial, hasFamily, !next.glued, kind != .suffix { break }
      if hasInitial, !hasFamily, kind == .common || kind == .weakFamily {
        // Behind an initial stands the family name, whatever else it means.
      } else if !next.glued, !continues(kind, next.index, classes, hasFamily: hasFamily) {
        break
      }
      if next.glued, kind == .none, !units[next.index].isNominal { break }
      classes.append(kind)
      run.words += 1
      run.isListed = run.isListed || kind.isListed
      index = next.index
      if kind == .particle, isAny(index, .sonOf) { run.isCertain = true }
      if isInitial(index) {
        run.isListed = true
        hasInitial = true
      } else if kind == .family || kind == .suffix || kind == .common || kind == .unknown {
        hasFamily = true
      }
      run.end = index + 1
    }
    // A name does not end in a particle.
    while run.words > 1, classes.last == .particle, !units[run.end - 1].isGlued {
      classes.removeLast()
      run.words -= 1
      run.end -= 1
    }
    let leading = classes.prefix { $0 == .given || $0 == .weakGiven }.count
    let hyphened = unit(start + 1)?.isHyphen == true && unit(start + 1)?.isGlued == true
    run.givenWords =
      run.words == 1 || hyphened || (first == .family && leading == 0) || first == .particle
      ? 0 : max(1, min(leading, run.words - 1))
    if run.words > 1, first == .unknown, hasListedGivenAfter(classes) { run.isListed = true }
    run.evidence = evidence(classes, words: run.words)
    let match = units[start].name
    if match.exists, match.facts.type == .person, Int(match.end) == run.end {
      run.family = match.facts.family
      run.evidence.insert(.gazetteer)
      run.isCertain = run.isCertain || !match.facts.isAny(.ambiguous)
    }
    return run
  }

  /// A person the tables have under a name of several words, whatever these are elsewhere: بان کی مون.
  func knownRun(at start: Int) -> NameRun? {
    guard let match = unit(start)?.name, match.exists, match.facts.type == .person,
      match.facts.isAny(.entity), !match.facts.isAny(.ambiguous),
      Int(match.end) > start + 1 || match.facts.isHouse,
      !(start..<Int(match.end)).contains(where: { claimed[$0] })
    else { return nil }
    let words = Int(match.end) - start
    return NameRun(
      start: start, end: Int(match.end), givenWords: match.facts.isHouse && words > 1 ? 1 : 0, words: words,
      isCertain: true, isListed: true, evidence: [.gazetteer, .familyName], family: match.facts.family)
  }

  private func hasListedGivenAfter(_ classes: [NameClass]) -> Bool {
    classes.dropFirst().contains { $0 == .family || $0 == .suffix }
  }

  private func evidence(_ classes: [NameClass], words: Int) -> MentionEvidence {
    var evidence: MentionEvidence = []
    if words > 1, classes.first == .given || classes.first == .weakGiven { evidence.insert(.structure) }
    if classes.contains(.unknown) { evidence.insert(.unknown) }
    if classes.last == .family || classes.last == .suffix { evidence.insert(.familyName) }
    if words == 1 {
      switch classes[0] {
      case .given, .weakGiven: evidence.insert(.givenOnly)
      default: break
      }
      if classes[0] == .weakGiven || classes[0] == .weakFamily { evidence.insert(.ambiguous) }
    }
    return evidence
  }

  /// True when unit `index` can only stand after a finished noun phrase.
  func closesName(_ index: Int) -> Bool {
    guard let unit = unit(index) else { return true }
    return unit.kind == .mark && !(unit.isHyphen && unit.isGlued) && !unit.isOpenQuote
  }
}
