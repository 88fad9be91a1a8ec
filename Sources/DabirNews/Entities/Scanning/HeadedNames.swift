import PersianLanguage
import TextStorage

/// Names a head noun introduces: وزارت مالیه, میدان هوایی فیض~آباد, دریای کوکچه (HANDBOOK D1).
extension ParagraphScan {
  mutating func findHeadedNames() {
    var index = 0
    while index < units.count {
      if !claimed[index], !inLongName[index],
        units[index].head.exists || units[index].classes.has(.natural), let end = readHead(at: index)
      {
        index = end
      } else {
        index += 1
      }
    }
  }

  /// NAME، مدیرعامل X: what a named person is head of is a body, known or not.
  mutating func findLedBodies() {
    for index in units.indices where inRole[index] && isAny(index, .headOfBody) {
      var end = index + 1
      while end < index + 3, let unit = unit(end), unit.shape == .unknown, unit.facts.bits == 0,
        !claimed[end],
        !unit.name.exists, !unit.title.exists, !unit.head.exists, !unit.isGlued
      { end += 1 }
      guard end > index + 1, closesName(end) || unit(end)?.shape == .function else { continue }
      add(.organisation, .full, index + 1, end, evidence: [.context], alone: true)
      claim(index + 1, end)
    }
  }

  /// Reads the name that the head noun at `start` introduces; the unit to go on with.
  private mutating func readHead(at start: Int) -> Int? {
    let head = units[start].head
    let type = head.exists ? head.facts.headType : .location
    guard !isAny(start - 1, .determiner), type != .number, units[start].isWord,
      units[start].shape != .verb
    else { return nil }
    let isMinistry = HeadClass(units[start].key) == .ministry
    var first = isMinistry || !head.exists ? start + 1 : Int(head.end)
    if isAny(first, .plural) {
      // دادگاه های عمومی و انقلاب شیراز is one body.
      if isWord(start, Self.court) { first += 1 } else if type != .location { return nil }
    }
    if isAny(first, .devotion) { return nil }
    if isWord(start, Self.presidency), isWord(first, Self.republic) { return nil }
    switch type {
    case .organisation, .facility: return readOrganisation(type, start, first)
    case .location: return readPlace(start, first)
    case .event, .product, .law: return readTitled(type, start, first)
    default: return nil
    }
  }

  /// Buildings that bear the name of anything: سینما آریانا.
  private static let venues = ClosedWords.keys("تالار سینما ورزشگاه استادیوم مسجد هتل هوتل")
  private static let court = WordKey("دادگاه")
  private static let presidency = WordKey("ریاست")
  private static let republic = WordKey("جمهوری")

  func closingQuote(_ open: Int) -> Int? {
    var index = open + 1
    while let unit = unit(index), index - open < 10 {
      if unit.isCloseQuote { return index }
      index += 1
    }
    return nil
  }

  private mutating func readOrganisation(_ type: EntityType, _ start: Int, _ first: Int) -> Int? {
    let single = HeadClass(units[start].key)
    guard units[start].shape != .verb, !isParticiple(first),
      !Self.notNamed(units[start].key, unit(first)?.key, isProper: placeName(at: first + 1) != nil)
    else { return nil }
    let known = single == .ministry ? Int(units[start].head.end) : first
    let rest = complement(from: first, single, head: start, known: known)
    guard rest.end > first else { return nil }
    // جامعه ایران, تیم ایران: a country alone makes no name of such a head.
    if rest.isPlace, Self.common.contains(units[start].key), first == start + 1,
      kinds.countries.contains(units[first].name.facts.subtype) || !Self.clubs.contains(units[start].key)
    {
      return nil
    }
    if rest.isPlace, Self.countless.contains(units[start].key),
      kinds.countries.contains(units[first].name.facts.subtype)
    {
      return nil
    }
    if rest.end == first + 1, Self.regimes.contains(units[start].key), units[first].facts.isAny(.demonym),
      !units[first].facts.isAny(.entity)
    {
      return nil
    }
    let isQuoted = unit(first)?.isOpenQuote == true
    switch single {
    case .ministry:
      guard
        known > start + 1 || rest.isProper || units[first].classes.has(.institutional)
          || rest.words > 1
      else { return nil }
    case .agency:
      guard
        rest.isProper || rest.words >= 2 || isNoun(first) || units[first].classes.has(.institutional)
      else { return nil }
    case .office:
      guard rest.isProper || rest.words >= 2 && units[first].classes.has(.institutional) else {
        return nil
      }
    case .force:
      guard rest.isProper || rest.words == 1 && isNoun(first) else { return nil }
    default:
      guard rest.isProper || rest.words == 1 && isNoun(first) && isAny(start, Self.venues) else { return nil }
    }
    if single == .outside {
      guard addInner(first, rest.end, isQuoted: isQuoted, isProper: rest.isProper) else { return nil }
      claim(start, rest.end)
      return rest.end
    }
    addNested(first, rest.end)
    add(type, .full, start, rest.end, evidence: .head, alone: true)
    if single == .agencyName, rest.words == 1, !isQuoted {
      found[found.count - 1].roles = [role(start, first)]
      found[found.count - 1].display =
        NameSpelling.corrected(self, first, rest.end, range(first, rest.end))
        ?? paragraph.string(range(first, rest.end))
    }
    claim(start, rest.end)
    return rest.end
  }

  /// روزنامهٔ X, کمپنی X: only what follows the head is the name.
  private mutating func addInner(_ first: Int, _ end: Int, isQuoted: Bool, isProper: Bool) -> Bool {
    guard isQuoted || isProper || !paragraph.info(units[first].token).isKnown else { return false }
    let inner = isQuoted ? first + 1 : first
    let innerEnd = isQuoted ? end - 1 : end
    guard inner < innerEnd else { return false }
    let known = units[inner].name
    if known.exists, known.facts.type == .location { return false }
    let isWhole = known.exists && Int(known.end) == innerEnd
    add(
      .organisation, .full, inner, innerEnd, evidence: .head, alone: true,
      family: isWhole ? known.facts.family : 0)
    return true
  }

  /// سازمان یافته, دانشگاه رفتن: no name, but a participle or an infinitive.
  private func isParticiple(_ index: Int) -> Bool {
    guard let unit = unit(index), unit.isWord else { return false }
    let tags = paragraph.info(unit.token).tags
    return tags.contains(.participle) || tags.contains(.infinitive) && !tags.contains(.adjective)
  }

  /// صندوق رأی and its like: things that only look like institutions.
  private static func notNamed(_ head: WordKey, _ first: WordKey?, isProper: Bool) -> Bool {
    guard let first else { return true }
    return head == council && councils.contains(first) && !isProper || head == box && ballots.contains(first)
      || head == room && rooms.contains(first)
  }

  private static let council = WordKey("شورای")
  private static let councils = ClosedWords.keys("شهر روستا اسلامی محل")
  private static let box = WordKey("صندوق")
  private static let room = WordKey("اتاق")
  private static let rooms = ClosedWords.keys("پذیرایی خواب عمل فکر فرمان گاز انتظار نشیمن کار مطالعه زایمان")
  private static let ballots = ClosedWords.keys("رای رأی آرا آرای اخذ پست پستی عقب")
  /// Heads of what any place has.
  private static let common = ClosedWords.keys(
    "جامعه جامعهٔ جمعیت تیم گروه هیات هیئت هیأت فضای نظام دفتر مرکز")
  /// Buildings a country has many of, and barriers it may be called.
  private static let countless = ClosedWords.keys(
    "سد پل دیوار فرودگاه زندان کارخانه نیروگاه پایگاه بندر بیمارستان")
  private static let regimes = ClosedWords.keys("رژیم حکومت دولت")
  private static let clubs = ClosedWords.keys("تیم")

  /// True for a word that is a noun and no adjective: فدراسیون فوتبال names one, کمیته ویژه does not.
  func isNoun(_ index: Int) -> Bool {
    let tags = paragraph.info(units[index].token).tags
    return tags.contains(.noun) && !tags.contains(.adjective)
  }

  /// Adds the places inside a name as mentions of their own (HANDBOOK D2, pattern 9).
  mutating func addNested(_ start: Int, _ end: Int) {
    var index = start
    while index < end {
      let name = units[index].name
      if name.exists, name.facts.isAny(.entity), name.facts.type == .location, Int(name.end) <= end {
        add(
          .location, .full, index, Int(name.end), evidence: [.gazetteer, .nested], alone: true,
          trimmed: name.isTrimmed,
          family: name.facts.family)
        index = Int(name.end)
      } else {
        index += 1
      }
    }
  }
}
