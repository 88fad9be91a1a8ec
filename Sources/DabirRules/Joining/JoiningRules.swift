import PersianLanguage

/// The rules of the family `joining/`: missing, misplaced and surplus ZWNJ (HANDBOOK B).
///
/// Each rule says by `mayFault` which words it surely has nothing to say of, looking at one token alone, so that
/// most words of good copy are passed over without a call.
package enum JoiningRules {
  /// Adds what they find in `paragraph`. O(paragraph).
  static func check(_ paragraph: Paragraph, _ vocabulary: Vocabulary, into sink: inout FindingSink) {
    let reader = JoiningReader(
      paragraph: paragraph, vocabulary: vocabulary, afterNonJoining: sink.selection.zwnjAfterNonJoining)
    let endings = AttachedEnding.keys
    var taken = -1
    for index in paragraph.tokens.indices {
      let token = paragraph.tokens[index]
      switch token.kind {
      case .invisible:
        ZWNJPlacement.checkInvisible(reader, index, into: &sink)
      case .word:
        var isComplete = false
        if ZWNJPlacement.mayFault(token) {
          let parts = PartedWord(token, letters: paragraph.letterRange(index), in: paragraph.text)
          ZWNJPlacement.checkWord(reader, index, parts, into: &sink)
          isComplete = parts?.isComplete(reader) ?? false
        }
        if VerbPrefix.mayFault(token) { VerbPrefix.checkSpaced(reader, index, into: &sink) }
        if SpacedEndings.mayFault(token, endings) { SpacedEndings.check(reader, index, into: &sink) }
        // Parts of a compound already reported are read in its light, and start no other.
        if index > taken, JoinedForms.mayFault(token), !isComplete {
          JoinedForms.check(reader, index, into: &sink)
        }
        if index > taken, let second = paragraph.wordAfter(index),
          case let suspicion = SpacedCompounds.suspicion(token, paragraph.tokens[second], vocabulary),
          suspicion != .none, let last = SpacedCompounds.check(reader, index, second, suspicion, into: &sink)
        {
          taken = last
        }
      default: break
      }
    }
  }
}
