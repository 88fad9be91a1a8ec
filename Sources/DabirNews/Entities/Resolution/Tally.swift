/// How often each of a few values occurs.
struct Tally<Value: Equatable> {
  private var entries: [(value: Value, count: Int)] = []

  /// The number of different values.
  var count: Int { entries.count }

  /// Each value once.
  var values: [Value] { entries.map(\.value) }

  /// True when it is the first of its value. O(values).
  mutating func add(_ value: Value) -> Bool {
    guard let index = entries.firstIndex(where: { $0.value == value }) else {
      entries.append((value, 1))
      return true
    }
    entries[index].count += 1
    return false
  }

  /// True when it was the last of its value. O(values).
  mutating func remove(_ value: Value) -> Bool {
    guard let index = entries.firstIndex(where: { $0.value == value }) else { return false }
    entries[index].count -= 1
    guard entries[index].count == 0 else { return false }
    entries.remove(at: index)
    return true
  }
}
