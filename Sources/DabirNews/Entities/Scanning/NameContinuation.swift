import PersianLanguage

/// Whether a word goes on with the personal name before it.
extension ParagraphScan {
  /// ناصرالدین شاه, محمد میرزا: what rulers and nobles are called belongs to the given name.
  func isSovereign(_ index: Int, after last: NameClass) -> Bool {
    guard last == .given || last == .weakGiven else { return false }
    return isAny(index, .sovereign) && !claimed[index] && !inLongName[index]
  }

  /// فرد, منش: the second half of a family name in two words, where nothing of the name can follow.
  func isSuffix(_ index: Int, after last: NameClass) -> Bool {
    guard unit(index)?.facts.isAny(.suffix) == true, last == .unknown || last == .common || last == .family
    else { return false }
    return closesName(index + 1) || isBeforeSaying(index + 1) || unit(index + 1)?.title.exists == true
  }

  /// True for the half of a compound verb: علی تلاش کرد.
  private func isHalfOfVerb(_ index: Int) -> Bool {
    guard let verb = unit(index + 1), verb.shape == .verb || isAny(index + 1, .lightVerb) else {
      return false
    }
    // رضایی آمد, but زندانی شد.
    let isRelational =
      paragraph.info(units[index].token).tags.contains(.adjective)
      && paragraph.letters(of: units[index].token).last == Letter.yeh
    return !isAny(index + 1, .speaking) && (!isRelational || isAny(index + 1, .lightVerb))
  }

  func continues(_ kind: NameClass, _ index: Int, _ before: [NameClass], hasFamily: Bool) -> Bool {
    let startsGiven = before[0] == .given || before[0] == .weakGiven
    switch kind {
    case .none: return false
    case .family, .suffix: return true
    case .unknown where before.last == .suffix && !closesName(index + 1): return false
    case .given: return !hasFamily || before[0] == .given
    case .unknown: return before.count < 4
    case .particle:
      guard let next = nextInName(index) else { return false }
      if next.glued { return true }
      if isAny(index, .sonOf) { return startsGiven && nameClass(next.index) != .none }
      // فون در لاین, دو گل: prepositions and numerals only inside what has begun as a foreign name.
      let opened = startsGiven && !hasFamily && units[index].shape != .function || before.last == .particle
      let isWordElsewhere = units[index].shape == .function || units[index].shape == .numeral
      switch nameClass(next.index) {
      case .none: return false
      case .family, .unknown, .given, .suffix, .particle: return opened || !isWordElsewhere
      case .weakGiven, .weakFamily: return opened && before[0] == .given || before.last == .particle
      case .common: return before.last == .particle
      }
    case .weakGiven, .weakFamily:
      if before.last == .particle { return true }
      if kind == .weakFamily, isHalfOfVerb(index) { return false }
      if isWord(index, Self.may) { return startsGiven && unit(index + 1)?.shape != .verb }
      return !hasFamily && (startsGiven || before[0] == .unknown)
    case .common:
      if before.last == .particle { return true }
      if isHalfOfVerb(index) { return false }
      // نادر شهاب منش: the ending tells.
      if startsGiven, !hasFamily, unit(index + 1)?.isGlued == false,
        isSuffix(index + 1, after: .common)
      {
        return true
      }
      // ویلیام ناکس دارسی: the third of a foreign name may be spelt like a word.
      if before.count == 2, before[0] == .given, before[1] == .unknown,
        closesName(index + 1) || unit(index + 1)?.isCloseQuote == true
      {
        return true
      }
      guard !hasFamily, startsGiven, !units[index].classes.has(.phraseEnd) else { return false }
      let info = paragraph.info(units[index].token)
      let endsInYeh = paragraph.letters(of: units[index].token).last == Letter.yeh
      // A compound the lexicon lacks ends the name where it can end: دولت~آبادی.
      if !info.isKnown, !endsInYeh, paragraph.tokens[units[index].token].flags.contains(.zwnj) {
        return closesName(index + 1) || isBeforeSaying(index + 1)
      }
      if before.contains(.weakGiven) || before.count > 2 {
        return before.count < 4 && (!info.isKnown || endsInYeh && info.frequency <= 19)
      }
      // An adjective in ی is the common form of a family name.
      let isRelational = info.tags.contains(.adjective) && endsInYeh
      return info.frequency <= (isRelational ? 23 : 19) || closesName(index + 1)
        || before == [.given] && unit(index + 1)?.title.facts.isAny(.office) == true
        || isAny(index + 1, Self.openings) && isBeforeSaying(index + 1)
    }
  }

  private static let openings = ClosedWords.keys("در با")
  private static let may = WordKey("می")
}
