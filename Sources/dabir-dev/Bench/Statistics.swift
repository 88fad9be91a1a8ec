/// Milliseconds since it was made.
struct Clock {
  private let start = ContinuousClock.now

  var milliseconds: Double {
    let taken = start.duration(to: .now).components
    return Double(taken.seconds) * 1000 + Double(taken.attoseconds) / 1e15
  }
}

/// Median and tail of some times.
struct Statistics: CustomStringConvertible {
  let median: Double
  let tail: Double
  let count: Int

  init(_ times: [Double]) {
    let sorted = times.sorted()
    count = sorted.count
    median = sorted.isEmpty ? 0 : sorted[sorted.count / 2]
    tail = sorted.isEmpty ? 0 : sorted[min(sorted.count - 1, sorted.count * 99 / 100)]
  }

  var description: String { "median \(decimals(median)) ms, p99 \(decimals(tail)) ms (\(count) times)" }
}

/// Three decimals.
func decimals(_ number: Double) -> String {
  let thousandths = Int((number * 1000).rounded())
  let rest = String(thousandths % 1000)
  return "\(thousandths / 1000).\(String(repeating: "0", count: 3 - rest.count))\(rest)"
}

/// Numbers that follow from nothing but their order, so that two runs edit the same places.
struct Generator {
  private var state: UInt64 = 42

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % limit
  }
}
