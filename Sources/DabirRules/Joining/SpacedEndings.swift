import PersianLanguage
import TextStorage

/// Endings typed as words of their own (HANDBOOK B3 rows 2, 4–11; guards B8).
enum SpacedEndings {
  /// The words it has something to say of.
  static let keys = AttachedEnding.keys

  /// Reports word `index` when it is an ending cut off from the word before it.
  static func check(_ reader: JoiningReader, _ index: Int, into sink: inout FindingSink) {
    let paragraph = reader.paragraph
    guard let ending = AttachedEnding.of(paragraph.key(index)) else { return }
    guard let left = paragraph.wordBefore(index) else {
      return checkAfterFigure(reader, index, ending, into: &sink)
    }
    switch ending {
    case .plural: plural(reader, left, index, into: &sink)
    case .comparative: comparative(reader, left, index, into: &sink)
    case .copula, .copulaOrClitic: copula(reader, left, index, ending, into: &sink)
    case .indefinite, .dariIndefinite: indefinite(reader, left, index, into: &sink)
    case .vowelClitic, .clitic: clitic(reader, left, index, ending, into: &sink)
    case .ezafe: ezafe(reader, left, index, into: &sink)
    case .dariSuffix: dariSuffix(reader, left, index, into: &sink)
    }
  }

  private static func report(
    _ reader: JoiningReader, _ code: RuleCode, _ tier: Tier, _ left: Int, _ index: Int,
    into sink: inout FindingSink
  ) {
    let edit = reader.closeGap(before: index, after: left)
    let code = reader.endsInZWNJ(left) ? .misplacedZWNJ : code
    let hasDeletionWording = edit.newText.isEmpty && code.card.messages.count > 1
    sink.add(code, tier, reader.pair(left, index), wording: hasDeletionWording ? 1 : 0, edits: [edit])
  }

  // MARK: Plural and comparative

  private static func plural(
    _ reader: JoiningReader, _ left: Int, _ index: Int, into sink: inout FindingSink
  ) {
    guard takesPlural(reader, left, isBare: reader.paragraph.letters(of: index).count == 2) else { return }
    report(reader, .spacedPlural, .certain, left, index, into: &sink)
  }

  private static let neverPlural = WordSet("که را چون اگر تا")

  /// True when ها after the word is its plural. های and longer forms are no words of their own; bare ها needs a
  /// nominal, or an element of a compound (حشره~کش ها), or an ending written apart in its turn (حرفه ای ها).
  private static func takesPlural(_ reader: JoiningReader, _ left: Int, isBare: Bool) -> Bool {
    guard reader.paragraph.letters(of: left).count >= 2, !neverPlural.contains(reader.paragraph.key(left))
    else {
      return false
    }
    if reader.isNominal(left) { return true }
    let info = reader.info(left)
    if let odds = info.weights[.last], odds > 0 { return true }
    if AttachedEnding.of(reader.paragraph.key(left)) == .indefinite { return true }
    return !isBare && info.tags.isDisjoint(with: WordTags.preposition | .conjunction | .pastForm)
  }

  private static let wetContexts = WordSet(
    "شد شده شدن شود شوند شدند نشد نشده نشود کرد کرده کردن کند کنند کردند نکرد نکرده نکند بشود بکند می نمی")
  private static let and = WordKey("و")
  private static let dry = WordSet("خشک تازه")
  /// Also a word of its own: چوب تری.
  private static let wet = WordKey("تری")
  private static let joinedComparatives = WordSet("بیش کم که مه به")

  private static func comparative(
    _ reader: JoiningReader, _ left: Int, _ index: Int, into sink: inout FindingSink
  ) {
    let paragraph = reader.paragraph
    let isBareTar = paragraph.letters(of: index).count == 2
    if joinedComparatives.contains(paragraph.key(left)) {
      // بیشتر, کمتر: always one word. به تر may be «to wet»: left alone.
      guard paragraph.key(left) == WordKey("بیش") || paragraph.key(left) == WordKey("کم") else { return }
      sink.add(
        .spacedComparative, .certain, reader.pair(left, index),
        edits: [TextEdit(paragraph.tokens[index - 1].range, [])])
      return
    }
    let info = reader.info(left)
    if isBareTar {
      guard reader.isAdjective(left) || info.tags.contains(.participle) || mayBeAdjective(reader, left)
      else { return }
      if !info.tags.contains(.gradable), isWet(reader, index) || isEzafe(reader, left) { return }
    } else if reader.paragraph.key(index) == wet {
      guard info.tags.contains(.gradable) || mayBeAdjective(reader, left) else { return }
    } else {
      guard reader.isNominal(left) || info.tags.contains(.adverb) else { return }
    }
    report(reader, .spacedComparative, info.isKnown ? .certain : .contextual, left, index, into: &sink)
  }

  /// True for a noun in ا or و with the ی of ezafe (هوای تر).
  private static func isEzafe(_ reader: JoiningReader, _ index: Int) -> Bool {
    let letters = reader.paragraph.letters
    let range = reader.paragraph.letterRange(index)
    guard range.count >= 3, letters[range.upperBound - 1] == Letter.yeh else { return false }
    let before = letters[range.upperBound - 2]
    guard before == Letter.alef || before == Letter.waw else { return false }
    return reader.vocabulary.info(letters, range.lowerBound..<range.upperBound - 1).tags.contains(.noun)
  }

  /// True for a word the lexicon lacks that is no known word with an ending (هوای تر).
  private static func mayBeAdjective(_ reader: JoiningReader, _ index: Int) -> Bool {
    !reader.info(index).isKnown && reader.isNominal(index) && reader.lastLetter(index) != Letter.yeh
      && !JoinedEndings.isRegular(reader, reader.paragraph.letterRange(index))
  }

  /// True when تر means wet: تر و خشک, تر شد (HANDBOOK B8).
  private static func isWet(_ reader: JoiningReader, _ index: Int) -> Bool {
    guard let next = reader.paragraph.wordAfter(index) else { return false }
    if reader.paragraph.key(next) == and { return dry.contains(reader.keyAfter(next)) }
    return wetContexts.contains(reader.paragraph.key(next))
  }

  // MARK: Copula, indefinite, clitics

  private static func copula(
    _ reader: JoiningReader, _ left: Int, _ index: Int, _ ending: AttachedEnding, into sink: inout FindingSink
  ) {
    let info = reader.info(left)
    guard !LetterNames.contains(reader.paragraph.key(left)) else { return }
    if ending == .copulaOrClitic {
      if LetterNames.contains(reader.keyAfter(index)) || ArabicConstruct.begins(reader, index) { return }
    }
    if reader.endsInSilentHe(left) {
      if info.tags.contains(.participle) {
        return report(reader, .spacedCopula, .certain, left, index, into: &sink)
      }
      guard reader.isNominal(left) else { return }
      let isPossessive = ending == .copulaOrClitic && info.tags.contains(.noun)
      return report(reader, isPossessive ? .spacedClitic : .spacedCopula, .certain, left, index, into: &sink)
    }
    guard info.isKnown, reader.isNominal(left),
      info.tags.isDisjoint(with: .function) || info.tags.contains(.noun)
    else { return }
    if reader.lastLetter(left) == Letter.yeh {
      report(
        reader, ending == .copula ? .spacedCopula : .spacedClitic, .certain, left, index, into: &sink)
    } else if reader.paragraph.key(index) == WordKey("اند"), reader.isAdjective(left),
      let last = reader.lastLetter(left), Letter.joinsNext(last)
    {
      report(reader, .spacedCopula, .certain, left, index, into: &sink)
    }
  }

  private static let neverBeforeIndefinite = WordSet("که چه به نه سه ده همه")

  private static func indefinite(
    _ reader: JoiningReader, _ left: Int, _ index: Int, into sink: inout FindingSink
  ) {
    let info = reader.info(left)
    let endsInYeh = reader.lastLetter(left) == Letter.yeh
    guard reader.isNominal(left), info.tags.isDisjoint(with: WordTags.preposition | .conjunction),
      !neverBeforeIndefinite.contains(reader.paragraph.key(left))
    else { return }
    // After ی the token may also be the vocative; only a known noun takes the ending.
    guard
      reader.endsInSilentHe(left)
        || (endsInYeh && info.tags.contains(.noun) && info.tags.isDisjoint(with: .name))
    else { return }
    if endsInYeh,
      LetterNames.contains(reader.keyAfter(index)) || LetterNames.contains(reader.paragraph.key(left))
    {
      return
    }
    let isVerb = info.tags.contains(.participle) && !info.tags.contains(.noun)
    report(reader, isVerb ? .spacedCopula : .spacedIndefinite, .certain, left, index, into: &sink)
  }

  private static let neverBeforeClitic = WordSet("در توماس هاینریش کلاوس به که")
  private static let dignity = WordSet("نزول")

  private static func clitic(
    _ reader: JoiningReader, _ left: Int, _ index: Int, _ ending: AttachedEnding, into sink: inout FindingSink
  ) {
    let info = reader.info(left)
    guard reader.isNominal(left), !neverBeforeClitic.contains(reader.paragraph.key(left)),
      !dignity.contains(reader.keyAfter(index))
    else { return }
    let afterVowel = reader.endsInSilentHe(left) || reader.lastLetter(left) == Letter.yeh
    if ending == .vowelClitic, !afterVowel { return }
    // An unknown word or a name before شان is as likely a given name (شان پن, توماس مان).
    if ending == .clitic, !info.isKnown || info.tags.isSubset(of: WordTags.name | .simple) {
      guard Self.isInflected(reader, left) else { return }
    }
    if ending == .vowelClitic, !info.isKnown, !reader.endsInSilentHe(left) { return }
    report(reader, .spacedClitic, .certain, left, index, into: &sink)
  }

  /// True when an unknown word is a known noun with an ending (کتاب~های).
  private static func isInflected(_ reader: JoiningReader, _ index: Int) -> Bool {
    let range = reader.paragraph.letterRange(index)
    return Inflection.compoundEndings.first(of: reader.paragraph.letters, range) { stem, _ in
      !reader.vocabulary.info(reader.paragraph.letters, stem).tags.isDisjoint(with: .nominal)
    } != nil
  }

  private static func ezafe(
    _ reader: JoiningReader, _ left: Int, _ index: Int, into sink: inout FindingSink
  ) {
    guard reader.endsInSilentHe(left), reader.isNominal(left) else { return }
    report(reader, .spacedEzafe, .certain, left, index, into: &sink)
  }

  // MARK: Suffixes

  private static func dariSuffix(
    _ reader: JoiningReader, _ left: Int, _ index: Int, into sink: inout FindingSink
  ) {
    let paragraph = reader.paragraph
    guard reader.endsInSilentHe(left), reader.isNominal(left) else { return }
    let pair = reader.pair(left, index)
    if sink.profile == .dari {
      return sink.add(.spacedSuffix, .certain, pair, edits: [reader.closeGap(before: index, after: left)])
    }
    // Iranian spelling drops the he: نویسندگان.
    let he = paragraph.offset(ofWord: left, afterLetters: paragraph.letters(of: left).count - 1)
    let range = TextRange(he, paragraph.tokens[index].start)
    guard paragraph.tokens[left].flags.isDisjoint(with: [.marked, .zwnj]) else { return }
    sink.add(.spacedSuffix, .certain, pair, edits: [TextEdit(range, [])])
  }

  /// `F-16 ها`, `۱۰ ها`: the suffix is attached with nothing between (HANDBOOK B3 row 27).
  private static func checkAfterFigure(
    _ reader: JoiningReader, _ index: Int, _ ending: AttachedEnding, into sink: inout FindingSink
  ) {
    let paragraph = reader.paragraph
    guard ending == .plural, paragraph.isKind(index - 1, .space),
      paragraph.isKind(index - 2, .latin) || paragraph.isKind(index - 2, .number)
    else { return }
    sink.add(
      .spacedSuffix, .style, reader.pair(index - 2, index),
      edits: [TextEdit(paragraph.tokens[index - 1].range, [])])
  }
}
