import PersianLanguage
import TextStorage

/// One paragraph as the joining rules look at it: words, their neighbours and what the lexicon says of both.
struct JoiningReader {
  let paragraph: Paragraph
  /// House style after a letter that never joins.
  let afterNonJoining: ZWNJAfterNonJoining

  static let zwnj: [UInt8] = [0xE2, 0x80, 0x8C]

  /// What the words were looked up in.
  var vocabulary: Vocabulary { paragraph.vocabulary }

  // MARK: Words

  func info(_ index: Int) -> WordInfo { paragraph.info(index) }

  /// True when word `index` can take a nominal ending: a noun, adjective, pronoun, numeral or name, a participle,
  /// or a word the lexicon does not have (most of these are names and loans).
  func isNominal(_ index: Int) -> Bool {
    let info = info(index)
    if !info.isKnown { return paragraph.letters(of: index).count >= 2 && !looksLikeVerb(index) }
    return !info.tags.isDisjoint(with: WordTags.nominal.union(.participle))
  }

  /// True when an unknown spelling is a verb with می before it (رفته می~توانند, written any way).
  private func looksLikeVerb(_ index: Int) -> Bool {
    let range = paragraph.letterRange(index)
    return VerbPrefix.read(self, range) != nil
  }

  func isAdjective(_ index: Int) -> Bool {
    !info(index).tags.isDisjoint(with: WordTags.adjective | .gradable)
  }

  /// True when the word ends in the vowel he: what endings with alef are cut off from by ZWNJ.
  func endsInSilentHe(_ range: Range<Int>, _ info: WordInfo) -> Bool {
    guard range.count >= 2, paragraph.letters[range.upperBound - 1] == Letter.heh else { return false }
    if info.tags.contains(.participle) { return true }
    return !info.tags.contains(.pronouncedHe) && !SilentHe.endsInGah(paragraph.letters, range)
  }

  func endsInSilentHe(_ index: Int) -> Bool {
    endsInSilentHe(paragraph.letterRange(index), info(index))
  }

  func lastLetter(_ index: Int) -> UInt8? { paragraph.letters(of: index).last }

  /// True when `letters[range]` is a form that may follow می, an object clitic allowed.
  func isVerbAfterPrefix(_ range: Range<Int>) -> WordTags? {
    let tags = vocabulary.info(paragraph.letters, range).tags
    let plain = tags.intersection(WordTags.presentForm | .pastForm | .participle)
    if !plain.isEmpty { return plain }
    if tags.contains(.spokenForm) { return .spokenForm }
    var verb: WordTags = []
    _ = Inflection.objectClitics.first(of: paragraph.letters, range) { stem, _ in
      guard stem.count >= 2 else { return false }
      verb = vocabulary.info(paragraph.letters, stem).tags.intersection(WordTags.presentForm | .pastForm)
      return !verb.isEmpty
    }
    return verb.isEmpty ? nil : verb
  }

  // MARK: Edits

  /// The edit that closes the space before word `index`: ZWNJ after a letter that joins, what the house puts after
  /// one that does not (HANDBOOK B1).
  func closeGap(before index: Int, after left: Int) -> TextEdit {
    let joins = lastLetter(left).map { Letter.joinsNext($0) || afterNonJoining == .always } ?? false
    return TextEdit(paragraph.tokens[index - 1].range, joins && !endsInZWNJ(left) ? Self.zwnj : [])
  }

  /// The edit that puts a ZWNJ after the first `count` letters of word `index`.
  func insertZWNJ(_ index: Int, after count: Int) -> TextEdit {
    let offset = paragraph.offset(ofWord: index, afterLetters: count)
    return TextEdit(TextRange(offset, offset), Self.zwnj)
  }

  /// Both words and the space between them.
  func pair(_ left: Int, _ right: Int) -> TextRange {
    TextRange(paragraph.tokens[left].start, paragraph.tokens[right].end)
  }

  /// True when the bytes of the word end in a ZWNJ.
  func endsInZWNJ(_ index: Int) -> Bool {
    let token = paragraph.tokens[index]
    return token.flags.contains(.zwnj) && paragraph.text[..<token.end].suffix(3).elementsEqual(Self.zwnj)
  }

  /// True when a ZWNJ of word `index` stands after so many of its letters. O(word).
  func hasZWNJ(inWord index: Int, afterLetters counts: ClosedRange<Int>) -> Bool {
    let token = paragraph.tokens[index]
    guard token.flags.contains(.zwnj) else { return false }
    guard token.isPlainWord else {
      return counts.contains { paragraph.hasZWNJ(inWord: index, afterLetters: $0) }
    }
    var offset = token.start
    var seen = 0
    while offset < token.end, seen <= counts.upperBound {
      if paragraph.text[offset] == 0xE2 {
        if counts.contains(seen) { return true }
        offset += 3
      } else {
        seen += 1
        offset += 2
      }
    }
    return false
  }

  // MARK: Neighbours

  /// The key of the word one space before `index`, `WordKey.none` when no word stands there.
  func keyBefore(_ index: Int) -> WordKey { paragraph.wordBefore(index).map(paragraph.key) ?? .none }

  /// The key of the word one space after `index`.
  func keyAfter(_ index: Int) -> WordKey { paragraph.wordAfter(index).map(paragraph.key) ?? .none }

  /// True when word `index` is an auxiliary that makes a participle before it a verb (است, بود, شد …).
  func isAuxiliary(_ index: Int) -> Bool {
    Auxiliary.makesVerb(info(index), paragraph.key(index))
  }
}
