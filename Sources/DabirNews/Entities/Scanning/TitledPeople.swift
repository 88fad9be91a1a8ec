import PersianLanguage
import TextStorage

/// Titles, offices and kinship words that stand before a name (HANDBOOK D2, patterns 2, 3 and 6).
extension ParagraphScan {
  /// Reads the title at `start` and the name it announces; the unit to go on with, nil when there is no name.
  mutating func readTitle(at start: Int) -> Int? {
    let title = units[start].title
    guard !title.isTrimmed || !title.facts.isAny(.courtesy) else { return nil }
    guard !title.facts.isAny(.plural) || title.facts.isAny(NameRoles.anyTitle) else { return nil }
    // مدیران محترم: behind a noun it is an adjective.
    if Self.adjectives.contains(units[start].key), unit(start - 1)?.isNominal == true { return nil }
    if Self.descent.contains(units[start].key), let run = descentName(at: start) {
      return finish(run, nil, courteous: run.words > 2)
    }
    var index = Int(title.end)
    var roleStart: Int? = title.facts.isAny(.courtesy) && !title.facts.isAny([.office, .rank]) ? nil : start
    var direct = title.facts.isAny([.courtesy, .rank])
    var kinship = title.facts.isAny(.kinship) && !title.facts.isAny([.office, .rank])
    // Titles in a row: جناب آقای دکتر.
    while !kinship || units[start].facts.value == 0, let next = unit(index)?.title, next.exists,
      next.facts.isAny([.courtesy, .rank]), !claimed[index]
    {
      if next.facts.isAny(.rank), roleStart == nil { roleStart = index }
      if kinship, next.facts.isAny(.rank) { kinship = false }
      direct = true
      index = Int(next.end)
    }
    if kinship {
      guard let name = kinName(after: index, from: start) else { return nil }
      return name
    }
    if direct, let run = titledName(at: index),
      run.isListed || run.words > 1 || !isAny(index - 1, Self.commonTitles),
      nameClass(index) != .common || !isAny(index - 1, Self.highTitles)
    {
      return finish(run, roleStart.map { role(widened($0), index) }, courteous: true)
    }
    guard title.facts.isAny([.office, .rank]) else { return nil }
    guard let run = nameAfterOffice(from: Int(title.end), title: start) else { return nil }
    let end = isCommaBefore(run.start) ? run.start - 1 : run.start
    return finish(run, role(widened(start), lastOfTitle(start, end)), courteous: false)
  }

  private static let adjectives = ClosedWords.keys("محترم معظم مکرم گرامی بزرگوار ارجمند")

  private static let descent = ClosedWords.keys("سید سیده میرزا")

  /// سید and میرزا before a given name are part of the name.
  private func descentName(at start: Int) -> NameRun? {
    guard var run = nameRun(at: start + 1), run.evidence.contains(.structure) || run.isCertain else {
      return nil
    }
    run.start = start
    run.words += 1
    run.givenWords += run.words > 2 ? 1 : 0
    return run
  }

  /// Titles that are also ordinary words: only a listed name makes titles of them.
  private static let commonTitles = ClosedWords.keys(
    "سر خان امیر شاه معلم پیر حافظ سردار استاد سلطان امام میر مجاهد پدر گل حاج آمر سید استوار پاسدار ایشان")

  /// Titles that also stand in place of a name: آن حضرت فرمود.
  private static let highTitles = ClosedWords.keys("حضرت جناب~عالی جنابعالی اعلی~حضرت عالیجناب افسر سرباز")

  mutating func finish(_ run: NameRun, _ before: RoleStatement?, courteous: Bool) -> Int {
    var roles = before.map { [$0] } ?? []
    if let after = roleAfter(run.end) { roles.append(after) }
    addPerson(run, evidence: run.evidence.union(.title), alone: courteous || run.words > 1, roles: roles)
    return run.end
  }

  /// A courtesy title between an office and the name (وزیر دفاع جنرال …) is part of the role; آقای is not.
  private func lastOfTitle(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end - 1 > start, units[end - 1].facts.isAny(.courtesy),
      !units[end - 1].facts.isAny([.rank, .office])
    { end -= 1 }
    return end
  }

  /// The name directly after a rank or courtesy title: here a single word suffices.
  private func titledName(at index: Int) -> NameRun? {
    if let run = nameRun(at: index) {
      let isWord = run.words == 1 && isEverydayWord(index) && !units[index].facts.isAny(.family)
      return isWord && !isWordSaidOfSomebody(index) ? nil : run
    }
    if let run = latinRun(at: index) { return run }
    guard nameClass(index) == .common, unit(index)?.facts.isAny([.head, .office]) == false,
      !units[index].classes.has(.phraseEnd), !units[index].isGlued,
      isAny(index - 1, Self.address) || isWordSaidOfSomebody(index)
    else { return nil }
    let longer = unit(index + 1).map { _ in nameClass(index + 1) }
    let end = longer == .family || longer == .unknown || longer == .suffix ? index + 2 : index + 1
    return NameRun(
      start: index, end: end, givenWords: end - index - 1, words: end - index, isCertain: false,
      isListed: false,
      evidence: [])
  }

  /// آقای announces a name, whatever word it is; behind مهندس or سرباز a common word is mostly no name.
  private static let address = ClosedWords.keys("آقای اقای جناب")

  /// True for a word that ends its phrase or says something: مهندس رزم، معاون …; سرهنگ جوان گفت.
  private func isWordSaidOfSomebody(_ index: Int) -> Bool {
    let frequency = paragraph.info(units[index].token).frequency
    if frequency <= 18 { return true }
    guard frequency <= 23 else { return isAny(index + 1, .speaking) }
    let after = unit(index + 1)
    return isBeforeSaying(index + 1) || after?.isComma == true || after?.scalar == 0x29
      || after?.title.exists == true && after?.title.facts.isAny(.office) == true
  }

  func isCommaBefore(_ index: Int) -> Bool { unit(index - 1)?.isComma == true }

  /// Walks over what an office is of until a person's name begins.
  private func nameAfterOffice(from start: Int, title: Int) -> NameRun? {
    var index = start
    var sawComplement = false
    while index < units.count, index - start < 12, !claimed[index] {
      let unit = units[index]
      if unit.isComma, index > title {
        // به گزارش خبرنگار X، NAME: the comma ends whose report it is.
        guard !isReported(widened(title)), let run = nameRun(at: index + 1), run.words > 1,
          run.isCertain || run.isListed || run.evidence.contains(.structure),
          closesName(run.end) || isBeforeSaying(run.end) || isSubjectOfOffice(run, title: title)
        else { return nil }
        return run
      }
      // والی پیشین کندز و معاون وزیر، NAME
      if unit.classes.has(.and), let next = self.unit(index + 1)?.title, next.exists,
        next.facts.isAny(.office),
        opensPhrase(title)
      {
        index = Int(next.end)
        continue
      }
      if unit.name.exists, unit.name.facts.type != .person || unit.facts.isAny([.demonym]),
        !startsListedName(index)
      {
        index = Int(unit.name.end)
        sawComplement = true
        continue
      }
      if unit.title.exists, unit.title.facts.isAny([.rank, .courtesy]), !unit.title.facts.isAny(.office),
        let run = titledName(at: Int(unit.title.end))
      {
        return run
      }
      if let run = nameRun(at: index), isNameAfterOffice(run, sawComplement: sawComplement) { return run }
      if unit.kind == .latin, let run = latinRun(at: index), run.words > 1 { return run }
      guard unit.isWord, unit.isNominal || unit.facts.isAny([.head, .demonym]) else { return nil }
      index += 1
    }
    return nil
  }

  /// True when the office at the head of a clause can only belong to the name behind its comma.
  private func isSubjectOfOffice(_ run: NameRun, title: Int) -> Bool {
    guard opensPhrase(title), let next = unit(run.end) else { return false }
    return next.shape == .verb
      || next.shape == .function && !next.classes.has(.and) && !next.classes.has(.that)
  }

  /// True at the head of a clause, or behind another title and و.
  private func opensPhrase(_ title: Int) -> Bool {
    isSubject(widened(title)) || isAny(title - 1, .and)
  }

  private func startsListedName(_ index: Int) -> Bool {
    guard let run = nameRun(at: index), run.words > 1 else { return false }
    return run.isListed
  }

  private func isNameAfterOffice(_ run: NameRun, sawComplement: Bool) -> Bool {
    if run.words > 1 { return run.isCertain || run.isListed || sawComplement || isUnknownPair(run) }
    if run.evidence.contains(.gazetteer) { return true }
    return sawComplement && (run.isCertain || run.isListed)
      && (closesName(run.end) || isBeforeSaying(run.end))
  }

  /// Two unknown words in a row after an office are rather a name than what the office is of.
  private func isUnknownPair(_ run: NameRun) -> Bool {
    run.words == 2 && nameClass(run.start) == .unknown && nameClass(run.end - 1) == .unknown
  }

  /// Takes in what belongs to a title and stands before it: یکی از …, بزرگترین ….
  func widened(_ start: Int) -> Int {
    if isAny(start - 1, .from), isAny(start - 2, .one) { return start - 2 }
    if start > 0, units[start - 1].isWord, !claimed[start - 1], isSuperlative(start - 1) { return start - 1 }
    return start
  }

  func isSuperlative(_ index: Int) -> Bool {
    guard let unit = unit(index), unit.isWord else { return false }
    return paragraph.letters(of: unit.token).suffix(4).elementsEqual(Self.superlative)
  }

  private static let superlative = Letter.letters("ترین")
}
