import PersianLanguage
import TextStorage

/// Names in quotation marks that follow one head noun: شرکت~های «الف»، «ب» و «ج».
extension ParagraphScan {
  mutating func findQuotedLists() {
    var index = 0
    while index < units.count {
      guard units[index].isOpenQuote, !claimed[index] else {
        index += 1
        continue
      }
      let items = quotedItems(from: index)
      if items.count > 1, isHeadedList(index) {
        for item in items {
          add(
            .organisation, .full, item.lowerBound, item.upperBound, evidence: [.head], alone: true,
            family: family(of: item))
          claim(item.lowerBound - 1, item.upperBound + 1)
        }
      }
      index = (items.last?.upperBound ?? index) + 1
    }
  }

  /// The contents of the quotation marks that follow one another with a comma or و between.
  private func quotedItems(from open: Int) -> [Range<Int>] {
    var items: [Range<Int>] = []
    var index = open
    while let unit = unit(index), unit.isOpenQuote, let close = closingQuote(index), close > index + 1,
      close - index <= 6,
      (index + 1..<close).allSatisfy({ units[$0].kind != .mark && units[$0].shape != .verb })
    {
      items.append(index + 1..<close)
      index = close + 1
      while self.unit(index)?.isComma == true || isAny(index, .and) { index += 1 }
    }
    return items
  }

  /// True when a noun for bodies with names stands before the list in its sentence.
  private func isHeadedList(_ open: Int) -> Bool {
    for back in stride(from: open - 1, through: max(0, open - 14), by: -1) {
      if units[back].endsSentence, units[back].scalar != 0x3A { return false }
      if isAny(back, Self.bodies) { return true }
    }
    return false
  }

  private func family(of item: Range<Int>) -> Int {
    let name = units[item.lowerBound].name
    return name.exists && Int(name.end) == item.upperBound && name.facts.type == .organisation
      ? name.facts.family : 0
  }

  private static let bodies = ClosedWords.keys(
    """
    شرکت شرکت~های شرکتهای کمپنی کمپنی~های بانک بانک~های روزنامه~های خبرگزاری~های رسانه~های باشگاه~های تیم~های حزب~های \
    احزاب سازمان~های نهادهای مؤسسات موسسات برندهای
    """)
}
