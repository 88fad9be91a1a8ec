extension JoiningEvidence {
  /// One sentence: what decided, the reading that won, how counted copy stands to it, and what speaks against it.
  /// Runs of copy stand between isolates.
  package func sentence(_ language: MessageLanguage) -> String {
    let parts = [decided(language), counted(language), against(language)].compactMap(\.self)
    return parts.joined(separator: language == .persian ? "؛ " : "; ")
  }

  private func decided(_ language: MessageLanguage) -> String {
    let reading = MessageText.isolated(reading)
    return switch (ground, language) {
    case (.grammar, .english): "grammar reads \(reading)"
    case (.grammar, .persian): "دستور زبان \(reading) می\u{200C}خواند"
    case (.lexicon, .english): "the lexicon has \(reading)"
    case (.lexicon, .persian): "در واژه\u{200C}نامه \(reading) است"
    case (.elements, .english): "its elements make words like \(reading)"
    case (.elements, .persian): "اجزای آن واژه\u{200C}هایی چون \(reading) می\u{200C}سازند"
    case (.characters, .english): "the characters themselves; without them it reads \(reading)"
    case (.characters, .persian): "خود نویسه\u{200C}ها؛ بی آن\u{200C}ها \(reading) خوانده می\u{200C}شود"
    }
  }

  /// Odds, since nobody reads logarithms.
  private func counted(_ language: MessageLanguage) -> String? {
    guard let counted else { return nil }
    let odds = Self.odds(abs(counted))
    if abs(counted) < 0.25 {
      return language == .english
        ? "counted copy is divided" : "متن\u{200C}های شمرده\u{200C}شده دو\u{200C}دسته\u{200C}اند"
    }
    return switch (counted > 0, language) {
    case (true, .english): "counted copy writes it so, \(odds) to 1"
    case (true, .persian): "متن\u{200C}های شمرده\u{200C}شده چنین می\u{200C}نویسند، \(odds) به ۱"
    case (false, .english): "counted copy writes it otherwise, \(odds) to 1"
    case (false, .persian): "متن\u{200C}های شمرده\u{200C}شده جور دیگر می\u{200C}نویسند، \(odds) به ۱"
    }
  }

  private func against(_ language: MessageLanguage) -> String? {
    guard let alternative else { return nil }
    let other = MessageText.isolated(alternative)
    return language == .english ? "against it: it may also read \(other)" : "در برابر آن: شاید \(other) باشد"
  }

  /// e to the `nats`, rounded, without a mathematics library. *Invariant:* 0 ≤ nats ≤ 8, as weights are packed.
  private static func odds(_ nats: Double) -> Int {
    var power = 1.0
    var term = 1.0
    for count in 1..<40 {
      term *= nats / Double(count)
      power += term
    }
    return Int(power.rounded())
  }
}
