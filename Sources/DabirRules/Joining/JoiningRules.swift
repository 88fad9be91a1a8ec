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
    let letters = paragraph.letters.span
    let classes = JoiningSigns.classes
    let vocabulary = paragraph.vocabulary
    var taken = -1
    var index = 0
    while index < tokens.count {
      if tokens[index].kind == .invisible { ZWNJPlacement.checkInvisible(reader, index, into: &sink) }
      if tokens[index].kind == .word {
        var signs = JoiningSigns.of(index, tokens, classes)
        check(reader, index, signs.alone, taken, into: &sink)
        // The words behind it, each one space on.
        while index + 2 < tokens.count, tokens[index + 1].kind == .space, tokens[index + 2].kind == .word {
          let first = index
          index += 2
          let next = JoiningSigns.of(index, tokens, classes)
          let suspicion = SpacedCompounds.suspicion(
            first, signs.begins, index, next.follows, tokens, letters, vocabulary)
          // Parts of a compound already reported start no other.
          if suspicion != .none, first > taken,
            let last = SpacedCompounds.check(reader, first, index, suspicion, into: &sink)
          {
            taken = last
          }
          check(reader, index, next.alone, taken, into: &sink)
          signs = next
        }
      }
      index += 1
    }
  }

  /// Checks word `index` by itself and as an ending. Parts of a compound already reported are read in its light.
  @inline(__always)
  private static func check(
    _ reader: JoiningReader, _ index: Int, _ signs: JoiningSigns.Alone, _ taken: Int,
    into sink: inout FindingSink
  ) {
    if !signs.isEmpty { checkAlone(reader, index, signs, isTaken: index <= taken, into: &sink) }
  }

  @inline(never)
  private static func checkAlone(
    _ reader: JoiningReader, _ index: Int, _ signs: JoiningSigns.Alone, isTaken: Bool,
    into sink: inout FindingSink
  ) {
    var isComplete = false
    if signs.contains(.parted) {
      let parts = PartedWord.of(index, in: reader.paragraph)
      if parts?.mayBeMisplaced ?? true { ZWNJPlacement.checkWord(reader, index, parts, into: &sink) }
      isComplete = parts?.isComplete(reader) ?? false
    }
    if signs.contains(.verbPrefix) { VerbPrefix.checkSpaced(reader, index, into: &sink) }
    if signs.contains(.ending) { SpacedEndings.check(reader, index, into: &sink) }
    if signs.contains(.joined), !isTaken, !isComplete { JoinedForms.check(reader, index, into: &sink) }
  }
}
