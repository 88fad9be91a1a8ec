import PersianLanguage

/// Which rule and tier a compound of the lexicon is reported with.
struct CompoundClass {
  var code: RuleCode
  var tier: Tier
  var wording: UInt8 = 0

  /// For a compound written with a space; nil when it is no fault.
  static func spaced(_ info: WordInfo, letters: ArraySlice<UInt8>) -> CompoundClass? {
    let tags = info.tags
    if tags.contains(.joinedOnly), tags.isDisjoint(with: [.compound, .openCompound, .styleCompound]) {
      return CompoundClass(code: .spacedCompound, tier: .certain, wording: 1)
    }
    if !tags.isDisjoint(with: [.compound, .eitherSpelling]) {
      return CompoundClass(code: .spacedCompound, tier: .certain)
    }
    if tags.contains(.styleCompound) {
      return CompoundClass(code: styleCode(letters), tier: .style)
    }
    if tags.contains(.openCompound) {
      return CompoundClass(code: .spacedCompound, tier: .contextual, wording: 2)
    }
    return nil
  }

  /// For a compound whose ZWNJ has been lost; nil when joining is accepted.
  static func joined(_ info: WordInfo, letters: ArraySlice<UInt8>) -> CompoundClass? {
    let tags = info.tags
    if !tags.isDisjoint(with: [.eitherSpelling, .joinedOnly, .simple]) { return nil }
    if tags.contains(.styleCompound) {
      // به joins its noun only by accident (بهطور); other fixed phrases are also written as one by choice.
      let isAdverb = letters.starts(with: beh) && letters.count > 4
      return CompoundClass(
        code: .joinedFixedPhrase, tier: isAdverb ? .certain : .style, wording: isAdverb ? 1 : 0)
    }
    if tags.contains(.compound) { return CompoundClass(code: .joinedCompound, tier: .certain) }
    if tags.contains(.openCompound) { return CompoundClass(code: .joinedCompound, tier: .contextual) }
    return nil
  }

  private static let beh = Letter.letters("به")
  private static let hich = Letter.letters("هیچ")

  private static func styleCode(_ letters: ArraySlice<UInt8>) -> RuleCode {
    if letters.starts(with: hich) { return .spacedPronoun }
    if titles.contains(Array(letters)) { return .spacedTitle }
    if letterNames.contains(Array(letters)) { return .spacedLetterNames }
    return .spacedFixedPhrase
  }

  /// Compound titles (HANDBOOK B3 row 24).
  private static let titles = words(
    "رئیسجمهور رئیسجمهوری ریاستجمهوری رییسجمهور رییسجمهوری نخستوزیر نخستوزیری فرماندهکل دبیرکل مدیرکل سرکنسول"
  )

  /// Abbreviations spelt by letter names (row 25).
  private static let letterNames = words("بیبیسی سیانان افبیآی سیآیای ایبیسی اناچکی تیآرتی")

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { Letter.letters(String($0)) })
  }
}
