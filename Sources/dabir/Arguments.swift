/// Reads a command line word by word: options first come, `--` ends them, the rest are operands.
struct Arguments {
  private var words: ArraySlice<String>
  private var optionsEnded = false
  private var inlineValue: String?

  /// What comes next.
  enum Word {
    case option(String)
    case operand(String)
  }

  init(_ words: [String]) {
    self.words = words[...]
  }

  /// The next word; `--name=value` gives the option and keeps the value for `value(of:)`.
  mutating func next() throws(UsageError) -> Word? {
    if let unused = inlineValue { throw UsageError("an option that takes no value was given \(unused)") }
    guard let word = words.popFirst() else { return nil }
    if optionsEnded || !word.hasPrefix("-") || word == "-" { return .operand(word) }
    if word == "--" {
      optionsEnded = true
      return try next()
    }
    guard word.hasPrefix("--"), let equals = word.firstIndex(of: "=") else { return .option(word) }
    inlineValue = String(word[word.index(after: equals)...])
    return .option(String(word[..<equals]))
  }

  /// The value of the option just read.
  mutating func value(of option: String) throws(UsageError) -> String {
    if let value = inlineValue {
      inlineValue = nil
      return value
    }
    guard let value = words.popFirst() else { throw UsageError("\(option) wants a value") }
    return value
  }

  /// The value of the option just read, as one of an enumeration's words.
  mutating func value<Choice: CaseIterable>(
    of option: String, among name: (Choice) -> String
  ) throws(UsageError) -> Choice {
    let value = try value(of: option)
    for choice in Choice.allCases where name(choice) == value { return choice }
    throw UsageError("\(option) wants \(Choice.allCases.map(name).joined(separator: ", ")), not \(value)")
  }
}
