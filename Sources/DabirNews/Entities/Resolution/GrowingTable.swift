/// A dictionary that never moves more than a few entries at once, however many it holds: it grows by cutting one of
/// its parts in two, where a plain one moves all it has.
struct GrowingTable<Key: Hashable, Value> {
  private var parts: [[Key: Value]] = [[:]]
  /// A power of two: a key's part follows from its hash modulo `whole`, or `2 · whole` where that part exists.
  private var whole = 1
  private var count = 0

  /// Entries of a part, on the average.
  private static var fullPart: Int { 64 }

  var keys: [Key] { parts.flatMap(\.keys) }

  var values: [Value] { parts.flatMap(\.values) }

  /// Setting nil takes the key out. O(entries of a part).
  subscript(key: Key) -> Value? {
    get { parts[part(key)][key] }
    set {
      let part = part(key)
      let before = parts[part].count
      parts[part][key] = newValue
      count += parts[part].count - before
      growIfFull()
    }
  }

  /// Changes the value of `key` where it lies, `first` when there is none. O(entries of a part).
  mutating func change<Result>(
    _ key: Key, orFrom first: @autoclosure () -> Value, _ body: (inout Value) -> Result
  ) -> Result {
    let part = part(key)
    let before = parts[part].count
    let result = body(&parts[part][key, default: first()])
    count += parts[part].count - before
    growIfFull()
    return result
  }

  /// Takes out one part; false when there is none left. O(entries of a part).
  mutating func discardPart() -> Bool {
    guard let last = parts.popLast() else { return false }
    count -= last.count
    return true
  }

  private func part(_ key: Key) -> Int {
    guard parts.count > 1 else { return 0 }
    let hash = key.hashValue
    let part = hash & (2 * whole - 1)
    return part < parts.count ? part : hash & (whole - 1)
  }

  /// Cuts the next part in order in two.
  private mutating func growIfFull() {
    guard count > parts.count * Self.fullPart else { return }
    let next = parts.count - whole
    let entries = parts[next]
    parts[next] = [:]
    parts.append([:])
    for (key, value) in entries { parts[key.hashValue & (2 * whole - 1)][key] = value }
    if parts.count == 2 * whole { whole *= 2 }
  }
}
