import PersianLanguage
import TextStorage

/// Asks the gazetteer whether the words between marks are a name.
enum GazetteerNames {
  /// True when they name a country, city or institution, or are a given name and a family name. O(words).
  static func contain(_ frame: Frame, _ span: MarkedSpan) -> Bool {
    let text = String(decoding: frame.paragraph.text[span.inner.indices], as: UTF8.self)
    let gazetteer = Gazetteer.standard
    if gazetteer.facts(text).roles.contains(.entity) { return true }
    let words = text.split(separator: " ")
    guard let first = words.first, (2...3).contains(words.count) else { return false }
    let roles = words.dropFirst().map { gazetteer.facts(String($0)).roles }
    return gazetteer.facts(String(first)).roles.contains(.given)
      && roles.allSatisfy { !$0.isDisjoint(with: .namePart) }
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
    let text = String(decoding: frame.paragraph.text[range.indices], as: UTF8.self)
    return Gazetteer.standard.facts(text).roles
  }
}
