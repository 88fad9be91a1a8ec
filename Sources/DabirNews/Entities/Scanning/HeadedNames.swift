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
  static let plurals = ClosedWords.keys("ها های هایی")
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
    /// Is a place and nothing before it.
    var isPlace = false
  }

  private func complement(from start: Int, _ kind: WordKeyClass, head: Int, known: Int) -> Complement {
    var result = Complement(end: start)
    var index = start
    var wasBody = false
    while let unit = unit(index), result.words < 7 {
      if claimed[index], !inLongName[index] {
        guard let end = honoured(at: index, head, result) else { break }
        result.end = end
        result.isProper = true
        index = end
        if let place = placeName(at: end) { result.end = place }
        break
      }
      if unit.isOpenQuote, index == start, let close = closingQuote(index), close - index <= 6 {
        result.end = close + 1
        result.isProper = true
        break
      }
      // تیپ ۹۵ لشکر ۱۴
      if unit.kind == .number, !unit.isGlued, kind == .force {
        result.isProper = true
        index += 1
        result.words += 1
        result.end = index
        continue
      }
      if unit.name.exists, unit.name.facts.isAny(.entity), unit.name.facts.type != .person,
        !unit.name.facts.isAny(.ambiguous) || kind == .outside || result.words == 0
          || unit.name.end > index + 1
      {
        let isPlace = unit.name.facts.type == .location
        if wasBody, !isPlace { break }
        result.isPlace = isPlace && result.words == 0
        result.end = Int(unit.name.end)
        result.isProper = true
        result.words += 1
        wasBody = unit.name.facts.type == .organisation
        index = result.end
        if isPlace { break }
        continue
      }
      if unit.kind == .latin, isCapital(index), let run = latinRun(at: index),
        run.words > 1 || paragraph.tokens[unit.token].range.count > 1
      {
        result.end = run.end
        result.isProper = true
        break
      }
      if unit.key == Self.and || unit.isComma {
        guard kind.takesLists, result.words > 0, kind == .ministry || !unit.isComma && !result.isPlace,
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
      guard takes(index, kind, result, start: start, known: known) else { break }
      if unit.shape == .unknown || isOrdinal(index, kind) { result.isProper = true }
      index += 1
      result.words += 1
      result.end = index
    }
    trimObject(&result, from: start)
    return result
  }

  /// True when the ordinary or unknown word at `index` goes on with the name.
  private func takes(
    _ index: Int, _ kind: WordKeyClass, _ result: Complement, start: Int, known: Int
  ) -> Bool {
    let unit = units[index]
    if isOrdinal(index, kind) { return result.words == 0 }
    if Self.plurals.contains(unit.key), result.words > 0, index == result.end { return true }
    guard unit.isNominal || unit.facts.isAny([.demonym, .head]), !unit.isGlued, unit.shape != .verb else {
      return false
    }
    let isInstitutional = InstitutionWords.all.contains(unit.key)
    if ClosedWords.phraseEnds.contains(unit.key), !isInstitutional { return false }
    // What the tables know as a whole goes on with a list or a place only.
    if index >= known, known > start, index == result.end, units[index - 1].key != Self.and,
      !units[index - 1].isComma
    {
      return false
    }
    if unit.title.exists, !unit.facts.isAny([.family, .given, .plural]), !isInstitutional { return false }
    if unit.cue.exists && unit.cue.facts.isAny([.weekday, .dayPart, .deictic]) { return false }
    // Behind the first word only what institutions are called by, adjectives of relation and names go on.
    if result.words == 0 { return kind != .other || unit.shape == .unknown || isInstitutional || isRelative(index) }
    if unit.shape == .unknown { return kind != .other || result.isProper || result.words < 2 }
    return isInstitutional || isRelative(index)
  }

  /// An adjective of relation: فرهنگی, دریایی.
  private func isRelative(_ index: Int) -> Bool {
    let token = units[index].token
    guard paragraph.letters(of: token).last == Letter.yeh else { return false }
    let info = paragraph.info(token)
    return info.isKnown && info.tags.contains(.adjective) || units[index].facts.isAny(.demonym)
  }

  /// دولت یازدهم, مجلس نهم
  private func isOrdinal(_ index: Int, _ kind: WordKeyClass) -> Bool {
    kind == .term && Self.terms.contains(units[index].key)
  }

  private static let terms = ClosedWords.keys(
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم")

  /// The noun before a finite verb is rather its object or the half of a compound verb.
  private func trimObject(_ result: inout Complement, from start: Int) {
    guard unit(result.end)?.shape == .verb, result.words > 1, units[result.end - 1].shape == .nominal,
      !units[result.end - 1].name.exists, !InstitutionWords.all.contains(units[result.end - 1].key)
    else { return }
    result.end -= 1
    result.words -= 1
    if result.end > start, units[result.end - 1].key == Self.and || units[result.end - 1].isComma {
      result.end -= 1
    }
  }

  /// بیمارستان امام خمینی, دولت حسن روحانی: the end of the person's name an institution bears.
  private func honoured(at index: Int, _ head: Int, _ result: Complement) -> Int? {
    guard isPerson[index], result.words == 0, Self.bearers.contains(units[head].key) else { return nil }
    var end = index
    while end < units.count, isPerson[end] { end += 1 }
    return end
  }

  private func placeName(at index: Int) -> Int? {
    guard let unit = unit(index), !unit.isGlued, !claimed[index], unit.name.exists,
      unit.name.facts.isAny(.entity), unit.name.facts.type == .location
    else { return nil }
    return Int(unit.name.end)
  }

  /// Bodies and buildings that bear a person's name.
  private static let bearers = ClosedWords.keys(
    """
    دولت حکومت کابینه رژیم بنیاد دانشگاه دانشکده بیمارستان مدرسه دبیرستان تیپ لشکر گردان قرارگاه سالن تالار ورزشگاه فرودگاه \
    پادگان مسجد حسینیه پوهنتون لیسه میدان پارک خیابان بزرگراه
    """)

  private func isListed(_ index: Int, _ kind: WordKeyClass) -> Bool {
    guard let unit = unit(index), unit.isNominal, !claimed[index], !inLongName[index] else { return false }
    if InstitutionWords.all.contains(unit.key) { return !isProperHead(index) }
    if ClosedWords.phraseEnds.contains(unit.key) || unit.title.exists || unit.head.exists { return false }
    if unit.name.exists || unit.shape == .unknown { return false }
    return kind == .ministry
  }

  /// True for a head noun that rather begins a name of its own.
  private func isProperHead(_ index: Int) -> Bool {
    units[index].head.exists && WordKeyClass(units[index].key) != .other
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
    guard units[start].shape != .verb, !isParticiple(first), !Self.notNamed(units[start].key, unit(first)?.key)
    else { return nil }
    let known = single == .ministry ? Int(units[start].head.end) : first
    let rest = complement(from: first, single, head: start, known: known)
    guard rest.end > first else { return nil }
    // جامعه ایران, تیم ایران: a country alone makes no name of such a head.
    if rest.isPlace, Self.common.contains(units[start].key),
      kinds.countries.contains(units[first].name.facts.subtype) || !Self.clubs.contains(units[start].key)
    {
      return nil
    }
    let isQuoted = unit(first)?.isOpenQuote == true
    switch single {
    case .ministry:
      guard known > start + 1 || rest.isProper || InstitutionWords.all.contains(units[first].key) || rest.words > 1
      else { return nil }
    case .agency:
      guard
        rest.isProper || rest.words >= 2 || isNoun(first) || InstitutionWords.all.contains(units[first].key)
      else { return nil }
    case .office:
      guard rest.isProper || rest.words >= 2 && InstitutionWords.all.contains(units[first].key) else { return nil }
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
  private static func notNamed(_ head: WordKey, _ first: WordKey?) -> Bool {
    guard let first else { return true }
    return head == box && ballots.contains(first)
  }

  private static let box = WordKey("صندوق")
  private static let ballots = ClosedWords.keys("رای رأی آرا آرای اخذ پست پستی عقب")
  /// Heads of what any place has.
  private static let common = ClosedWords.keys("جامعه جامعهٔ جمعیت تیم گروه هیات هیئت هیأت فضای نظام دفتر مرکز")
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

/// How freely a head noun takes ordinary words into a name.
private enum WordKeyClass {
  /// وزارت: what follows is the name, whatever it is.
  case ministry
  /// سازمان، اداره: two ordinary words are a name.
  case agency
  /// دفتر، مرکز: a name only with words institutions are called by.
  case office
  /// تیپ، لشکر: numbers are names too.
  case force
  /// دولت، مجلس: an ordinal makes a name.
  case term
  /// خبرگزاری: the head belongs to the mention, the name is what follows.
  case agencyName
  /// روزنامه، کمپنی: only what follows is the name.
  case outside
  case other

  init(_ key: WordKey) {
    self = Self.classes.first { $0.keys.contains(key) }?.kind ?? .other
  }

  /// True when و may join parts of the name.
  var takesLists: Bool { self == .ministry || self == .agency || self == .office }

  private static let classes: [(kind: WordKeyClass, keys: WordKeySet)] = [
    (.ministry, ClosedWords.keys("وزارت وزارتخانه")),
    (
      .agency,
      ClosedWords.keys(
        """
        سازمان اداره ادارهٔ کمیسیون کمیته کمیتهٔ ریاست شورای شورایعالی اتحادیه اتحادیهٔ فدراسیون کنفدراسیون دیوان ستاد دادگاه \
        محکمه مجمع انجمن دانشگاه کارگروه اتاق بنیاد صندوق پژوهشگاه دادسرا
        """)
    ),
    (
      .office,
      ClosedWords.keys(
        "دفتر مرکز هیات هیئت هیأت معاونت مدیریت مجتمع مؤسسه موسسه جامعه کانون بانک بیمه شرکت قوه قوهٔ نیروی پلیس")
    ),
    (.force, ClosedWords.keys("تیپ لشکر لشگر گردان قرارگاه هنگ فرقه کندک لوای")),
    (.term, ClosedWords.keys("دولت مجلس کابینه کابینهٔ")),
    (.agencyName, ClosedWords.keys("خبرگزاری خبرگذاری")),
    (.outside, ClosedWords.keys("روزنامه روزنامهٔ هفته~نامه کمپنی نشریه نشریهٔ مجله مجلهٔ وب~سایت")),
  ]
}
