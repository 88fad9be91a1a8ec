import PersianLanguage
import TextStorage

/// ZWNJ that does nothing, stands in a wrong place, or stands for a space; and other characters standing for ZWNJ
/// (HANDBOOK A6, B2, B9).
enum ZWNJPlacement {
  /// False for a word without ZWNJ.
  static func mayFault(_ word: Token) -> Bool { word.flags.contains(.zwnj) }

  /// Reports the ZWNJs of word `index` that do not work; `parts` are those of a word with one.
  static func checkWord(
    _ reader: JoiningReader, _ index: Int, _ parts: PartedWord?, into sink: inout FindingSink
  ) {
    let paragraph = reader.paragraph
    let token = paragraph.tokens[index]
    guard token.flags.contains(.zwnj) else { return }
    if let parts, overJoined(reader, index, parts, into: &sink) { return }
    var offset = token.start
    var previous: DecodedScalar?
    while offset < token.end {
      let scalar = UTF8Scalars.decode(paragraph.text, at: offset)
      if scalar.value == 0x200C {
        report(reader, index, offset, previous, into: &sink)
      }
      if CharacterClass.of(scalar.value) != .mark { previous = scalar }
      offset += scalar.length
    }
  }

  private static func report(
    _ reader: JoiningReader, _ index: Int, _ offset: Int, _ previous: DecodedScalar?,
    into sink: inout FindingSink
  ) {
    let token = reader.paragraph.tokens[index]
    var edit: [TextEdit] { [TextEdit(TextRange(offset, offset + 3), [])] }
    if offset == token.start || offset + 3 == token.end {
      // می + ZWNJ + space before a verb is reported with its pair.
      if offset + 3 == token.end, isPartOfPair(reader, index) { return }
      sink.add(.redundantZWNJ, .certain, token.range, severity: .warning, wording: 2, edits: edit)
    } else if previous?.value == 0x200C {
      sink.add(.redundantZWNJ, .certain, token.range, severity: .warning, wording: 1, edits: edit)
    } else if reader.afterNonJoining == .never, sink.reports(.redundantZWNJ, .style), let previous,
      let letter = Letter.of(previous.value), !Letter.joinsNext(letter), letter != Letter.foreign
    {
      sink.add(.redundantZWNJ, .style, token.range, edits: edit, isSafe: true)
    }
  }

  private static func isPartOfPair(_ reader: JoiningReader, _ index: Int) -> Bool {
    guard let next = reader.paragraph.wordAfter(index) else { return false }
    if AttachedEnding.of(reader.paragraph.key(next)) != nil, reader.isNominal(index) { return true }
    var probe = FindingSink(RuleSelection(select: ["joining/misplaced-zwnj"]))
    VerbPrefix.checkSpaced(reader, index, into: &probe)
    return !probe.findings.isEmpty
  }

  /// Function words that never hang on a ZWNJ (HANDBOOK B2, «over-joined»).
  private static let functionWords = Letter.keys("که را از تا ولی اما یا او وی ما شما")
  private static let auxiliaries = Letter.keys("بود بودند بودم شد شدند شده است باشد باشند نیست")
  private static let pronounWords = Letter.keys("او وی ما شما من تو آن این")
  /// All three together.
  static let separate = functionWords + auxiliaries + pronounWords
  private static let separateAfter = WordSet(functionWords)
  private static let separateAfterParticiple = WordSet(auxiliaries)
  private static let pronouns = WordSet(pronounWords)
  private static let prepositions = WordSet("به از در با بر")

  /// Reports the word's only ZWNJ where it stands for a space.
  private static func overJoined(
    _ reader: JoiningReader, _ index: Int, _ parts: PartedWord, into sink: inout FindingSink
  ) -> Bool {
    let paragraph = reader.paragraph
    guard !parts.left.isEmpty, !parts.right.isEmpty else { return false }
    let rightKey = parts.rightKey
    let isSeparate = separateAfter.contains(rightKey)
    let isAuxiliary = separateAfterParticiple.contains(rightKey)
    let isPronoun = pronouns.contains(rightKey)
    guard isSeparate || isAuxiliary || isPronoun, !reader.info(index).hasCut(after: parts.left.count) else {
      return false
    }
    let leftKey = parts.leftKey
    let leftInfo = reader.vocabulary.info(paragraph.letters, parts.left)
    let isWrong =
      isSeparate && leftInfo.isKnown && !demonstratives.contains(leftKey)
      || isAuxiliary && leftInfo.tags.contains(.participle) || isPronoun && prepositions.contains(leftKey)
    guard isWrong else { return false }
    let edit = TextEdit(TextRange(parts.place, parts.place + 3), [0x20])
    sink.add(.overJoined, .contextual, paragraph.tokens[index].range, edits: [edit])
    return true
  }

  private static let demonstratives = WordSet("این آن همین همان چنان چنین هر هم بل")

  // MARK: Characters without ink between letters

  private static let directionMarks: [UInt32] = [0x200E, 0x200F, 0x061C]
  private static let substitutes: [UInt32] = [0xAC, 0xAD, 0x200B, 0x200D, 0x2060, 0x180E, 0xFEFF, 0x9D]

  /// Reports the invisible token `index` where it stands between two Persian words, or alone.
  static func checkInvisible(_ reader: JoiningReader, _ index: Int, into sink: inout FindingSink) {
    let paragraph = reader.paragraph
    let token = paragraph.tokens[index]
    if token.scalar == 0x200C {
      return sink.add(
        .redundantZWNJ, .certain, token.range, severity: .warning, wording: 2,
        edits: [TextEdit(token.range, [])])
    }
    guard paragraph.isKind(index - 1, .word), paragraph.isKind(index + 1, .word) else { return }
    let isMark = directionMarks.contains(token.scalar)
    guard isMark || substitutes.contains(token.scalar) else { return }
    // A lone letter that a joiner keeps in shape.
    if token.scalar == 0x200D, paragraph.letterRange(index - 1).count == 1 { return }
    let joins = reader.lastLetter(index - 1).map(Letter.joinsNext) ?? false
    let boundary = joins ? isMark ? .sure : boundary(reader, index - 1, index + 1) : .none
    sink.add(
      .zwnjSubstitute, boundary == .likely ? .contextual : .certain, token.range,
      wording: boundary == .none ? 1 : 0,
      edits: [TextEdit(token.range, boundary == .none ? [] : JoiningReader.zwnj)])
  }

  private static let mayHyphenate: [UInt32] = [0xAD, 0x200D]

  /// What stands between two stretches of letters.
  private enum Boundary {
    case sure
    case likely
    case none
  }

  /// Whether the two words are one word with a boundary between them. What would be no word when run together was
  /// parted on purpose.
  private static func boundary(_ reader: JoiningReader, _ left: Int, _ right: Int) -> Boundary {
    let paragraph = reader.paragraph
    let first = paragraph.letterRange(left)
    let second = paragraph.letterRange(right)
    let ending = AttachedEnding.of(paragraph.key(right))
    if ending == .plural || ending == .comparative { return .sure }
    // سل+ام is سلام.
    if let answer = known(reader, first, second) { return answer }
    if ending != nil || VerbPrefix.isPrefix(paragraph.key(left)) && reader.isVerbAfterPrefix(second) != nil {
      return .sure
    }
    guard reader.info(left).isKnown, first.count > 1, second.count > 1 else { return .none }
    var isPart = reader.info(right).isKnown
    var answer: Boundary?
    _ = Inflection.compoundEndings.first(of: paragraph.letters, second) { stem, _ in
      answer = known(reader, first, stem)
      isPart = isPart || stem.count > 1 && reader.vocabulary.info(paragraph.letters, stem).isKnown
      return answer != nil
    }
    // A soft hyphen may break any word at a line's end, and a joiner shows no break at all.
    return answer ?? (isPart || !mayHyphenate.contains(paragraph.tokens[left + 1].scalar) ? .sure : .likely)
  }

  /// The boundary the lexicon's word of both stretches has between them; nil for no word.
  private static func known(_ reader: JoiningReader, _ first: Range<Int>, _ second: Range<Int>) -> Boundary? {
    let whole = reader.vocabulary.info(reader.paragraph.letters, first, second)
    guard whole.isKnown else { return nil }
    let isParted = whole.hasCut(after: first.count) && !whole.tags.contains(.joinedOnly)
    return isParted ? Boundary.sure : Boundary.none
  }
}
