import PersianLanguage

/// A closed set of words, asked about dozens of times for every word of a text: open addressing over the packed
/// letters, one multiplication and mostly one load for each question.
struct WordKeySet: Sendable {
  private let slots: [UInt64]
  private let shift: UInt64
  private let keys: [UInt64]

  /// Makes the set; the key of what is no word is never in it.
  init(_ keys: some Sequence<WordKey>) {
    self.init(packed: Array(Set(keys.map(\.packed)).subtracting([WordKey.none.packed])).sorted())
  }

  private init(packed keys: [UInt64]) {
    var bits: UInt64 = 4
    while 1 << bits < keys.count * 3 { bits += 1 }
    var slots = [UInt64](repeating: 0, count: 1 << Int(bits))
    for key in keys {
      var index = Int((key &* Self.factor) >> (64 - bits))
      while slots[index] != 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = key
    }
    self.keys = keys
    self.slots = slots
    shift = 64 - bits
  }

  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// True when the word is in the set. O(1).
  @inline(__always)
  func contains(_ key: WordKey) -> Bool {
    let packed = key.packed
    guard packed != 0 else { return false }
    var index = Int((packed &* 0x9E37_79B9_7F4A_7C15) >> shift)
    // A third of the slots at least is empty, so this ends.
    while true {
      let slot = slots[index]
      if slot == packed { return true }
      if slot == 0 { return false }
      index = (index + 1) & (slots.count - 1)
    }
  }

  /// The words of both sets.
  func union(_ other: WordKeySet) -> WordKeySet {
    WordKeySet(packed: Array(Set(keys).union(other.keys)).sorted())
  }
}
