import PersianLanguage
import TextStorage

/// What follows a silent he: the ezafe and the indefinite ending (HANDBOOK A7, A10, B5).
enum SilentHeVariants {
  /// The ezafe by variant, he included; the last one, a single character, counts as the first.
  private static let ezafe = ["ه\u{0654}", "ه\u{200C}ی", "\u{06C0}"].map { Array($0.utf8) }
  /// The indefinite ending by variant, he included.
  private static let indefinite = ["ه\u{200C}ای", "ه\u{200C}یی", "ه\u{200C}ئی"].map { Array($0.utf8) }

  /// False for a word that does not end as any of these. O(1).
  static func mayChoose(_ word: Token) -> Bool {
    guard !word.isPlainWord || word.flags.contains(.zwnj) else { return false }
    if word.key == .none { return true }
    if word.lastLetter == Letter.heh { return !word.isPlainWord }
    let before = word.key.packed >> 6 & 63
    return word.lastLetter == Letter.yeh && word.flags.contains(.zwnj)
      && (before == UInt64(Letter.heh) || word.key.packed >> 12 & 63 == UInt64(Letter.heh))
  }

  /// The choice word `index` makes; nil for words without one. O(word).
  static func variant(
    _ index: Int, _ paragraph: Paragraph, _ vocabulary: Vocabulary
  ) -> (VariantKind, UInt8)? {
    let token = paragraph.tokens[index]
    // In های no ZWNJ stands between ه and ی.
    guard !token.isPlainWord || token.lastLetter != Letter.yeh || isParted(paragraph.text, token.end) else {
      return nil
    }
    let word = paragraph.text[token.range.indices]
    let letters = paragraph.letterRange(index)
    func isSilent(without count: Int) -> WordTags? {
      let range = letters.lowerBound..<max(letters.lowerBound, letters.upperBound - count)
      // The whole word has been looked up already.
      return count == 0 && !token.flags.contains(.foreign)
        ? Self.isSilent(paragraph.letters, range, token.key, token.info)
        : Self.isSilent(
          paragraph.letters, range, WordKey(paragraph.letters[range]),
          vocabulary.info(paragraph.letters, range))
    }
    if let ending = ezafe.firstIndex(where: word.ends(with:)) {
      let isYeh = ending == 1
      return isSilent(without: isYeh ? 1 : 0) == nil ? nil : (.ezafe, isYeh ? 1 : 0)
    }
    guard let ending = indefinite.firstIndex(where: word.ends(with:)), let tags = isSilent(without: 2),
      // رفته~ای is a verb, and has no other form.
      !tags.isDisjoint(with: .noun | .adjective), tags.isDisjoint(with: .participle)
    else { return nil }
    return (.indefinite, UInt8(ending))
  }

  /// True when a ZWNJ stands before the last letter of a plain word that ends at `end`, or before the last two.
  private static func isParted(_ text: [UInt8], _ end: Int) -> Bool {
    end >= 7 && (text[end - 5] == 0xE2 || text[end - 7] == 0xE2)
  }

  /// The readings of a word in silent he, nil for other words.
  private static func isSilent(
    _ letters: [UInt8], _ range: Range<Int>, _ key: WordKey, _ info: WordInfo
  ) -> WordTags? {
    guard range.count > 1, letters[range.upperBound - 1] == Letter.heh, !info.tags.contains(.pronouncedHe),
      !SilentHe.isPronounced(letters, range, key)
    else { return nil }
    return info.tags
  }

  /// `word` as it reads with another variant of `kind`. O(word).
  static func rewritten(_ word: ArraySlice<UInt8>, _ kind: VariantKind, _ variant: UInt8) -> [UInt8] {
    let endings = kind == .ezafe ? ezafe : indefinite
    guard let ending = endings.first(where: word.ends(with:)) else { return Array(word) }
    return word.dropLast(ending.count) + endings[Int(variant)]
  }
}

extension ArraySlice<UInt8> {
  fileprivate func ends(with ending: [UInt8]) -> Bool {
    guard count >= ending.count else { return false }
    let start = endIndex - ending.count
    return ending.indices.allSatisfy { self[start + $0] == ending[$0] }
  }
}
