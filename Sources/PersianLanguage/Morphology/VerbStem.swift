/// The two stems a Persian verb is made from (HANDBOOK B4), with the preverb of a prefixed verb.
package struct VerbStem: Hashable, Sendable {
  /// PAST: ends in ت or د.
  package let past: String
  /// PRES, in its long form where there is one (گوی, not گو).
  package let present: String
  /// بر, در, باز … ; empty for a simple verb.
  package let preverb: String

  /// Makes a verb from its stems.
  package init(past: String, present: String, preverb: String = "") {
    self.past = past
    self.present = present
    self.preverb = preverb
  }

  /// PAST + ن, with the preverb: how dictionaries name the verb.
  package var infinitive: String { preverb + past + "ن" }

  /// The number of the verb with this infinitive in `all`, nil when there is none. O(1).
  package static func number(ofInfinitive infinitive: String) -> Int? {
    numbers[Letter.letters(infinitive)]
  }

  private static let numbers: [[UInt8]: Int] = Dictionary(
    all.enumerated().map { (Letter.letters($0.element.infinitive), $0.offset) },
    uniquingKeysWith: { first, _ in first })

  /// Every verb the generator knows; `WordInfo.verb` counts in this list.
  package static let all: [VerbStem] = simpleVerbs + prefixedVerbs

  private static let simpleVerbs: [VerbStem] = simpleTable.split(whereSeparator: \.isWhitespace).map {
    entry in
    let stems = entry.split(separator: "/")
    return VerbStem(past: String(stems[0]), present: String(stems[1]))
  }

  private static let prefixedVerbs: [VerbStem] = prefixedTable.split(separator: "\n").flatMap { line in
    let parts = line.split(separator: " ")
    return parts.dropFirst().map { entry in
      let stems = entry.split(separator: "/")
      return VerbStem(past: String(stems[0]), present: String(stems[1]), preverb: String(parts[0]))
    }
  }
}
