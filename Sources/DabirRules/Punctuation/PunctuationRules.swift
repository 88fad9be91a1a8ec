import PersianLanguage

/// The rules of the family `punctuation/`.
enum PunctuationRules {
  /// Adds what they find in `paragraph`.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {}
}
