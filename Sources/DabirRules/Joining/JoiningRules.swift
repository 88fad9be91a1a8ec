import PersianLanguage

/// The rules of the family `joining/`: missing, misplaced and surplus ZWNJ (HANDBOOK B).
enum JoiningRules {
  /// Adds what they find in `paragraph`.
  static func check(_ paragraph: Paragraph, _ vocabulary: Vocabulary, into sink: inout FindingSink) {}
}
