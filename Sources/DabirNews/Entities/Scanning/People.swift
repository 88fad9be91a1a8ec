import PersianLanguage
import TextStorage

/// Finds people: TITLE NAME, NAME، TITLE, and names by their structure (HANDBOOK D2, patterns 1–7).
extension ParagraphScan {
  mutating func findPeople() {
    var index = 0
    while index < units.count {
      if claimed[index] {
        index += 1
      } else if let run = wholeName(at: index), accept(run) {
        index = run.end
      } else if units[index].title.exists, !inRole[index], let end = readTitle(at: index) {
        index = end
      } else if let run = bestRun(at: index), accept(run) {
        index = run.end
      } else {
        index += 1
      }
    }
  }

  /// A name the desk's own list has, or the tables have whole though it begins with what may be a title: سردار آزمون.
  private func wholeName(at index: Int) -> NameRun? {
    units[index].title.exists || units[index].name.facts.isHouse ? knownRun(at: index) : nil
  }

  /// Decides on a name no title announced.
  private mutating func accept(_ run: NameRun) -> Bool {
    guard run.words > 1 || run.evidence.contains(.gazetteer) else { return false }
    let apposition = roleAfter(run.end)
    var evidence = run.evidence
    if apposition != nil { evidence.insert(.apposition) }
    let saying = isBeforeSaying(run.end) || isAfterSource(run.start) || isLed(run.start)
    if saying { evidence.insert(.context) }
    if isEverydayWord(run.start), run.givenWords > 0, run.words > 1, !run.isCertain {
      let isStated =
        apposition != nil && (unit(run.end)?.isComma == true || nameClass(run.end - 1) == .family)
      guard isStated || saying || isNamedByPlace(run) else { return false }
    }
    let isPair = run.givenWords == 0 && nameClass(run.start) == .family
    if isPair, run.words > 1, nameClass(run.start + 1) == .common { return false }
    var alone = run.isCertain
    if run.evidence.contains(.descriptive) {
      guard apposition != nil || units[run.start].name.exists else { return false }
      evidence.insert(.unknown)
      alone = true
    }
    if !alone, run.words > 1, run.givenWords > 0, nameClass(run.start) == .weakGiven,
      !isAfterLocative(run.start), !isAttribute(run)
    {
      let last = nameClass(run.end - 1)
      alone =
        run.evidence.contains(.unknown) || run.isListed
        || last == .weakFamily && (closesName(run.end) || isSubject(run.start))
    }
    if !alone { alone = isFreeStanding(run) }
    if !alone, run.words > 1 {
      alone = apposition != nil || saying || (run.isListed && !isAfterLocative(run.start))
    }
    // تیم and پل are given names only where a title follows.
    if units[run.start].facts.isAny(.head) { alone = alone && apposition != nil }
    if isPair, !run.evidence.contains(.gazetteer) { alone = alone && (apposition != nil || saying) }
    addPerson(run, evidence: evidence, alone: alone, roles: apposition.map { [$0] } ?? [])
    return true
  }

  /// عید سعید غدیر, ۱۲ واحد مسکونی: the adjective or noun of the phrase before it, not a given name.
  private func isAttribute(_ run: NameRun) -> Bool {
    guard let before = unit(run.start - 1), !run.isListed else { return false }
    if before.kind == .number { return true }
    let tags = paragraph.info(units[run.start].token).tags
    return before.isNominal && !before.isGlued && tags.contains(.adjective)
  }

  /// A given name that is an everyday word, with a family name nobody takes for a word, and no noun before it.
  private func isNamedByPlace(_ run: NameRun) -> Bool {
    guard nameClass(run.end - 1) == .family, unit(run.start - 1)?.isNominal != true else { return false }
    return !isAfterLocative(run.start) && (closesName(run.end) || unit(run.end)?.isNominal != true)
  }

  /// ستاره معینی, بهرام بیضایی: a given name and a rare adjective of relation with no noun on either side.
  private func isFreeStanding(_ run: NameRun) -> Bool {
    guard run.words == 2, run.end == run.start + 2, nameClass(run.start) == .weakGiven,
      nameClass(run.end - 1) == .common
    else { return false }
    let last = units[run.end - 1].token
    guard paragraph.letters(of: last).last == Letter.yeh, paragraph.letters(of: last).count > 3,
      paragraph.info(last).frequency <= 19, !units[run.end - 1].isGlued
    else { return false }
    let before = unit(run.start - 1)
    let after = unit(run.end)
    return before?.isNominal != true && (closesName(run.end) || after?.shape == .function)
  }

  private func bestRun(at index: Int) -> NameRun? {
    let run = nameRun(at: index)
    guard let run, run.words > 1 else { return statedRun(at: index) ?? run }
    return run
  }

  /// Two ordinary words that can only be a name where they stand: at the head of a sentence or after به گفتهٔ, with a
  /// title behind a comma.
  private func statedRun(at start: Int) -> NameRun? {
    guard isSentenceStart(start) || isAfterSource(start), let first = unit(start), first.isNominal,
      !claimed[start],
      !inLongName[start], let comma = unit(start + 2), let second = unit(start + 1), !second.isGlued
    else { return nil }
    guard !first.title.exists, !first.head.exists, second.shape != .function else { return nil }
    let last = nameClass(start + 1)
    guard last != .none, last != .particle else { return nil }
    let run = NameRun(
      start: start, end: start + 2, givenWords: 1, words: 2, isCertain: false, isListed: false,
      evidence: .descriptive)
    if comma.isComma {
      let title = unit(start + 3)?.title
      if title?.facts.isAny([.office, .rank, .kinship]) == true { return run }
      return isSuperlative(start + 3) && unit(start + 4)?.title.exists == true ? run : nil
    }
    // Agency copy leaves the comma out.
    if comma.title.exists, comma.title.facts.isAny(.office), !comma.isGlued {
      return last == .weakFamily || last == .family ? run : nil
    }
    // A place's name can be a given name: چاد followed by an unknown word and گفت.
    return first.name.exists && last == .unknown && isBeforeSaying(start + 2) ? run : nil
  }

  mutating func addPerson(_ run: NameRun, evidence: MentionEvidence, alone: Bool, roles: [RoleStatement]) {
    var evidence = evidence
    if isSentenceStart(run.start) { evidence.insert(.subject) }
    add(
      .person, run.words > 1 ? .full : .short, run.start, run.end, evidence: evidence, alone: alone,
      family: run.family)
    found[found.count - 1].givenWords = run.givenWords
    found[found.count - 1].roles = roles
    let isHouse = NameFacts.isHouse(family: run.family)
    if run.family != 0, run.words > 1 || isHouse { found[found.count - 1].surnameRecord = run.family }
    if isHouse { found[found.count - 1].givenRecord = run.family }
    if alone {
      claim(run.start, run.end)
      for index in run.start..<run.end { isPerson[index] = true }
    } else {
      tentative.append((found.count - 1, run.start..<run.end))
    }
  }
}
