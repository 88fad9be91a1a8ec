/// Words and what is said of each: hashes one number and reads one or two places.
struct SpellingTable<Value: Sendable>: Sendable {
  private var slots: [(key: UInt64, value: Value)]
  private let none: Value

  /// An empty table with room for `count` words; `none` is what is said of all other words. O(count).
  init(room count: Int, none: Value) {
    var size = 8
    while size < count * 2 { size *= 2 }
    self.none = none
    slots = Array(repeating: (0, none), count: size)
  }

  /// What is said of the word. O(1). *Invariant:* no more words than there is room for are set, and
  /// `Spelling.none` never.
  subscript(spelling: Spelling) -> Value {
    get {
      guard spelling != .none else { return none }
      var index = start(spelling)
      while slots[index].key != 0 {
        if slots[index].key == spelling.packed { return slots[index].value }
        index = (index + 1) & (slots.count - 1)
      }
      return none
    }
    set {
      var index = start(spelling)
      while slots[index].key != 0, slots[index].key != spelling.packed {
        index = (index + 1) & (slots.count - 1)
      }
      slots[index] = (spelling.packed, newValue)
    }
  }

  private func start(_ spelling: Spelling) -> Int {
    Int(truncatingIfNeeded: spelling.hash >> 40) & (slots.count - 1)
  }
}
