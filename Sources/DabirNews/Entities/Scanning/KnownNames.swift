import PersianLanguage
import TextStorage

/// Names the gazetteer has.
extension ParagraphScan {
  /// Marks the units inside known names of several words, so that no person's name is read into them.
  mutating func claimLongNames() {
    var index = 0
    while index < units.count {
      let name = units[index].name
      guard name.exists, Int(name.end) > index + 1, name.facts.type != .person, name.facts.isAny(.entity),
        !claimed[index], !name.facts.isAny(.ambiguous) || name.facts.value != 1
      else {
        index += 1
        continue
      }
      // شیخ علی سلمان: a district's name may also begin a person's.
      if units[index].title.exists, let run = nameRun(at: Int(units[index].title.end)),
        run.end > Int(name.end)
      {
        index = run.end
        continue
      }
      for inside in index..<Int(name.end) { inLongName[inside] = true }
      index = Int(name.end)
    }
  }

  mutating func findKnownNames() {
    var index = 0
    while index < units.count {
      let name = units[index].name
      guard !claimed[index], name.exists, !(index..<Int(name.end)).contains(where: { claimed[$0] }) else {
        index += 1
        continue
      }
      if name.facts.isAny(.entity), name.facts.type != .person {
        addKnown(name, at: index)
        while index < units.count, claimed[index] || index < Int(name.end) { index += 1 }
      } else if name.facts.isAny(.demonym) {
        add(
          .location, .demonym, index, Int(name.end), evidence: .gazetteer, alone: true,
          family: name.facts.family)
        index = Int(name.end)
      } else {
        index += 1
      }
    }
  }

  private mutating func addKnown(_ name: PhraseMatch, at start: Int) {
    if name.facts.isHouse { return addHouse(name, at: start) }
    if addClub(name, at: start) || addAgency(at: start) { return }
    let end = extended(name, start)
    let facts = name.facts
    var evidence: MentionEvidence = .gazetteer
    var alone = true
    switch facts.type {
    case .group:
      return
    case .language where end == start + 1:
      // انگلیسی is a language after زبان, an adjective of origin elsewhere.
      guard isWord(start - 1, WordKey("زبان")) else { return addOrigin(name, at: start) }
    case .language:
      return addLanguage(start, end, facts.family)
    default: break
    }
    let before = unit(start - 1)
    // والی پیشین کندهار: behind a noun an adjective is no place.
    if facts.type == .location, end == start + 1, before?.isNominal == true,
      !isAny(start - 1, Self.strongPlaces), isAny(start, Self.adjectives)
    {
      return
    }
    let isCommon = isCommonWord(facts, start, end)
    if isCommon || facts.isAny(.ambiguous) && (end == start + 1 || facts.value == 1)
      || units[start].isGlued && before?.isHyphen == true
    {
      evidence.insert(.ambiguous)
      alone = isContextFor(facts, start, end)
      if alone { evidence.insert(.context) }
    } else if isAfterLocative(start) {
      evidence.insert(.context)
    }
    if units[start].facts.isAny(.given), end == start + 1, !isAfterLocative(start) {
      evidence.insert(.ambiguous)
      alone = false
    }
    add(
      facts.type, .full, start, end, evidence: evidence, alone: alone, trimmed: name.isTrimmed,
      family: facts.family)
    if facts.type == .organisation, facts.isAny(.entity), end == start + 1, isSeat(start) {
      found[found.count - 1].form = .metonym
    }
    if facts.type == .organisation || facts.type == .facility, end > start + 1 {
      let outer = found.removeLast()
      addNested(start, end)
      found.append(outer)
    }
    if facts.type == .product, kinds.apps.contains(facts.subtype), unit(start - 1)?.head.exists != true {
      // Without a head noun, an app's name stands for the company.
      found[found.count - 1].type = .organisation
    }
    claim(start, end)
  }

  /// What the desk lists is what it says it is.
  private mutating func addHouse(_ name: PhraseMatch, at start: Int) {
    let end = Int(name.end)
    add(
      name.facts.type, .full, start, end, evidence: .gazetteer, alone: true, family: name.facts.family)
    claim(start, end)
  }

  /// True for the single-word name of a thing that every reader knows as a word first.
  private func isCommonWord(_ facts: NameFacts, _ start: Int, _ end: Int) -> Bool {
    guard end == start + 1, facts.type != .location, facts.type != .facility else { return false }
    return facts.isAny([.dayPart, .deictic, .unit, .currency, .month, .weekday])
  }

  /// Where a known name ends once its place is taken in: بانک مرکزی ترکیه, کوریای شمالی.
  private func extended(_ name: PhraseMatch, _ start: Int) -> Int {
    let end = Int(name.end)
    guard let next = unit(end), next.isWord, !next.isGlued, !name.isTrimmed,
      !claimed[end] || Self.branches.contains(next.key)
    else { return end }
    if name.facts.type == .organisation, end > start + 1, next.name.exists, next.name.facts.isAny(.entity),
      next.name.facts.type == .location,
      !next.name.facts.isAny(.ambiguous) || Int(next.name.end) > end + 1
    {
      return Int(next.name.end)
    }
    // دانشگاه آزاد اسلامی واحد یزد
    if name.facts.type == .organisation, end > start + 1, Self.branches.contains(next.key),
      let place = unit(end + 1)?.name, place.exists, place.facts.isAny(.entity), place.facts.type == .location
    {
      return Int(place.end)
    }
    if name.facts.type == .location, Self.points.contains(next.key) { return end + 1 }
    return end
  }

  private static let branches = ClosedWords.keys("واحد شعبه شعبهٔ استان شهرستان")

  static let points = ClosedWords.keys("شمالی جنوبی شرقی غربی")

  private func isSeat(_ start: Int) -> Bool { Self.seats.contains(units[start].key) }

  private static let seats = ClosedWords.keys("کرملین کریملین پنتاگون الیزه")

  private mutating func addOrigin(_ name: PhraseMatch, at start: Int) {
    guard name.facts.isAny(.demonym) else { return }
    add(
      .location, .demonym, start, Int(name.end), evidence: .gazetteer, alone: true, family: name.facts.family)
  }

  /// زبان انگلیسی: the mention is the language's own name.
  private mutating func addLanguage(_ start: Int, _ end: Int, _ family: Int) {
    add(.language, .full, start + 1, end, evidence: [.gazetteer, .head], alone: true, family: family)
    claim(start, end)
  }

  /// True when the words around an ambiguous name leave only the name.
  private func isContextFor(_ facts: NameFacts, _ start: Int, _ end: Int) -> Bool {
    switch facts.type {
    case .location:
      if facts.value == 1 {
        return isDateline(start, end) || isAny(start - 1, Self.strongPlaces)
          || unit(start - 1)?.facts.headType == .location
          || unit(start - 1)?.facts.isAny(.office) == true || isAny(start - 1, Self.offices)
      }
      return isAfterLocative(start) || isAfterTitle(start) || isDateline(start, end)
        || unit(start - 1)?.facts.isAny(.currency) == true
    case .organisation:
      return isAny(start - 1, Self.reporters) || unit(start - 1)?.facts.headType == .organisation
        || kinds.media.contains(facts.subtype) && isSource(start, end)
        || (isAfterSource(start) || isWord(start - 1, WordKey("گزارش")))
          && (closesName(end) || isBeforeSaying(end))
    default:
      return unit(start - 1)?.facts.isAny(.head) == true
    }
  }

  /// A place before a dash at the head of a paragraph: هرات – خبر.
  private func isDateline(_ start: Int, _ end: Int) -> Bool {
    guard start == 0, let mark = unit(end), !mark.isGlued else { return false }
    return mark.isHyphen || mark.scalar == 0x2013
  }

  private func isAfterTitle(_ start: Int) -> Bool {
    for back in 1...4 {
      guard let unit = unit(start - back) else { return false }
      if unit.title.exists, Int(unit.title.end) == start { return true }
    }
    return false
  }

  /// Adjectives that are also places.
  private static let adjectives = ClosedWords.keys("پیشین معروف میانه معصوم خوشی شهدا مرکزی")
  private static let strongPlaces = ClosedWords.keys(
    "شهر کشور ولایت استان ایالت ولسوالی شهرستان سوی پایتخت اهل ساکن باشندگان")
  private static let offices = ClosedWords.keys("والی ولسوال استاندار فرماندار شهردار شاروال سفیر خارجه دفاع")
  private static let reporters = ClosedWords.keys(
    "خبرنگار خبرگزاری گزارش روزنامه شبکه تلویزیون تیم باشگاه شرکت حزب")
}
