/// Days, dates and what else tells when, not who.
extension SubjectFinder {
  /// A word of time that is nobody's name here.
  func isTime(_ index: Int) -> Bool {
    frame.has(index, .time) && !frame.has(index, .speakerNoun) && !isMonthName(index)
      && !(frame.isWord(index, Self.attributes) && frame.has(index - 1, [.title, .organization, .person]))
  }

  /// آذر, بهمن, اسد are people's names too: where no day, year or ماه stands beside them.
  func isMonthName(_ index: Int) -> Bool {
    guard frame.isWord(index, Self.monthNames) else { return false }
    return !(index - 1...index + 1).contains { near in
      near != index && frame.items.indices.contains(near)
        && (frame.items[near].kind == .number
          || frame.has(near, [.time, .numeral, .preposition]) && near < index
          || frame.has(near, .time))
    }
  }

  /// Days, hours, dates: time words with the numbers and adjectives among them.
  func timeEnd(_ index: Int, _ limit: Int) -> Int {
    var end = index + 1
    while end < limit {
      if frame.has(end, .time) || frame.items[end].kind == .number { end += 1 } else { break }
    }
    return end
  }

  /// این بار, بار دیگر, یک روز: adverbials that look like noun phrases.
  func isAdverbial(_ index: Int, _ end: Int) -> Bool {
    let noun = frame.has(index, .determiner) && index + 1 < end ? index + 1 : index
    if frame.isWord(noun, Self.adverbials) || frame.has(noun, .time) && !frame.has(noun, .speakerNoun) {
      return true
    }
    return frame.has(end - 1, .reflexive) && !frame.has(noun, .speakerNoun)
  }

  /// والی پیشین, رئیس آینده: which of those who hold the office.
  private static let attributes = WordSet("پیشین آینده")
  private static let monthNames = WordSet("آذر بهمن مهر تیر خرداد آبان دی اسد حمل میزان")
  private static let adverbials = WordSet("بار دیگر باری گونه طور ترتیب شکل حال نحو خلاف علاوه افزون")
}
