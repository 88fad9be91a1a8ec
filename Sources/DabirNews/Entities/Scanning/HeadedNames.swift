import PersianLanguage
import TextStorage

/// Names a head noun introduces: وزارت مالیه, میدان هوایی فیض~آباد, دریای کوکچه (HANDBOOK D1).
extension ParagraphScan {
  mutating func findHeadedNames() {
    var index = 0
    while index < units.count {
      if !claimed[index], !inLongName[index],
        units[index].head.exists || Self.natural.contains(units[index].key), let end = readHead(at: index)
      {
        index = end
      } else {
        index += 1
      }
    }
  }

  /// Reads the name that the head noun at `start` introduces; the unit to go on with.
  private mutating func readHead(at start: Int) -> Int? {
    let head = units[start].head
    let type = head.exists ? head.facts.headType : .location
    guard !isAny(start - 1, Self.determiners), type != .number, units[start].isWord else { return nil }
    let isMinistry = WordKeyClass(units[start].key) == .ministry
    let first = isMinistry || !head.exists ? start + 1 : Int(head.end)
    if isAny(first, Self.plurals) && type != .location { return nil }
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
  private static let plurals = ClosedWords.keys("ها های هایی")
  private static let presidency = WordKey("ریاست")
  private static let republic = WordKey("جمهوری")
  static let determiners = ClosedWords.keys(
    "این آن یک هر چند هیچ همین همان چندین کدام دو سه چهار پنج برخی بعضی نوع نام")

  /// The words after a head noun that belong to the name.
  private struct Complement {
    var end: Int
    /// Holds a name or an unknown word.
    var isProper = false
    var words = 0
  }

  private func complement(from start: Int, _ kind: WordKeyClass, known: Int) -> Complement {
    var result = Complement(end: start)
    var index = start
    while let unit = unit(index), result.words < 7 {
      if claimed[index], !inLongName[index] { break }
      if unit.isOpenQuote, index == start, let close = closingQuote(index), close - index <= 6 {
        result.end = close + 1
        result.isProper = true
        break
      }
      if unit.name.exists, unit.name.facts.isAny(.entity), unit.name.facts.type != .person,
        !unit.name.facts.isAny(.ambiguous) || kind == .outside || result.words == 0
          || unit.name.end > index + 1
      {
        result.end = Int(unit.name.end)
        result.isProper = true
        result.words += 1
        let wasPlace = unit.name.facts.type == .location
        index = result.end
        if wasPlace { break }
        continue
      }
      if unit.kind == .latin, isCapital(index), let run = latinRun(at: index) {
        result.end = run.end
        result.isProper = true
        break
      }
      if unit.key == Self.and || unit.isComma {
        guard kind == .ministry || kind == .agency && !result.isProper && !unit.isComma, result.words > 0,
          isListed(index + 1, kind)
        else { break }
        index += 1
        continue
      }
      if unit.key == Self.with, isAny(index - 1, Self.struggle) {
        index += 1
        continue
      }
      // A hyphen joins the parts of a double name.
      if unit.isHyphen, unit.isGlued, result.isProper, self.unit(index + 1)?.isGlued == true {
        index += 2
        result.end = index
        continue
      }
      guard unit.isNominal || unit.facts.isAny([.demonym, .head]), !unit.isGlued else { break }
      if ClosedWords.phraseEnds.contains(unit.key),
        !(kind == .agency && result.words == 0 && self.unit(index + 1)?.shape == .nominal)
      {
        break
      }
      // What the tables know as a whole goes on with a list or a place only.
      if index >= known, known > start, index == result.end, units[index - 1].key != Self.and,
        !units[index - 1].isComma
      {
        break
      }
      if unit.title.exists, !unit.facts.isAny([.family, .given, .plural]) { break }
      if unit.cue.exists && unit.cue.facts.isAny([.weekday, .dayPart, .deictic]) { break }
      if unit.shape == .unknown { result.isProper = true }
      index += 1
      result.words += 1
      result.end = index
    }
    // The noun before a finite verb is rather its object or the half of a compound verb.
    if unit(result.end)?.shape == .verb, result.words > 1, units[result.end - 1].shape == .nominal,
      !units[result.end - 1].name.exists
    {
      result.end -= 1
      result.words -= 1
      if result.end > start, units[result.end - 1].key == Self.and || units[result.end - 1].isComma {
        result.end -= 1
      }
    }
    return result
  }

  private func isListed(_ index: Int, _ kind: WordKeyClass) -> Bool {
    guard let unit = unit(index), unit.isNominal, !claimed[index], !inLongName[index] else { return false }
    if ClosedWords.phraseEnds.contains(unit.key) || unit.title.exists || unit.head.exists && kind != .ministry
    {
      return false
    }
    if unit.name.exists || unit.shape == .unknown { return false }
    return kind == .ministry || self.unit(index + 1)?.shape != .verb
  }

  func closingQuote(_ open: Int) -> Int? {
    var index = open + 1
    while let unit = unit(index), index - open < 10 {
      if unit.isCloseQuote { return index }
      index += 1
    }
    return nil
  }

  private mutating func readOrganisation(_ type: EntityType, _ start: Int, _ first: Int) -> Int? {
    let single = WordKeyClass(units[start].key)
    let rest = complement(
      from: first, single, known: single == .ministry ? Int(units[start].head.end) : first)
    guard rest.end > first else { return nil }
    let isQuoted = unit(first)?.isOpenQuote == true
    switch single {
    case .ministry: break
    case .agency:
      guard rest.isProper || rest.words >= 2 || isNoun(first) else { return nil }
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

/// How freely a head noun takes ordinary words into a name.
private enum WordKeyClass {
  /// وزارت: what follows is the name, whatever it is.
  case ministry
  /// سازمان، اداره: two ordinary words are a name.
  case agency
  /// خبرگزاری: the head belongs to the mention, the name is what follows.
  case agencyName
  /// روزنامه، کمپنی: only what follows is the name.
  case outside
  case other

  init(_ key: WordKey) {
    self =
      Self.ministries.contains(key)
      ? .ministry
      : Self.agencies.contains(key)
        ? .agency
        : Self.newsAgencies.contains(key) ? .agencyName : Self.papers.contains(key) ? .outside : .other
  }

  private static let ministries = ClosedWords.keys("وزارت وزارتخانه")
  private static let agencies = ClosedWords.keys(
    "سازمان اداره ادارهٔ کمیسیون کمیته کمیتهٔ ریاست شورای اتحادیه اتحادیهٔ فدراسیون دیوان ستاد دادگاه محکمه مجمع انجمن دانشگاه"
  )
  private static let newsAgencies = ClosedWords.keys("خبرگزاری خبرگذاری")
  private static let papers = ClosedWords.keys(
    "روزنامه روزنامهٔ هفته~نامه کمپنی نشریه نشریهٔ مجله مجلهٔ وب~سایت")
}
