/// Sets of short words that are asked after together: one look says which of them have a word.
@usableFromInline package struct WordClasses: Sendable {
  /// Keys, with one bit for each set in the four above them; 0 for an empty slot.
  @usableFromInline let slots: [UInt64]
  @usableFromInline let mask: Int

  /// Up to four sets; the words of `sets[n]` have bit n.
  package init(_ sets: [[WordKey]]) {
    var classes: [WordKey: UInt64] = [:]
    for (number, keys) in sets.enumerated() {
      for key in keys where key != .none { classes[key, default: 0] |= 1 << UInt64(number) }
    }
    var size = 8
    while size < classes.count * 4 { size *= 2 }
    var slots = [UInt64](repeating: 0, count: size)
    for (key, bits) in classes {
      var index = WordSet.hash(key.packed) & (size - 1)
      while slots[index] != 0 { index = (index + 1) & (size - 1) }
      slots[index] = key.packed | bits << Self.keyBits
    }
    self.slots = slots
    mask = size - 1
  }

  @usableFromInline static var keyBits: UInt64 { 6 * UInt64(WordKey.maxLetters) }

  /// One bit for each set that has the word; none for `WordKey.none`. O(1).
  @inlinable @inline(__always)
  package func of(_ key: WordKey) -> UInt8 {
    var index = WordSet.hash(key.packed) & mask
    while true {
      let slot = slots[index]
      if slot == 0 { return 0 }
      if (slot ^ key.packed) << (64 - Self.keyBits) == 0 {
        return UInt8(truncatingIfNeeded: slot >> Self.keyBits)
      }
      index = (index + 1) & mask
    }
  }
}
