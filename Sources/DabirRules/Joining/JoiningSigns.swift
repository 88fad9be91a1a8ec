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
  private(set) var begins: SpacedCompounds.Suspicion
  /// What it may be the second word of.
  private(set) var follows: SpacedCompounds.Suspicion

  /// Closed classes, one look for all.
  static let classes = WordClasses([
    SpacedEndings.keys, SpacedCompounds.openPrefixes, ElementPattern.prefixes, LetterNames.keys,
  ])

  private static var ending: UInt8 { 1 }
  private static var openPrefix: UInt8 { 2 }
  private static var prefix: UInt8 { 4 }
  private static var letterName: UInt8 { 8 }

  /// Looks at `word`. O(1).
  @inline(__always)
  init(_ word: Token, _ classes: WordClasses) {
    let own = classes.of(word.key)
    begins = [.element, .construct]
    if word.info.weights.startsCompound { begins.formUnion(.compound) }
    follows = NumeralAdjective.mayFault(word) ? [.ofLexicon, .prefix, .measure] : [.ofLexicon, .prefix]
    if own != 0 || !Self.isPlain(word) { look(word, own) }
  }

  /// False for a word that shows more than a known word of one piece without marks does. O(1).
  @inline(__always)
  private static func isPlain(_ word: Token) -> Bool {
    let tags = word.info.tags.rawValue & (WordTags.name | .numeral).rawValue
    return word.flags.rawValue & oddFlags == 0 && tags == 0 && word.info.weights[.last] == nil
      && !JoinedForms.mayFault(word) && !VerbPrefix.mayFault(word)
  }

  private static var oddFlags: UInt8 { TokenFlags.zwnj.rawValue | TokenFlags.marked.rawValue }

  @inline(never)
  private mutating func look(_ word: Token, _ classes: UInt8) {
    if ZWNJPlacement.mayFault(word) { alone.formUnion(.parted) }
    if JoinedForms.mayFault(word) { alone.formUnion(.joined) }
    if VerbPrefix.mayFault(word) { alone.formUnion(.verbPrefix) }
    if classes & Self.ending != 0 { alone.formUnion(.ending) }

    if classes & Self.openPrefix != 0 { begins.formUnion(.ofLexicon) }
    if classes & Self.prefix != 0, ElementPattern.isPrefix(word.info) { begins.formUnion(.prefix) }
    if word.info.tags.contains(.numeral) { begins.formUnion(.measure) }

    if ElementPattern.mayBeElement(word) { follows.formUnion(.element) }
    if ArabicConstruct.mayFault(word) { follows.formUnion(.construct) }
    if classes & Self.letterName != 0 {
      begins.formUnion(.letters)
      follows.formUnion(.letters)
    }
  }
}
