import PersianLanguage

/// The rules of the family `numbers/`.
enum NumberRules {
  /// Adds what they find in `paragraph`.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {}
}
