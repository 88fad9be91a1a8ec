import PersianLanguage

/// The rules of the family `characters/`.
enum CharacterRules {
  /// Adds what they find in `paragraph`.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {}
}
