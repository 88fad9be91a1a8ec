#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Milliseconds since it was made.
struct Clock {
  private let start = ContinuousClock.now

  var milliseconds: Double {
    let taken = start.duration(to: .now).components
    return Double(taken.seconds) * 1000 + Double(taken.attoseconds) / 1e15
  }
}

/// Milliseconds this process has run since it was made: what others run in between does not count.
struct ProcessorClock {
  private let start = clock()

  var milliseconds: Double { Double(clock() - start) * 1000 / Double(CLOCKS_PER_SEC) }
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

  var description: String { "\(decimals(median)) / \(decimals(tail)) ms" }
}

/// `number` with `places` decimals.
func decimals(_ number: Double, _ places: Int = 3) -> String {
  let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
  let scaled = Int((number * Double(scale)).rounded())
  guard places > 0 else { return String(scaled) }
  let rest = String(scaled % scale)
  return "\(scaled / scale)." + String(repeating: "0", count: places - rest.count) + rest
}
