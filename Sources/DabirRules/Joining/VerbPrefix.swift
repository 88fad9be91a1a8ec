import PersianLanguage
import TextStorage

/// می, نمی and همی before a verb (HANDBOOK B3 rows 1, 3, 18; B8).
enum VerbPrefix {
  /// A word that begins with می and goes on as a verb.
  struct Reading {
    /// Letters up to and including می.
    var prefix: Int
    /// What follows it.
    var tags: WordTags
    /// Letters up to the copula ending of a durative perfect (می~رفته~اند), when there is one.
    var participleEnd: Int?
  }

  private static let prefixes = ["نمی", "همی", "می"].map { Letter.letters($0) }
  private static let preverbs = ["بر", "در", "باز", "فرا", "فرود", "فرو", "وا", "ور"].map {
    Letter.letters($0)
  }
  private static let prefixKeys = WordSet(
    """
    می نمی همی برمی برنمی درمی درنمی بازمی بازنمی فرامی فرانمی فرومی فرونمی فرودمی فرودنمی وامی وانمی ورمی ورنمی
    سرمی سرنمی
    """)

  /// True for می, نمی and همی as words of their own, a preverb joined before them or not.
  static func isPrefix(_ key: WordKey) -> Bool { prefixKeys.contains(key) }

  /// Reads a whole spelling, ZWNJ left out, as [preverb] می verb. O(word).
  static func read(_ reader: JoiningReader, _ range: Range<Int>) -> Reading? {
    guard mayHold(reader.paragraph.letters.span, range) else { return nil }
    if let reading = readPrefix(reader, range, offset: 0) { return reading }
    for preverb in preverbs where Inflection.hasPrefix(reader.paragraph.letters, range, preverb) {
      let rest = range.lowerBound + preverb.count..<range.upperBound
      if let reading = readPrefix(reader, rest, offset: preverb.count) { return reading }
    }
    return nil
  }

  /// False where می stands nowhere in the longest preverb with the longest prefix. O(1).
  private static func mayHold(_ letters: Span<UInt8>, _ range: Range<Int>) -> Bool {
    let last = min(range.upperBound - 1, range.lowerBound + 6)
    var index = range.lowerBound
    while index < last {
      if letters[index] == Letter.meem, letters[index + 1] == Letter.yeh { return true }
      index += 1
    }
    return false
  }

  private static func readPrefix(_ reader: JoiningReader, _ range: Range<Int>, offset: Int) -> Reading? {
    for prefix in prefixes where Inflection.hasPrefix(reader.paragraph.letters, range, prefix) {
      let rest = range.lowerBound + prefix.count..<range.upperBound
      guard rest.count >= 2 else { return nil }
      if let tags = reader.isVerbAfterPrefix(rest) {
        return Reading(prefix: offset + prefix.count, tags: tags)
      }
      for (stem, _) in Inflection.copulas.stems(of: reader.paragraph.letters, rest) {
        guard reader.vocabulary.info(reader.paragraph.letters, stem).tags.contains(.participle) else {
          continue
        }
        let end = offset + prefix.count + stem.count
        return Reading(prefix: offset + prefix.count, tags: .participle, participleEnd: end)
      }
      return nil
    }
    return nil
  }

  /// False for a word that does not end in می. O(1).
  static func mayFault(_ word: Token) -> Bool { word.key.packed & 0xFFF == mi }

  /// می as the end of a key.
  private static var mi: UInt64 { UInt64(Letter.meem) << 6 | UInt64(Letter.yeh) }

  /// Reports a spaced می at word `index`.
  static func checkSpaced(_ reader: JoiningReader, _ index: Int, into sink: inout FindingSink) {
    let paragraph = reader.paragraph
    let word = paragraph.letterRange(index)
    guard word.count <= 7, word.count >= 2, paragraph.letters[word.upperBound - 1] == Letter.yeh,
      paragraph.letters[word.upperBound - 2] == Letter.meem
    else { return }
    let key = paragraph.key(index)
    guard prefixKeys.contains(key), let verb = paragraph.wordAfter(index) else { return }
    let range = paragraph.letterRange(verb)
    guard let tags = verbTags(reader, range) else { return }
    var tier: Tier = tags == .spokenForm ? .contextual : .certain
    if key.packed == mi, isMonthOrName(reader, index) {
      // Iranian copy writes مه for May: a finite verb behind ماه می is one.
      guard sink.profile == .iranian, reader.keyBefore(index) == month, tags != .participle,
        reader.info(verb).tags.isDisjoint(with: .participle)
      else { return }
      tier = .contextual
    }
    let edit = reader.closeGap(before: verb, after: index)
    if reader.endsInZWNJ(index) {
      sink.add(.misplacedZWNJ, tier, reader.pair(index, verb), edits: [edit])
    } else {
      sink.add(.spacedVerbPrefix, tier, reader.pair(index, verb), edits: [edit])
    }
  }

  /// What follows می: a verb form, or a participle with its ending joined (می رفتهاند).
  private static func verbTags(_ reader: JoiningReader, _ range: Range<Int>) -> WordTags? {
    if let tags = reader.isVerbAfterPrefix(range) { return tags }
    let participle = Inflection.copulas.first(of: reader.paragraph.letters, range) { stem, _ in
      reader.vocabulary.info(reader.paragraph.letters, stem).tags.contains(.participle)
    }
    return participle == nil ? nil : .participle
  }

  /// می as the month of May, as wine, or as the surname (HANDBOOK B8).
  private static func isMonthOrName(_ reader: JoiningReader, _ index: Int) -> Bool {
    let paragraph = reader.paragraph
    if paragraph.isKind(index - 1, .space), paragraph.isKind(index - 2, .number) {
      return isDay(paragraph.text[paragraph.tokens[index - 2].range.indices])
    }
    let before = reader.keyBefore(index)
    return before != .none && otherReadings.contains(before)
  }

  /// True for a number that may be a day of May: ۱ to ۳۱.
  private static func isDay(_ number: ArraySlice<UInt8>) -> Bool {
    var value = 0
    for scalar in String(decoding: number, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x30...0x39: value = value * 10 + Int(scalar.value - 0x30)
      case 0x06F0...0x06F9: value = value * 10 + Int(scalar.value - 0x06F0)
      default: return false
      }
      if value > 31 { return false }
    }
    return true
  }

  private static let month = WordKey("ماه")

  private static let otherReadings = WordSet(
    """
    ماه جام ترزا تریزا ترسا برایان کارل رولو اول دوم سوم چهارم پنجم ششم هفتم هشتم نهم دهم یازدهم دوازدهم سیزدهم
    چهاردهم پانزدهم شانزدهم هفدهم هژدهم هجدهم نوزدهم بیستم سی\u{200C}ام
    """)
}
