import PersianLanguage

/// The rules of the family `joining/`: missing, misplaced and surplus ZWNJ (HANDBOOK B).
package enum JoiningRules {
  /// Adds what they find in `paragraph`. O(paragraph).
  static func check(_ paragraph: Paragraph, _ vocabulary: Vocabulary, into sink: inout FindingSink) {
    let reader = JoiningReader(paragraph: paragraph, vocabulary: vocabulary)
    var taken = -1
    for index in paragraph.tokens.indices {
      switch paragraph.tokens[index].kind {
      case .invisible:
        ZWNJPlacement.checkInvisible(reader, index, into: &sink)
      case .word:
        ZWNJPlacement.checkWord(reader, index, into: &sink)
        VerbPrefix.checkSpaced(reader, index, into: &sink)
        SpacedEndings.check(reader, index, into: &sink)
        JoinedForms.check(reader, index, into: &sink)
        // Parts of a compound already reported start no other.
        if index > taken, let last = SpacedCompounds.check(reader, index, into: &sink) { taken = last }
      default: break
      }
    }
  }
}
