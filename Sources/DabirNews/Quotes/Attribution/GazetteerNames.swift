import PersianLanguage
import TextStorage

/// Asks the gazetteer whether the words between marks are a name.
enum GazetteerNames {
  /// True when they name a country, city or institution, or are a given name and a family name. O(words).
  static func contain(_ frame: Frame, _ span: MarkedSpan) -> Bool {
    let text = frame.paragraph.text
    if facts(text, span.inner.indices).roles.contains(.entity) { return true }
    let words = text[span.inner.indices].split(separator: 0x20).map(\.indices)
    guard let first = words.first, (2...3).contains(words.count) else { return false }
    return facts(text, first).roles.contains(.given)
      && words.dropFirst().allSatisfy { !facts(text, $0).roles.isDisjoint(with: .namePart) }
  }

  /// True when item `index` is a word that may be a given name (هادی). O(letters).
  static func isGiven(_ frame: Frame, _ index: Int) -> Bool { roles(frame, index).contains(.given) }

  /// True when item `index` is a word that may be part of a person's name (کریمی). O(letters).
  static func isPart(_ frame: Frame, _ index: Int) -> Bool {
    !roles(frame, index).isDisjoint(with: .namePart)
  }

  private static func roles(_ frame: Frame, _ index: Int) -> NameRoles {
    guard frame.items.indices.contains(index), frame.items[index].kind == .word else { return [] }
    let range = frame.range(index, index)
    return facts(frame.paragraph.text, range.indices).roles
  }

  private static func facts(_ text: [UInt8], _ range: Range<Int>) -> NameFacts {
    Gazetteer.standard.facts(NameLetters.of(text, range))
  }
}
