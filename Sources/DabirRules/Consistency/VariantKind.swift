package import TextStorage

/// A choice a text makes once and keeps: which digits, which quotation marks, which spelling of one word.
package struct VariantKind: Hashable, Sendable {
  let number: UInt16

  /// Persian digits (0) or ASCII ones (1).
  static let digits = VariantKind(number: 0)
  /// « » (0), “ ” (1) or " " (2) around a quotation.
  static let quotationMarks = VariantKind(number: 1)
  /// – (0), — (1) or - (2) between two spaces.
  static let dashes = VariantKind(number: 2)
  /// The ezafe after a silent he: hamza above it (0) or a ی (1).
  static let ezafe = VariantKind(number: 3)
  /// The ending after a silent he: ای (0), یی (1) or ئی (2).
  static let indefinite = VariantKind(number: 4)

  private static let firstWord: UInt16 = 5

  /// The family `index` of `WordVariants`.
  static func word(_ index: Int) -> VariantKind { VariantKind(number: firstWord + UInt16(index)) }

  /// Number of kinds.
  static let count = Int(firstWord) + WordVariants.families.count
  /// Most variants any kind has.
  static let mostVariants = max(3, WordVariants.families.flatMap(\.words).map(\.count).max() ?? 0)

  /// The rule that reports the minority.
  package var code: RuleCode {
    switch self {
    case .digits: .mixedDigitSets
    case .quotationMarks: .mixedQuotationStyles
    case .dashes: .mixedDashes
    case .ezafe: .mixedEzafe
    case .indefinite: .mixedIndefinite
    default: WordVariants.families[Int(number - Self.firstWord)].code
    }
  }
}

/// One place where a paragraph makes a choice. Offsets are UTF-8 bytes from the paragraph's start.
package struct VariantUse: Hashable, Sendable {
  /// Which choice.
  package let kind: VariantKind
  /// What was chosen; numbers are the kind's own.
  package let variant: UInt8
  /// The word, number, dash, or quotation with its marks.
  package let range: TextRange

  init(_ kind: VariantKind, _ variant: UInt8, _ range: TextRange) {
    self.kind = kind
    self.variant = variant
    self.range = range
  }
}
