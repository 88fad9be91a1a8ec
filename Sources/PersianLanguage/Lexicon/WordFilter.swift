/// Says of most words, by one bit, that they are not in a large set; small enough to stay near the processor.
@usableFromInline package struct WordFilter: Sendable {
  @usableFromInline let bits: [UInt64]
  @usableFromInline let mask: Int

  /// The words given.
  package init(_ keys: [WordKey]) {
    // One word in 16 that is not in the set passes.
    var size = 1
    while size * 64 < keys.count * 16 { size *= 2 }
    var bits = [UInt64](repeating: 0, count: size)
    mask = size * 64 - 1
    for key in keys {
      let bit = WordSet.hash(key.packed) & mask
      bits[bit >> 6] |= 1 << UInt64(bit & 63)
    }
    self.bits = bits
  }

  /// False for a word that is surely not in the set. O(1).
  @inlinable @inline(__always)
  package func mayHold(_ key: WordKey) -> Bool {
    let bit = WordSet.hash(key.packed) & mask
    return bits[bit >> 6] >> UInt64(bit & 63) & 1 == 1
  }
}
