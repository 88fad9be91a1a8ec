import PersianLanguage
import TextStorage

/// How far the name behind a head noun goes: Persian writes no ezafe, so the words themselves must tell.
extension ParagraphScan {
  /// The words after a head noun that belong to the name.
  struct Complement {
    var end: Int
    /// Holds a name or an unknown word.
    var isProper = false
    var words = 0
    /// Is a place and nothing before it.
    var isPlace = false
  }

  func complement(from start: Int, _ kind: HeadClass, head: Int, known: Int) -> Complement {
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
      // فرمانداری شهرستان ساوه
      if !result.isPlace, Self.divisions.contains(unit.key), kind != .outside, !unit.isGlued,
        index > start || kind != .other || units[head].facts.headType == .organisation,
        let end = placeName(at: index + 1) ?? unlistedPlace(at: index + 1)
      {
        result.end = end
        result.isProper = true
        break
      }
      if unit.name.exists, unit.name.facts.isAny(.entity), unit.name.facts.type != .person,
        !unit.name.facts.isAny(.ambiguous) || kind == .outside || result.words == 0
          || unit.name.end > index + 1 && unit.name.facts.value != 1
      {
        let isPlace = unit.name.facts.type == .location
        if wasBody, !isPlace { break }
        // گروه اقتصادی خبرگزاری …: a desk, and the body it belongs to.
        if !isPlace, result.words > 0, kind == .other { return Complement(end: start) }
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
      if unit.classes.has(.and) || unit.isComma {
        // اتحادیه میوه و سبزی
        if unit.classes.has(.and), result.words > 0, isAny(head, Self.trades), isTrade(index + 1) {
          index += 2
          result.words += 1
          result.end = index
          continue
        }
        guard kind.takesLists, result.words > 0, kind == .ministry || !unit.isComma && !result.isPlace,
          isListed(index + 1, kind)
        else { break }
        index += 1
        continue
      }
      if unit.classes.has(.with), isAny(index - 1, Self.struggle) {
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
    _ index: Int, _ kind: HeadClass, _ result: Complement, start: Int, known: Int
  ) -> Bool {
    let unit = units[index]
    if isOrdinal(index, kind) { return result.words == 0 }
    if result.words > 0, isOrdinal(index - 1, kind) { return false }
    if unit.classes.has(.plural), result.words > 0, index == result.end { return true }
    // زیست is also a verb.
    let isInstitutional = unit.classes.has(.institutional)
    guard unit.isNominal || isInstitutional || unit.facts.isAny([.demonym, .head]), !unit.isGlued,
      unit.shape != .verb || isInstitutional
    else { return false }
    if kind == .force, result.words > 0 {
      return HeadClass(unit.key) == .force || units[index - 1].kind == .number && closesName(index + 1)
        || unit.shape == .unknown || isRelative(index)
    }
    if unit.classes.has(.phraseEnd), !isInstitutional { return false }
    // What the tables know as a whole goes on with a list or a place only.
    if index >= known, known > start, index == result.end, !units[index - 1].classes.has(.and),
      !units[index - 1].isComma
    {
      return false
    }
    if unit.title.exists, !unit.facts.isAny([.family, .given, .plural]), !isInstitutional { return false }
    if unit.cue.exists && unit.cue.facts.isAny([.weekday, .dayPart, .deictic]) { return false }
    // Behind the first word only what institutions are called by, adjectives of relation and names go on.
    if result.words == 0 {
      return kind != .other || unit.shape == .unknown || isInstitutional || isRelative(index)
    }
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
  private func isOrdinal(_ index: Int, _ kind: HeadClass) -> Bool {
    kind == .term && Self.terms.contains(units[index].key)
  }

  private static let terms = ClosedWords.keys(
    "اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم چهاردهم")

  /// The noun before a finite verb is rather its object or the half of a compound verb.
  private func trimObject(_ result: inout Complement, from start: Int) {
    guard result.words > 1, units[result.end - 1].shape == .nominal, !units[result.end - 1].name.exists,
      isAny(result.end, Self.continuous)
        ? Self.halves.contains(units[result.end - 1].key)
        : unit(result.end)?.shape == .verb
          && (!units[result.end - 1].classes.has(.institutional)
            || Self.halves.contains(units[result.end - 1].key))
    else { return }
    result.end -= 1
    result.words -= 1
    if result.end > start, units[result.end - 1].classes.has(.and) || units[result.end - 1].isComma {
      result.end -= 1
    }
  }

  private static let continuous = ClosedWords.keys("می نمی")
  /// Words of institutions that are also halves of compound verbs.
  private static let halves = ClosedWords.keys(
    """
    کار حفظ حمل ثبت نقل توزیع تولید تنظیم کنترل حمایت پخش تأمین تامین رسیدگی نظارت هماهنگی همکاری دفاع پیشگیری مبارزه تشخیص حل اصلاح \
    تحقیق پژوهش کشت شکار امداد
    """)

  /// بیمارستان امام خمینی, دولت حسن روحانی: the end of the person's name an institution bears.
  private func honoured(at index: Int, _ head: Int, _ result: Complement) -> Int? {
    guard isPerson[index], result.words == 0, Self.bearers.contains(units[head].key) else { return nil }
    var end = index
    while end < units.count, isPerson[end] { end += 1 }
    return end
  }

  private static let divisions = ClosedWords.keys("استان شهرستان ولایت ولسوالی")

  /// Where the name of the place that begins at `index` ends.
  func placeName(at index: Int) -> Int? {
    guard let unit = unit(index), !unit.isGlued, !claimed[index], unit.name.exists,
      unit.name.facts.isAny(.entity), unit.name.facts.type == .location
    else { return nil }
    return Int(unit.name.end)
  }

  /// Where a place ends that only شهرستان or ولسوالی before it makes one.
  private func unlistedPlace(at index: Int) -> Int? {
    guard let unit = unit(index), unit.isWord, !unit.isGlued, !claimed[index], !unit.title.exists,
      !unit.head.exists
    else { return nil }
    if unit.shape == .unknown { return index + 1 }
    let info = paragraph.info(unit.token)
    return unit.shape == .nominal && info.frequency < 20 && isNoun(index) ? index + 1 : nil
  }

  private func isTrade(_ index: Int) -> Bool {
    guard let unit = unit(index), unit.shape == .nominal, !claimed[index], !unit.title.exists,
      !unit.head.exists
    else { return false }
    return (isNoun(index) || !paragraph.info(unit.token).isKnown) && !unit.name.exists
      && !unit.classes.has(.phraseEnd)
  }

  private static let trades = ClosedWords.keys("اتحادیه اتحادیهٔ سندیکا سندیکای صنف")

  /// Bodies and buildings that bear a person's name.
  private static let bearers = ClosedWords.keys(
    """
    دولت حکومت کابینه رژیم بنیاد دانشگاه دانشکده بیمارستان مدرسه دبیرستان تیپ لشکر گردان قرارگاه سالن تالار ورزشگاه فرودگاه \
    پادگان مسجد حسینیه پوهنتون لیسه میدان پارک خیابان بزرگراه
    """)

  private func isListed(_ index: Int, _ kind: HeadClass) -> Bool {
    guard let unit = unit(index), unit.isNominal, !claimed[index], !inLongName[index] else { return false }
    if unit.classes.has(.institutional) { return !isProperHead(index) }
    if unit.classes.has(.phraseEnd) || unit.title.exists || unit.head.exists { return false }
    if unit.name.exists || unit.shape == .unknown { return false }
    return kind == .ministry
  }

  /// True for a head noun that rather begins a name of its own.
  private func isProperHead(_ index: Int) -> Bool {
    units[index].head.exists && HeadClass(units[index].key) != .other
  }
}
