/// What counted copy says about joining a spelling: five log-odds in quarters of a nat, each −31…31, in 30 bits,
/// and in bit 30 whether compounds begin with it.
@usableFromInline package struct JoiningWeights: Hashable, Sendable {
  /// The compiled form.
  @usableFromInline package var packed: UInt32

  /// Wraps compiled bits.
  @inlinable
  package init(packed: UInt32) {
    self.packed = packed
  }

  /// Nothing counted.
  @inlinable package static var none: JoiningWeights { JoiningWeights(packed: 0) }

  /// One question a weight answers; raw values are part of the compiled lexicon's format.
  @usableFromInline package enum Question: UInt32, CaseIterable, Sendable {
    /// Written apart: is this compound one word?
    case apart
    /// Written as one: has this compound lost its ZWNJ?
    case joined
    /// Of a word in silent he: is Xهای its indefinite, and not the plural of X?
    case indefinite
    /// Standing after a noun: does this element belong to it (پذیر)?
    case last
    /// Standing before a noun: does this element belong to it (بی)?
    case first
  }

  /// True for a word some compound begins with: others need not be looked at with the word behind them.
  @inlinable package var startsCompound: Bool { packed >> 30 & 1 == 1 }

  /// These weights for a word some compound begins with.
  package var startingCompound: JoiningWeights { JoiningWeights(packed: packed | 1 << 30) }

  /// The answer in quarters of a nat, nil when nothing was counted. O(1).
  @inlinable
  package subscript(question: Question) -> Int? {
    get {
      let field = packed >> (question.rawValue * 6) & 63
      return field == 0 ? nil : Int(field) - 32
    }
    set {
      let shift = question.rawValue * 6
      let field = newValue.map { UInt32(max(-31, min(31, $0)) + 32) } ?? 0
      packed = packed & ~(63 << shift) | field << shift
    }
  }
}
