import PersianLanguage

/// What the words around a name say of it.
extension ParagraphScan {
  /// True when a verb of saying follows unit `end`, at most one adverb or a colon between (HANDBOOK C2, C3).
  func isBeforeSaying(_ end: Int) -> Bool {
    var index = end
    if unit(index)?.isCloseQuote == true { index += 1 }
    if isAny(index, ClosedWords.adverbs) { index += 1 }
    if isAny(index, ClosedWords.saying) { return true }
    if isWord(index, Self.with), isAny(index + 1, Self.manners) { return true }
    if isWord(index, Self.inKey), isAny(index + 1, Self.occasions) { return true }
    return unit(index)?.scalar == 0x3A
  }

  /// True when unit `start` follows a noun of saying: به گفتهٔ, به نقل از.
  func isAfterSource(_ start: Int) -> Bool {
    if isAny(start - 1, ClosedWords.sourceNouns) {
      // زیر نظر, صفحهٔ زبان: only به, از and their like make a source of these.
      if isAny(start - 1, Self.minds) { return isAny(start - 2, Self.bySource) }
      return !isWord(start - 1, Self.report)
    }
    return isWord(start - 1, Self.from) && isAny(start - 2, ClosedWords.sourceNouns)
  }

  private static let minds = ClosedWords.keys("نظر زبان قول باور عقیده عقیدهٔ اعتقاد روایت نقل نوشته گفته")
  private static let bySource = ClosedWords.keys("به از بنابه بنا طبق بر مطابق بنابر به~گفته")

  /// True when a finite verb closes the clause that unit `start` begins.
  func isSubject(_ start: Int) -> Bool {
    isSentenceStart(start) || unit(start - 1)?.isComma == true
  }

  /// True when the word before unit `start` makes a place of what follows.
  func isAfterLocative(_ start: Int) -> Bool {
    if isAny(start - 1, ClosedWords.locative) { return true }
    guard start > 0 else { return false }
    let before = units[start - 1]
    if before.isWord, before.facts.isAny(.head), before.facts.headType == .location { return true }
    return before.isWord && before.facts.isAny([.office, .plural])
  }

  private static let report = WordKey("گزارش")
  static let with = WordKey("با")
  static let inKey = WordKey("در")
  private static let manners = ClosedWords.keys(
    "بیان اشاره تاکید تأکید اعلام ابراز انتقاد تشریح اظهار هشدار رد تکذیب استقبال")
  private static let occasions = ClosedWords.keys(
    "ادامه پایان پاسخ واکنش گفتگو گفت~وگو گفت مصاحبه نشست حاشیه جمع سخنرانی سخنانی بیانیه بیانیه~ای پیامی پیام خصوص دیدار"
  )
  /// True when a colon follows unit `end`, at once or behind a closing mark.
  func isBeforeColon(_ end: Int) -> Bool {
    unit(end)?.scalar == 0x3A || unit(end)?.isCloseQuote == true && unit(end + 1)?.scalar == 0x3A
  }

  static let from = WordKey("از")
  static let and = WordKey("و")
  static let that = WordKey("که")
  static let object = WordKey("را")
  static let one = WordKey("یکی")
}
