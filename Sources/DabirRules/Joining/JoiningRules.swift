import PersianLanguage

/// The rules of the family `joining/`: missing, misplaced and surplus ZWNJ (HANDBOOK B).
///
/// Each rule says by a look at one token alone which words it surely has nothing to say of (`JoiningSigns`), so that
/// most words of good copy are passed over without a call.
package enum JoiningRules {
  /// Adds what they find in `paragraph`. O(paragraph).
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    let reader = JoiningReader(
      paragraph: paragraph, afterNonJoining: sink.selection.zwnjAfterNonJoining)
    let tokens = paragraph.tokens.span
    let classes = JoiningSigns.classes
    var taken = -1
    // The last word, and what it may begin.
    var first = -2
    var begins = SpacedCompounds.Suspicion.none
    for index in tokens.indices {
      guard tokens[index].kind == .word else {
        if tokens[index].kind == .invisible { ZWNJPlacement.checkInvisible(reader, index, into: &sink) }
        continue
      }
      let signs = JoiningSigns(tokens[index], classes)
      if first == index - 2, first > taken, tokens[index - 1].kind == .space {
        let suspicion = SpacedCompounds.suspicion(
          tokens[first], begins, tokens[index], signs.follows, paragraph.vocabulary)
        if suspicion != .none,
          let last = SpacedCompounds.check(reader, first, index, suspicion, into: &sink)
        {
          taken = last
        }
      }
      if !signs.alone.isEmpty { check(reader, index, signs.alone, isTaken: index <= taken, into: &sink) }
      first = index
      begins = signs.begins
    }
  }

  /// Checks word `index` by itself and as an ending. Parts of a compound already reported are read in its light.
  private static func check(
    _ reader: JoiningReader, _ index: Int, _ signs: JoiningSigns.Alone, isTaken: Bool,
    into sink: inout FindingSink
  ) {
    var isComplete = false
    if signs.contains(.parted) {
      let paragraph = reader.paragraph
      let parts = PartedWord(
        paragraph.tokens[index], letters: paragraph.letterRange(index), in: paragraph.text)
      ZWNJPlacement.checkWord(reader, index, parts, into: &sink)
      isComplete = parts?.isComplete(reader) ?? false
    }
    if signs.contains(.verbPrefix) { VerbPrefix.checkSpaced(reader, index, into: &sink) }
    if signs.contains(.ending) { SpacedEndings.check(reader, index, into: &sink) }
    if signs.contains(.joined), !isTaken, !isComplete { JoinedForms.check(reader, index, into: &sink) }
  }
}
