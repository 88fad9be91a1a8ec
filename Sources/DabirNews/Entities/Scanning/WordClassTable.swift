import PersianLanguage

/// From a word to its classes: open addressing over the packed letters, one multiplication and mostly one load.
struct WordClassTable: Sendable {
  private let keys: [UInt64]
  private let classes: [UInt64]
  private let shift: UInt64

  /// All classes.
  static let standard = WordClassTable(
    WordClass.words + [
      (.institutional, WordClass.institutionWords),
      (.numeral, ParagraphScan.numerals.keys.joined(separator: " ")),
    ])

  init(_ words: [(WordClass, String)]) {
    var bits: [UInt64: UInt64] = [:]
    for (kind, text) in words {
      for key in Letter.keys(text) where key != WordKey.none { bits[key.packed, default: 0] |= kind.bits }
    }
    var size: UInt64 = 4
    while 1 << size < bits.count * 3 { size += 1 }
    var keys = [UInt64](repeating: 0, count: 1 << Int(size))
    var classes = keys
    for (key, kinds) in bits {
      var index = Int((key &* Self.factor) >> (64 - size))
      while keys[index] != 0 { index = (index + 1) & (keys.count - 1) }
      (keys[index], classes[index]) = (key, kinds)
    }
    self.keys = keys
    self.classes = classes
    shift = 64 - size
  }

  private static var factor: UInt64 { 0x9E37_79B9_7F4A_7C15 }

  /// The classes of the word; none for what is no word. O(1).
  func classes(of key: WordKey) -> WordClass {
    let packed = key.packed
    guard packed != 0 else { return WordClass(bits: 0) }
    var index = Int((packed &* Self.factor) >> shift)
    // Two thirds of the slots are empty, so this ends.
    while keys[index] != 0 {
      if keys[index] == packed { return WordClass(bits: classes[index]) }
      index = (index + 1) & (keys.count - 1)
    }
    return WordClass(bits: 0)
  }
}
