import PersianLanguage

/// The rules of the family `spacing/`.
enum SpacingRules {
  /// Adds what they find in `paragraph`.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {}
}
