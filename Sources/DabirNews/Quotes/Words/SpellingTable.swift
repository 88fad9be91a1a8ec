/// Words and what is said of each: hashes one number and reads one or two places.
struct SpellingTable<Value: Sendable>: Sendable {
  private let keys: [UInt64]
  private let values: [Value?]
  private let mask: Int

  init(_ entries: [Spelling: Value]) {
    var size = 8
    while size < entries.count * 3 { size *= 2 }
    var keys = [UInt64](repeating: 0, count: size)
    var values = [Value?](repeating: nil, count: size)
    for (spelling, value) in entries where spelling != .none {
      var index = Self.hash(spelling.packed) & (size - 1)
      while keys[index] != 0 { index = (index + 1) & (size - 1) }
      keys[index] = spelling.packed
      values[index] = value
    }
    self.keys = keys
    self.values = values
    mask = size - 1
  }

  /// What is said of the word; nil when nothing is. O(1).
  subscript(spelling: Spelling) -> Value? {
    guard spelling != .none else { return nil }
    var index = Self.hash(spelling.packed) & mask
    while keys[index] != 0 {
      if keys[index] == spelling.packed { return values[index] }
      index = (index + 1) & mask
    }
    return nil
  }

  private static func hash(_ packed: UInt64) -> Int {
    Int(truncatingIfNeeded: (packed &* 0x9E37_79B9_7F4A_7C15) >> 40)
  }
}
