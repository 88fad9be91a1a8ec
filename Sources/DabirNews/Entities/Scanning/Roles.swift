import PersianLanguage
import TextStorage

/// Reads a role that follows a name (HANDBOOK D2, patterns 1 and 4).
extension ParagraphScan {
  /// The role stated after a name that ends before unit `end`; its units are marked as such.
  mutating func roleAfter(_ end: Int) -> RoleStatement? {
    let end = ageEnd(end)
    let found = appositionAfter(end) ?? assignment(after: end) ?? relativeClause(after: end)
    guard let (start, stop) = found else { return nil }
    for index in start..<stop { inRole[index] = true }
    return role(start, stop)
  }

  /// NAME، TITLE and its like.
  private func appositionAfter(_ end: Int) -> (start: Int, stop: Int)? {
    guard let (start, isMarked) = roleStart(after: end) else { return nil }
    return roleEnd(from: start, isMarked: isMarked).map { (start, $0) }
  }

  /// NAME به عنوان TITLE.
  private func assignment(after end: Int) -> (start: Int, stop: Int)? {
    guard isWord(end, Self.to), isAny(end + 1, Self.capacity), let title = unit(end + 2)?.title, title.exists,
      title.facts.isAny([.office, .rank])
    else { return nil }
    return roleEnd(from: end + 2, isMarked: false).map { (end + 2, $0) }
  }

  /// NAME که TITLE است.
  private func relativeClause(after end: Int) -> (start: Int, stop: Int)? {
    guard isAny(end, .that), let title = unit(end + 1)?.title, title.exists,
      title.facts.isAny([.office, .rank]), let stop = roleEnd(from: end + 1, isMarked: false),
      isAny(stop, Self.copulas)
    else { return nil }
    return (end + 1, stop)
  }

  /// Behind the age of somebody: NAME ۴۲ ساله، …; NAME (۴۲)، ….
  private func ageEnd(_ end: Int) -> Int {
    if unit(end)?.kind == .number, isAny(end + 1, Self.aged) { return end + 2 }
    guard unit(end)?.scalar == 0x28, unit(end + 1)?.kind == .number else { return end }
    let close = isAny(end + 2, Self.aged) ? end + 3 : end + 2
    return unit(close)?.scalar == 0x29 ? close + 1 : end
  }

  private static let to = WordKey("به")
  private static let capacity = ClosedWords.keys("عنوان صفت حیث")
  private static let copulas = ClosedWords.keys("است بود هست می~باشد میباشد می~بود")
  private static let aged = ClosedWords.keys("ساله سال")

  /// The unit a role begins at, and whether a comma, bracket or dash opens it.
  private func roleStart(after end: Int) -> (Int, Bool)? {
    guard let first = unit(end) else { return nil }
    if first.isComma {
      if isAny(end + 1, .that) { return opensRole(end + 2) ? (end + 2, true) : nil }
      return opensRole(end + 1) ? (end + 1, true) : nil
    }
    if first.isCloseQuote { return opensRole(end + 1) ? (end + 1, false) : nil }
    if first.scalar == 0x2D || first.scalar == 0x2013 || first.scalar == 0x28 {
      return unit(end + 1)?.title.exists == true ? (end + 1, true) : nil
    }
    // Agency copy: رضا کریمی عضو شورا …
    guard first.title.exists, first.title.facts.isAny(.office), !first.isGlued else { return nil }
    return (end, false)
  }

  private func opensRole(_ index: Int) -> Bool {
    guard let unit = unit(index), unit.isWord, !isPerson[index] else { return false }
    if unit.title.exists {
      return !unit.title.facts.isAny(.courtesy) || unit.title.facts.isAny([.office, .rank, .kinship])
    }
    if isSuperlative(index), self.unit(index + 1)?.title.exists == true { return true }
    if isAny(index, .one), isAny(index + 1, .from) {
      return self.unit(index + 2)?.title.exists == true
    }
    if isAny(index, .from), let title = self.unit(index + 1)?.title {
      return title.exists && title.facts.isAny(.plural)
    }
    return unit.shape == .nominal && isAgent(index)
  }

  /// True for a noun of agency: what ends in کننده, گر, دار, شناس … is somebody.
  func isAgent(_ index: Int) -> Bool {
    if unit(index + 1)?.isWord == true, unit(index + 1)?.key == Self.doer { return true }
    let letters = paragraph.letters(of: units[index].token)
    return Self.agentEndings.contains {
      letters.count > $0.count + 1 && letters.suffix($0.count).elementsEqual($0)
    }
  }

  private static let doer = WordKey("کننده")
  private static let agentEndings = [
    "کننده", "دهنده", "گزار", "گر", "دار", "شناس", "نگار", "مدار", "نویس", "گذار", "ساز", "باز", "بان", "چی",
    "مند", "پژوه", "یار",
    "ور", "گردان", "کار",
  ].map { Letter.letters($0) }

  /// Where the role that begins at `start` ends, nil when it is none (HANDBOOK D2, pattern 1).
  private func roleEnd(from start: Int, isMarked: Bool) -> Int? {
    var index = start
    var cut: Int?
    while let unit = unit(index), index - start < 16 {
      if isPerson[index] || claimed[index] && unit.cue.exists && !inLongName[index] { break }
      if unit.isComma || unit.scalar == 0x29 || unit.scalar == 0x2013 || unit.scalar == 0x2014 {
        // A closing comma takes in everything, prepositions too.
        return isMarked && index > start ? index : cut ?? index
      }
      if unit.classes.has(.object), cut == nil { cut = objectStart(from: start, to: index) }
      if unit.kind == .mark || unit.shape == .verb || unit.classes.has(.that) || unit.classes.has(.object) {
        break
      }
      if unit.shape == .pronoun, index > start, units[index - 1].shape == .function { break }
      if unit.classes.has(.and) {
        if endsAtAnd(index) { break }
      } else if unit.shape == .function, cut == nil, index > start, !staysInside(index) {
        cut = index
      } else if unit.classes.has(.phraseEnd), unit.classes.has(.saying), cut == nil,
        index > start
      {
        cut = index
      }
      index += 1
    }
    let end = cut ?? index
    return end > start ? trimmed(start, end) : nil
  }

  /// Where the object before را begins that follows a role without a closing comma: رئیس پولیس هرات خبر را رد کرد. Nil when
  /// nothing tells the two apart.
  private func objectStart(from start: Int, to end: Int) -> Int? {
    let isOwn = isAny(end - 1, Self.own)
    var index = start + 1
    while index < end {
      if let name = unit(index)?.name, name.exists, Int(name.end) < end, name.facts.isAny(.entity) {
        return beginsNounPhrase(Int(name.end)) ? Int(name.end) : nil
      }
      index += 1
    }
    guard isOwn else { return nil }
    // The subject's own thing: it begins behind an adjective, or is one noun.
    let nouns = (start + 1..<end - 1).filter { beginsNounPhrase($0) }
    guard var cut = nouns.first(where: { isAdjective($0 - 1) }) ?? nouns.last else { return nil }
    // نخستین گام, بزرگترین شهر: these adjectives stand before their noun.
    while cut - 1 > start, isAny(cut - 1, Self.firstOnes) || isSuperlative(cut - 1) { cut -= 1 }
    return cut
  }

  private func beginsNounPhrase(_ index: Int) -> Bool {
    guard let unit = unit(index) else { return false }
    return unit.isNominal && !isAdjective(index) && !unit.classes.has(.plural)
  }

  private static let firstOnes = ClosedWords.keys("نخستین اولین آخرین دومین سومین چهارمین پنجمین واپسین")

  private func isAdjective(_ index: Int) -> Bool {
    units[index].isWord && paragraph.info(units[index].token).tags.contains(.adjective)
  }

  private static let own = ClosedWords.keys("خود خویش خودش خودشان خویشتن")

  /// یک and این inside a role do not end it: آموزگار یک مکتب. Nor does مبارزه با.
  private func staysInside(_ index: Int) -> Bool {
    Self.inside.contains(units[index].key)
      || (units[index].classes.has(.with) && isAny(index - 1, Self.struggle))
      || (units[index].classes.has(.inside) && isAny(index - 1, Self.dealing))
  }

  private static let inside = ClosedWords.keys("یک این آن همین همه ضد بدون بین")
  static let struggle = ClosedWords.keys("مبارزه مقابله")
  private static let dealing = ClosedWords.keys("نماینده سفیر کارشناس فعال")

  private func endsAtAnd(_ index: Int) -> Bool {
    guard let next = unit(index + 1), next.isWord else { return true }
    if isPerson[index + 1] { return true }
    if next.shape == .verb || next.shape == .pronoun || next.shape == .function { return true }
    if next.title.exists, next.title.facts.isAny([.office, .kinship, .courtesy, .rank]) { return true }
    guard let run = nameRun(at: index + 1) else { return false }
    return run.words > 1 && (run.isCertain || run.isListed)
  }

  /// Leaves out the trailing half of a compound verb, when the clause goes on with one.
  private func trimmed(_ start: Int, _ end: Int) -> Int {
    var end = end
    while end - 1 > start, units[end - 1].classes.has(.phraseEnd),
      units[end - 1].shape != .unknown,
      unit(end)?.isComma != true
    {
      end -= 1
    }
    return end
  }
}
