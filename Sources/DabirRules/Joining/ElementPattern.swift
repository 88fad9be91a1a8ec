import PersianLanguage
import TextStorage

/// Compounds the lexicon does not list, made with an element counted copy hardly ever writes apart: پذیر after a
/// noun, بی before one (HANDBOOK B7; B3 rows 12 and 15, «pattern only»).
enum ElementPattern {
  /// Quarters of a nat from which an element is taken to belong to its neighbour.
  private static let belongsFrom = 8
  private static let lostFrom = 4
  private static let prefixFrom = 5

  /// Prefixes that make compounds freely (HANDBOOK B7).
  static let prefixes = Letter.keys("بی پیش کم تک شبه بیش")
  private static let prefixSet = WordSet(prefixes)

  /// With them a prefix is a word: پیش روی همه.
  private static let neverAfterPrefix = WordSet("رو روی من تو او ما شما آن این چشم پا پای کس")

  /// True for what is known of one of `prefixes` when counted copy mostly joins it. O(1).
  static func isPrefix(_ info: WordInfo) -> Bool {
    guard let odds = info.weights[.first] else { return false }
    return odds >= prefixFrom
  }

  /// True for a word that may have an element behind it; … بر من کند آفرین: a verb has none. O(1).
  static func takesElement(_ left: Token) -> Bool {
    isWhole(left.info) && left.info.tags.isDisjoint(with: .presentForm) && left.letterCount >= 2
  }

  /// True for a word that has been counted as an element more often than not. O(1).
  @inline(__always)
  static func isCounted(_ right: Token) -> Bool { right.info.weights[.last] ?? .min >= elementFrom }

  /// Below this an element is not even a guess.
  private static var elementFrom: Int { CompoundClass.guessFrom + margin }

  /// False for a word that is surely no element of the word before it. O(1).
  @inline(__always)
  static func mayBeElement(_ right: Token) -> Bool {
    let info = right.info
    if !info.isKnown { return true }
    if isCounted(right), let odds = info.weights[.last], tier(odds, info) != nil { return true }
    return right.flags.contains(.marked) && info.tags.contains(.participle)
  }

  /// How surely two words written apart make a compound by their elements; nil when they do not.
  static func spacedTier(_ reader: JoiningReader, _ left: Int, _ right: Int) -> Tier? {
    let leftInfo = reader.info(left)
    let rightInfo = reader.info(right)
    if let odds = leftInfo.weights[.first], odds >= prefixFrom,
      prefixSet.contains(reader.paragraph.key(left))
    {
      if neverAfterPrefix.contains(reader.paragraph.key(right)) { return nil }
      return isNoun(reader, right) ? odds >= belongsFrom ? .contextual : .style : nil
    }
    guard takesElement(reader.paragraph.tokens[left]) else { return nil }
    if isAttribute(reader, right) { return .contextual }
    if ambiguous.contains(reader.paragraph.key(right)) { return nil }
    if let odds = rightInfo.weights[.last] {
      if rightInfo.tags.contains(.participle), !standsBeforeNominal(reader, right) { return nil }
      return tier(odds, rightInfo)
    }
    guard !rightInfo.isKnown else { return nil }
    let letters = reader.paragraph.letters
    for (stem, _) in Inflection.compoundEndings.stems(of: letters, reader.paragraph.letterRange(right))
    where stem.count >= 2 {
      let info = reader.paragraph.vocabulary.info(letters, stem)
      guard let odds = info.weights[.last], !ambiguous.contains(WordKey(letters[stem]))
      else { continue }
      return tier(odds, info)
    }
    return nil
  }

  /// An element that is a word too (HANDBOOK B7, «bare patterns unsafe») must hardly ever have been seen alone.
  @inline(__always)
  private static func tier(_ odds: Int, _ info: WordInfo) -> Tier? {
    let isWord = !info.tags.isDisjoint(with: WordTags.noun | .adjective) && !info.tags.contains(.participle)
    return isWord && odds < wordFrom ? nil : CompoundClass.tier(odds - margin)
  }

  /// Elements that are words too: with them the lexicon must have the pair (HANDBOOK B7).
  private static let ambiguous = WordSet(
    """
    باز بر بین بند پوش چین خور دار دان ران زن ساز سنج کار کش گو گیر مال نما جو شو بخش
    بازی بری بینی چینی داری دانی زنی کاری گویی مالی گوی
    """)

  /// Participles of the verbs that make verbs of nouns.
  private static let lightParticiples = WordSet("شده نشده کرده نکرده یافته نیافته خورده دیده گرفته داده زده")

  /// ساختمان تخریب شدهٔ …: with the sign of ezafe the participle is an adjective, one word with its noun.
  private static func isAttribute(_ reader: JoiningReader, _ right: Int) -> Bool {
    let token = reader.paragraph.tokens[right]
    guard token.flags.contains(.marked), lightParticiples.contains(reader.paragraph.key(right)) else {
      return false
    }
    return UTF8Scalars.decode(reader.paragraph.text, before: token.end)?.value == 0x0654
  }

  private static let wordFrom = 10

  /// True when a participle can be an adjective where it stands: a word follows that is no verb and no و.
  static func standsBeforeNominal(_ reader: JoiningReader, _ index: Int) -> Bool {
    guard let next = reader.paragraph.wordAfter(index), reader.paragraph.key(next) != and else {
      return false
    }
    let tags = reader.info(next).tags
    return tags.isDisjoint(with: .anyVerb) || !tags.isDisjoint(with: .nominal) && !reader.isAuxiliary(next)
  }

  private static let and = WordKey("و")

  /// What an element must have over an even chance, for want of a lexicon that knows the pair.
  private static let margin = 2

  /// Letters of the first part of an unknown spelling made of a word and an element, nil when it is not one.
  static func joinedBoundary(_ reader: JoiningReader, _ range: Range<Int>) -> Int? {
    let letters = reader.paragraph.letters
    let lexicon = reader.vocabulary.lexicon
    var state = lexicon.start
    var found: Int?
    for index in range {
      guard let next = lexicon.step(state, letters[index]) else { break }
      state = next
      let count = index + 1 - range.lowerBound
      guard count >= 2, range.count - count >= 2, Letter.joinsNext(letters[index]) else { continue }
      let info = lexicon.info(state)
      let rest = index + 1..<range.upperBound
      if let odds = info.weights[.first], odds >= belongsFrom, rest.count >= 4,
        prefixSet.contains(WordKey(letters[range.lowerBound..<rest.lowerBound])),
        isCommon(reader.vocabulary.info(letters, rest))
      {
        found = count
      }
      if isWhole(info), count >= 3, hasLostElement(reader, rest) { found = count }
    }
    return found
  }

  private static func hasLostElement(_ reader: JoiningReader, _ range: Range<Int>) -> Bool {
    let letters = reader.paragraph.letters
    func isLost(_ range: Range<Int>) -> Bool? {
      let weights = reader.vocabulary.info(letters, range).weights
      guard range.count >= 3, let odds = weights[.last] else { return nil }
      return odds >= wordFrom && weights[.joined] ?? 0 >= lostFrom
    }
    if let answer = isLost(range) { return answer }
    var answer: Bool?
    _ = Inflection.compoundEndings.first(of: letters, range) { stem, _ in
      answer = isLost(stem)
      return answer != nil
    }
    return answer ?? false
  }

  /// True for a noun or adjective, an ending allowed (بی انتهایش).
  private static func isNoun(_ reader: JoiningReader, _ index: Int) -> Bool {
    let info = reader.info(index)
    let range = reader.paragraph.letterRange(index)
    guard range.count >= 3 else { return false }
    if info.isKnown { return isWhole(info) }
    let inflected = Inflection.compoundEndings.first(of: reader.paragraph.letters, range) { stem, _ in
      stem.count >= 3 && isWhole(reader.vocabulary.info(reader.paragraph.letters, stem))
    }
    return inflected != nil || JoinedEndings.isRegular(reader, range)
  }

  private static func isCommon(_ info: WordInfo) -> Bool { isWhole(info) && info.frequency >= 18 }

  private static func isWhole(_ info: WordInfo) -> Bool {
    !info.tags.isDisjoint(with: WordTags.noun | .adjective)
      && info.tags.isDisjoint(with: WordTags.preposition | .conjunction | .pronoun)
  }
}
