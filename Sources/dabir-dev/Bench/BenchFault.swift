/// Why a measurement could not be taken.
enum BenchFault: Error, CustomStringConvertible {
  /// The program could not be started.
  case notStarted(String)
  /// The program does not have what is to be measured.
  case notOffered(String)
  /// Nothing that was waited for came in time.
  case silent(waitingFor: String, seconds: Double)
  /// The program ended while something was waited for.
  case gone(waitingFor: String)

  var description: String {
    switch self {
    case .notStarted(let path): "\(path) could not be started"
    case .notOffered(let method): "the program does not offer \(method)"
    case .silent(let what, let seconds): "no \(what) within \(decimals(seconds, 0)) s"
    case .gone(let what): "the program ended while \(what) was waited for"
    }
  }
}
