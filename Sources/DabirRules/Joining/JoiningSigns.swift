import PersianLanguage

/// What the joining rules see in one word by itself: what may be wrong with it, what it may begin with the word
/// behind it, and what it may end with the word before it. Most words of good copy show nothing.
struct JoiningSigns {
  /// What may be wrong with one word.
  struct Alone: OptionSet {
    let rawValue: UInt8

    /// It holds a ZWNJ.
    static var parted: Alone { Alone(rawValue: 1) }
    /// It may lack one.
    static var joined: Alone { Alone(rawValue: 2) }
    /// It ends in می.
    static var verbPrefix: Alone { Alone(rawValue: 4) }
    /// It is an ending of the word before it.
    static var ending: Alone { Alone(rawValue: 8) }
  }

  private(set) var alone: Alone = []
  /// What it may be the first word of.
  private(set) var begins: Suspicion
  /// What it may be the second word of.
  private(set) var follows: Suspicion

  typealias Suspicion = SpacedCompounds.Suspicion

  /// Closed classes, one look for all.
  static let classes = WordClasses([
    SpacedEndings.keys, SpacedCompounds.openPrefixes, ElementPattern.prefixes, LetterNames.keys,
  ])

  private static var ending: UInt8 { 1 }
  private static var openPrefix: UInt8 { 2 }
  private static var prefix: UInt8 { 4 }
  private static var letterName: UInt8 { 8 }

  /// What word `index` of `tokens` shows. O(1).
  @inline(__always)
  static func of(_ index: Int, _ tokens: Span<Token>, _ classes: WordClasses) -> JoiningSigns {
    let own = classes.of(tokens[index].key)
    let signs = JoiningSigns(startsCompound: tokens[index].info.weights.startsCompound)
    // Nearly all are words of the lexicon in one piece and without marks.
    guard own == 0, tokens[index].info.isWhole(without: .numeral), !ElementPattern.isCounted(tokens[index]),
      tokens[index].flags.isDisjoint(with: TokenFlags.zwnj.union(.marked)),
      !VerbPrefix.mayFault(tokens[index]), !ArabicConstruct.hasArticle(tokens[index])
    else { return signs.looking(at: tokens[index], own) }
    return signs
  }

  /// What nearly all words show: what is told by the other word of a pair alone.
  @inline(__always)
  private init(startsCompound: Bool) {
    let compound = startsCompound ? Suspicion.compound.rawValue : 0
    begins = Suspicion(rawValue: compound | Suspicion.element.rawValue | Suspicion.construct.rawValue)
    follows = Suspicion(
      rawValue: Suspicion.ofLexicon.rawValue | Suspicion.prefix.rawValue | Suspicion.measure.rawValue)
  }

  @inline(never)
  private func looking(at word: Token, _ classes: UInt8) -> JoiningSigns {
    var signs = self
    var alone: UInt8 = classes & Self.ending != 0 ? Alone.ending.rawValue : 0
    if ZWNJPlacement.mayFault(word) { alone |= Alone.parted.rawValue }
    if JoinedForms.mayFault(word) { alone |= Alone.joined.rawValue }
    if VerbPrefix.mayFault(word) { alone |= Alone.verbPrefix.rawValue }
    signs.alone = Alone(rawValue: alone)

    var begins = signs.begins.rawValue
    var follows = signs.follows.rawValue
    if word.info.tags.contains(.numeral) { begins |= Suspicion.measure.rawValue }
    if ElementPattern.mayBeElement(word) { follows |= Suspicion.element.rawValue }
    if ArabicConstruct.mayFault(word) { follows |= Suspicion.construct.rawValue }
    if classes & Self.openPrefix != 0 { begins |= Suspicion.ofLexicon.rawValue }
    if classes & Self.prefix != 0, ElementPattern.isPrefix(word.info) { begins |= Suspicion.prefix.rawValue }
    if classes & Self.letterName != 0 {
      begins |= Suspicion.letters.rawValue
      follows |= Suspicion.letters.rawValue
    }
    signs.begins = Suspicion(rawValue: begins)
    signs.follows = Suspicion(rawValue: follows)
    return signs
  }
}
