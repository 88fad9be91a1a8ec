import PersianLanguage

/// What makes two words of a compound: a verb, a conjunction, a participle before its auxiliary (HANDBOOK B3, «always
/// two words»; B8).
enum CompoundGuards {
  /// True when the sentence may mean two words after all: the last part can be its verb (گامی به پیش نهاد; از بیعت
  /// روی گردانی), a participle in it, or an adverb stands before what is done (کم مصرف شود).
  static func isDoubtful(_ reader: JoiningReader, _ first: Int, _ match: SpacedCompounds.Match) -> Bool {
    let paragraph = reader.paragraph
    let last = match.last
    let tags = reader.info(last).tags
    if tags.contains(.presentForm), tags.isDisjoint(with: .nominal) {
      if match.ending > 0 || match.info.tags.contains(.openCompound) { return true }
    }
    if tags.contains(.participle), !ElementPattern.standsBeforeNominal(reader, last) { return true }
    guard let next = paragraph.wordAfter(last) else { return tags.contains(.pastForm) }
    return adverbs.contains(paragraph.key(first)) && becoming.contains(paragraph.key(next))
  }

  private static let becoming = WordSet("شد شدند شود شوند شده بشود بشوند نشد نشود نشده می نمی")

  /// True when the letters behind the first `count` of word `last` are an ending as it is written, and the whole is
  /// no word of its own (نگران is no نگر + ان).
  static func isEnding(_ reader: JoiningReader, _ last: Int, after count: Int) -> Bool {
    if reader.paragraph.tokens[last].flags.contains(.zwnj) {
      return reader.paragraph.hasZWNJ(inWord: last, afterLetters: count)
    }
    if wholes.contains(reader.paragraph.key(last)) { return false }
    let letters = reader.paragraph.letters(of: last)
    let rest = letters.dropFirst(count)
    // After ا and و a lone ی is an ezafe: یک صدای بلند.
    if rest.count == 1, rest.first == Letter.yeh, let vowel = letters.prefix(count).last {
      return vowel != Letter.alef && vowel != Letter.waw
    }
    guard clitics.contains(WordKey(rest)) else { return true }
    let whole = reader.info(last)
    return !whole.tags.contains(.simple) || whole.tags.isDisjoint(with: .nominal)
  }

  private static let clitics = WordSet("ش م ند مان شان تان")
  /// Words that look like an element with ان or ی.
  private static let wholes = WordSet("نگران محوری سوزان گریزان لرزان خندان گردان تابان شایان نمایان فروزان")

  /// True when the last word begins a surer compound (قرمز رنگ~آمیزی).
  static func goesWithNext(_ reader: JoiningReader, _ match: SpacedCompounds.Match) -> Bool {
    guard reader.info(match.last).weights.startsCompound, match.ending == 0 else { return false }
    let own = match.info.weights[.apart] ?? 0
    return SpacedCompounds.matches(reader, match.last).contains {
      $0.info.weights[.apart] ?? 0 >= max(own, 8)
    }
  }

  private static let objectMarker = WordKey("را")
  private static let also = WordKey("هم")

  /// True when the context makes two words of what could be a compound.
  static func isTwoWords(
    _ reader: JoiningReader, _ first: Int, _ last: Int, _ found: CompoundClass, _ ending: Int
  ) -> Bool {
    let paragraph = reader.paragraph
    if paragraph.key(first) == also, isConjunction(reader, first, last) { return true }
    if adverbs.contains(paragraph.key(first)), reader.lastLetter(last) != Letter.yeh,
      precedesVerb(reader, last)
    {
      return true
    }
    let isParticiple = reader.info(last).tags.contains(.participle)
    if isParticiple {
      if let next = paragraph.wordAfter(last), reader.isAuxiliary(next) { return true }
      if found.tier != .certain, !ElementPattern.standsBeforeNominal(reader, last) { return true }
    }
    // … را نابود سازی: an object is waiting for its verb.
    if reader.keyBefore(first) == objectMarker, paragraph.wordAfter(last) == nil,
      !reader.info(last).tags.isDisjoint(with: WordTags.presentForm | .pastForm)
    {
      return true
    }
    // A finite verb as last part (صحبت کرد, دست یابیم): a compound only where the lexicon has it whole.
    let tags = reader.info(last).tags
    if tags.isDisjoint(with: .nominal), reader.info(last).weights[.last] ?? -1 < 0 {
      if !tags.isDisjoint(with: WordTags.pastForm | .otherVerbForm) { return true }
      if ending > 0, tags.contains(.presentForm) { return true }
    }
    return false
  }

  // MARK: هم and adverbs

  /// Adverbs that are first parts too: کم مصرف می~کند, خوش خدمت کرد.
  private static let adverbs = WordSet("هم کم خوش بد تازه نیمه تک")

  /// Words behind which هم is «also»: باز هم, آن هم, من هم.
  private static let beforeAlso = WordSet(
    "باز آن این من تو او وی ما شما آنها آنان ایشان خود هنوز حالا")

  /// هم as «also»: another هم stands near, or what stands before it asks for it.
  private static func isConjunction(_ reader: JoiningReader, _ first: Int, _ last: Int) -> Bool {
    hasNeighbour(reader, also, near: first) || beforeAlso.contains(reader.keyBefore(first))
  }

  /// True when a finite verb follows that no participle needs: the noun before it is that verb's.
  private static func precedesVerb(_ reader: JoiningReader, _ last: Int) -> Bool {
    guard let next = reader.paragraph.wordAfter(last), !reader.isAuxiliary(next) else { return false }
    if VerbPrefix.isPrefix(reader.paragraph.key(next)) { return true }
    let info = reader.info(next)
    guard info.isKnown else {
      return VerbPrefix.read(reader, reader.paragraph.letterRange(next)) != nil
    }
    if light.contains(reader.paragraph.key(next)) { return true }
    return info.tags.isDisjoint(with: .nominal)
      && !info.tags.isDisjoint(with: WordTags.presentForm | .pastForm | .otherVerbForm)
  }

  private static let light = WordSet("کرده نکرده داده نداده زده نزده")

  private static func hasNeighbour(_ reader: JoiningReader, _ key: WordKey, near index: Int) -> Bool {
    let window = 24
    let from = max(0, index - window)
    let to = min(reader.paragraph.count, index + window)
    return (from..<to).contains { $0 != index && reader.paragraph.key($0) == key }
  }
}
