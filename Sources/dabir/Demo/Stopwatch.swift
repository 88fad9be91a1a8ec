/// A clock for showing how long an answer took.
enum Stopwatch {
  /// Runs `body`; its result and the milliseconds it took.
  static func time<Result>(_ body: () throws(DemoFault) -> Result) throws(DemoFault) -> (Result, Double) {
    let start = ContinuousClock.now
    let result = try body()
    let taken = start.duration(to: .now).components
    return (result, Double(taken.seconds) * 1000 + Double(taken.attoseconds) / 1e15)
  }
}
