import PersianLanguage
import TextStorage

/// Names in Latin letters inside Persian copy.
extension ParagraphScan {
  /// The capitalised Latin words that begin at `index`, as a name.
  func latinRun(at index: Int) -> NameRun? {
    guard let unit = unit(index), unit.kind == .latin, !claimed[index], isCapital(index) else { return nil }
    var end = index + 1
    while let next = self.unit(end), next.kind == .latin, !next.isGlued, end - index < 5,
      isCapital(end) || isCapital(end + 1) && self.unit(end + 1)?.kind == .latin
    {
      end += 1
    }
    let words = end - index
    return NameRun(
      start: index, end: end, givenWords: words > 1 ? words - 1 : 0, words: words, isCertain: false,
      isListed: false,
      evidence: .latin)
  }

  func isCapital(_ index: Int) -> Bool {
    guard let unit = unit(index), unit.kind == .latin else { return false }
    return (0x41...0x5A).contains(paragraph.text[paragraph.tokens[unit.token].start])
  }

  private func latinBytes(_ run: NameRun) -> ArraySlice<UInt8> {
    paragraph.text[range(run.start, run.end).indices]
  }

  mutating func findLatinNames() {
    var index = 0
    while index < units.count {
      guard let run = latinRun(at: index) else {
        index += 1
        continue
      }
      addLatin(run)
      index = run.end
    }
  }

  private mutating func addLatin(_ run: NameRun) {
    let bytes = Array(latinBytes(run))
    if let vehicle = designationType(run, bytes) {
      add(vehicle, .designation, run.start, run.end, evidence: [.latin, .head], alone: true)
      if vehicle == .weapon, let head = headBefore(run.start) {
        found[found.count - 1].roles = [role(head, run.start)]
      }
      return claim(run.start, run.end)
    }
    if run.words > 1, unit(run.start - 1)?.scalar == 0x28,
      let person = found.last(where: { candidate in
        candidate.type == .person && candidate.form.isNamed && run.start >= 2
          && candidate.range.end == paragraph.tokens[units[run.start - 2].token].end
      })
    {
      // جان اسمیت (John Smith): the same person, in another script.
      addPerson(run, evidence: .latin, alone: true, roles: [])
      found[found.count - 1].letters = person.letters
      found[found.count - 1].givenWords = person.givenWords
      return
    }
    let hasLower = bytes.contains { (0x61...0x7A).contains($0) }
    let organisation = isOrganisational(run) || !hasLower
    if run.words > 1, !organisation {
      let apposition = roleAfter(run.end)
      if apposition != nil || isBeforeSaying(run.end) || isAfterSource(run.start)
        || isAny(run.end, .that)
        || (isSentenceStart(run.start) && !isAfterLocative(run.start))
      {
        return addPerson(
          run, evidence: [.latin, .context], alone: true, roles: apposition.map { [$0] } ?? [])
      }
    }
    if isAny(run.start - 1, Self.places) && hasLower || (followsPlace(run.start) && !organisation) {
      add(.location, .full, run.start, run.end, evidence: [.latin, .context], alone: true)
    } else if run.words > 1 || organisation || bytes.count > 3 {
      let abbreviation = !hasLower && run.words == 1
      add(
        .organisation, .full, run.start, run.end, evidence: .latin,
        alone: !abbreviation || isBeforeSaying(run.end) || unit(run.start - 1)?.facts.isAny(.office) == true
          || isAny(run.start - 1, Self.makers)
          || bytes.contains(0x2D))
      if run.words == 1, hasLower { found[found.count - 1].evidence.insert(.ambiguous) }
    } else {
      return
    }
    claim(run.start, run.end)
  }

  private func followsPlace(_ start: Int) -> Bool {
    // A و between two: در Ghent و Bruges.
    guard isAny(start - 1, .and), unit(start - 2)?.kind == .latin else { return false }
    return found.contains {
      $0.type == .location && $0.range.end == paragraph.tokens[units[start - 2].token].end
    }
  }

  /// B-2, Mi-17, AW139: letters with digits. A bomber is a weapon, a helicopter a vehicle.
  private func designationType(_ run: NameRun, _ bytes: [UInt8]) -> EntityType? {
    guard run.words == 1, bytes.contains(where: { (0x30...0x39).contains($0) }), bytes.count <= 10 else {
      return nil
    }
    guard let head = headBefore(run.start) else {
      if isAny(run.start - 1, Self.counters) { return .vehicle }
      // S-400: one letter and a number.
      let isArm =
        bytes.count > 2 && bytes[1] == 0x2D && bytes.dropFirst(2).allSatisfy { (0x30...0x39).contains($0) }
      return isArm && bytes[0] != 0x47 ? .weapon : nil
    }
    let isArm =
      Self.fighting.contains(units[head].key)
      || units[head].head.facts.headType == .weapon && !Self.vehicles.contains(units[head].key)
    return isArm ? .weapon : .vehicle
  }

  /// The head noun directly before a designation.
  private func headBefore(_ designation: Int) -> Int? {
    let start = isAny(designation - 1, .plural) ? designation - 1 : designation
    for length in 1...2 {
      guard let unit = unit(start - length), unit.head.exists, Int(unit.head.end) == start else { continue }
      if [.weapon, .vehicle, .product].contains(unit.head.facts.headType) { return start - length }
    }
    return isAny(start - 1, Self.vehicles.union(Self.fighting)) ? start - 1 : nil
  }

  private static let counters = ClosedWords.keys("فروند دستگاه عراده نوع مدل")
  private static let vehicles = ClosedWords.keys(
    "هلیکوپتر هلی~کوپتر بالگرد چرخبال طیاره هواپیما هواپیمای طیارهٔ خودرو موتر")
  private static let fighting = ClosedWords.keys("بمب~افکن بمبافکن جنگنده تانک موشک راکت پهپاد")
  private static let places = ClosedWords.keys("در شهر ایالت ولایت استان به جوانان")
  private static let makers = ClosedWords.keys("سوی شرکت کمپنی شبکه تلویزیون با توسط")

  private func isOrganisational(_ run: NameRun) -> Bool {
    let words = letters(run.start, run.end).split(separator: NameLetters.separator)
    return words.contains { Self.organisational.contains(Array($0)) } || isAny(run.start - 1, Self.makers)
      || isAny(run.start - 1, Self.reports)
  }

  private static let reports = ClosedWords.keys("گزارش روزنامه مجله")
  private static let organisational = Set(
    [
      "times", "post", "news", "gazette", "company", "university", "bank", "inc", "corp", "group", "council",
      "party",
      "police", "state", "department", "ministry", "agency", "institute", "foundation", "network", "radio",
      "tv",
      "journal", "magazine", "association", "union", "club", "united", "city", "troopers", "international",
      "league",
      "office", "court", "committee", "center", "centre", "society", "labs", "technologies", "systems",
    ].map { Array($0.utf8) })
}
