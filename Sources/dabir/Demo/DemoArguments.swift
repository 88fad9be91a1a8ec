/// `dabir demo`.
enum DemoArguments {
  static func run(_ words: [String], _ output: inout StandardOutput) throws(UsageError) -> Int32 {
    throw UsageError("demo is not built yet")
  }
}
