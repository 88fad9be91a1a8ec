import PersianLanguage

/// What the words around a name say of it.
extension ParagraphScan {
  /// True when a verb of saying follows unit `end`, at most one adverb or a colon between (HANDBOOK C2, C3).
  func isBeforeSaying(_ end: Int) -> Bool {
    var index = end
    if unit(index)?.isCloseQuote == true { index += 1 }
    if isAny(index, .adverb) { index += 1 }
    if isAny(index, .saying) { return true }
    if isAny(index, .with), isAny(index + 1, .manner) { return true }
    if isAny(index, .inside), isAny(index + 1, .occasion) { return true }
    return unit(index)?.scalar == 0x3A
  }

  /// True when unit `start` follows a noun of saying: به گفتهٔ, به نقل از.
  func isAfterSource(_ start: Int) -> Bool {
    if isAny(start - 1, .sourceNoun) {
      // زیر نظر, صفحهٔ زبان: only به, از and their like make a source of these.
      if isAny(start - 1, Self.minds) { return isAny(start - 2, Self.bySource) }
      return !isAny(start - 1, .report)
    }
    return isAny(start - 1, .from) && isAny(start - 2, .sourceNoun)
  }

  private static let minds = ClosedWords.keys("نظر زبان قول باور عقیده عقیدهٔ اعتقاد روایت نقل نوشته گفته")
  private static let bySource = ClosedWords.keys("به از بنابه بنا طبق بر مطابق بنابر به~گفته")

  /// True behind به گزارش and its like, whoever reports.
  func isReported(_ start: Int) -> Bool {
    isAny(start - 1, .sourceNoun)
      || isAny(start - 1, .from) && isAny(start - 2, .sourceNoun)
  }

  /// True when a finite verb closes the clause that unit `start` begins.
  func isSubject(_ start: Int) -> Bool {
    isSentenceStart(start) || unit(start - 1)?.isComma == true
  }

  /// True when the word before unit `start` makes a place of what follows.
  func isAfterLocative(_ start: Int) -> Bool {
    if isAny(start - 1, .locative) { return true }
    guard start > 0 else { return false }
    let before = units[start - 1]
    if before.isWord, before.facts.isAny(.head), before.facts.headType == .location { return true }
    return before.isWord && before.facts.isAny([.office, .plural])
  }

  /// True when a colon follows unit `end`, at once or behind a closing mark.
  func isBeforeColon(_ end: Int) -> Bool {
    unit(end)?.scalar == 0x3A || unit(end)?.isCloseQuote == true && unit(end + 1)?.scalar == 0x3A
  }

}
