import PersianLanguage
import TextStorage

/// Who a report comes from: agencies, papers and sites, whose names are often common words.
extension ParagraphScan {
  /// Names behind به گزارش that nobody knows (به گزارش شین~آنلاین،), and papers that open a line of a press review.
  mutating func findSources() {
    for index in units.indices where units[index].classes.has(.report) && isWord(index - 1, Self.to) {
      addReporter(at: index + 1)
    }
    addPaper()
  }

  private mutating func addReporter(at index: Int) {
    guard let first = unit(index), !first.isGlued else { return }
    if first.isOpenQuote {
      guard let close = closingQuote(index), close > index + 1, close - index <= 4,
        (index + 1..<close).allSatisfy({ units[$0].isWord })
      else { return }
      return addSource(index + 1, close)
    }
    var end = index
    while end < index + 2, let unit = unit(end), unit.shape == .unknown, unit.facts.bits == 0,
      !unit.name.exists, !unit.title.exists, end == index || !unit.isGlued
    { end += 1 }
    guard end > index, closesSource(end) else { return }
    addSource(index, end)
  }

  /// شرق: …, کیهان درباره …: a paper at the head of a line, before what it writes.
  private mutating func addPaper() {
    // A headline has no stop behind it.
    guard let last = units.last, last.scalar != 0x2E else { return }
    for end in 1...4 {
      guard let unit = unit(end) else { return }
      guard
        unit.scalar == 0x3A || isWord(end, Self.about)
          || isAny(end, .from) && isWord(end + 1, Self.speech)
      else {
        guard unit.isWord else { return }
        continue
      }
      let name = units[0].name
      let isKnown = name.exists && Int(name.end) == end && kinds.media.contains(name.facts.subtype)
      guard isKnown || end == 1 && Self.papers.contains(units[0].key) else { return }
      return addSource(0, end)
    }
  }

  private mutating func addSource(_ start: Int, _ end: Int) {
    let name = units[start].name
    let isWhole = name.exists && Int(name.end) == end && name.facts.type == .organisation
    guard !(start..<end).contains(where: { claimed[$0] && !inLongName[$0] }) else { return }
    add(
      .organisation, .full, start, end, evidence: [.context], alone: true,
      family: isWhole ? name.facts.family : 0)
    claim(start, end)
  }

  /// True when the known medium in `start..<end` stands where a report names its source.
  func isSource(_ start: Int, _ end: Int) -> Bool {
    if unit(start - 1)?.isOpenQuote == true {
      return isAny(start - 2, .report) || isAny(start - 2, .from) && isWord(start - 3, Self.quoting)
    }
    if isAny(start - 1, .report) || isAny(start - 1, .from) && isWord(start - 2, Self.quoting) {
      return closesSource(end)
    }
    if unit(start - 1)?.scalar == 0x3A { return isWord(start - 2, Self.origin) }
    if isWord(start - 1, Self.to) { return isAny(end, Self.told) }
    return isAny(start - 1, .with) && isAny(start - 2, Self.interviews) && closesSource(end)
  }

  private func closesSource(_ end: Int) -> Bool {
    guard let unit = unit(end), unit.kind != .number else { return true }
    return closesName(end) || unit.isCloseQuote || unit.shape == .function || isBeforeSaying(end)
  }

  /// فارس is a province; where a source is named it is the agency.
  mutating func addAgency(at start: Int) -> Bool {
    guard isWord(start, Self.fars), units[start].facts.type == .location else { return false }
    guard isSource(start, start + 1) || isAny(start - 1, Self.correspondents) else { return false }
    addSource(start, start + 1)
    return true
  }

  private static let report = WordKey("گزارش")
  private static let to = WordKey("به")
  private static let about = WordKey("درباره")
  private static let speech = WordKey("قول")
  private static let quoting = WordKey("نقل")
  private static let origin = WordKey("منبع")
  private static let fars = WordKey("فارس")
  private static let told = ClosedWords.keys("گفت گفته می~گوید میگوید گفتند")
  private static let interviews = ClosedWords.keys("گفتگو گفت~وگو گفتوگو وگو مصاحبه گفتگویی مصاحبه~ای")
  private static let correspondents = ClosedWords.keys("خبرنگار خبرگزاری خبرنگاران")

  /// Papers with the name of a common word: only at the head of a line, before a colon.
  private static let papers = ClosedWords.keys(
    """
    ابتکار ابرار اطلاعات اعتماد جوان خراسان رسالت روزان سازندگی شهروند فرهیختگان همدلی کائنات اسرار افکار شروع صمت آرمان شرق \
    کیهان همشهری
    """)
}
