/// A set of short words, for the closed classes the rules test against. Look-up hashes one number and reads one
/// or two more.
@usableFromInline package struct WordSet: Sendable {
  @usableFromInline let slots: [UInt64]
  @usableFromInline let mask: Int

  /// The words of `text`, between spaces.
  package init(_ text: String) {
    self.init(Letter.words(text).map { WordKey($0) })
  }

  /// The words given.
  package init(_ keys: [WordKey]) {
    var size = 8
    while size < keys.count * 3 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for key in keys where key != .none {
      var index = Self.hash(key.packed) & (size - 1)
      while slots[index] != 0, slots[index] != key.packed { index = (index + 1) & (size - 1) }
      slots[index] = key.packed
    }
    self.slots = slots
    mask = size - 1
  }

  /// True when the set has the word; false for `WordKey.none`. O(1).
  @inlinable
  package func contains(_ key: WordKey) -> Bool {
    guard key != .none else { return false }
    var index = Self.hash(key.packed) & mask
    while slots[index] != 0 {
      if slots[index] == key.packed { return true }
      index = (index + 1) & mask
    }
    return false
  }

  @inlinable
  static func hash(_ packed: UInt64) -> Int {
    Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
