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
    number(ofInfinitive: Letter.letters(infinitive))
  }

  /// The number of the verb with this infinitive, given as letters, in `all`; nil when there is none. O(1), O(verbs)
  /// for more letters than a key has.
  package static func number(ofInfinitive letters: [UInt8]) -> Int? {
    let key = WordKey(letters)
    return key == .none ? all.firstIndex { Letter.letters($0.infinitive) == letters } : numbers[key]
  }

  private static let numbers: [WordKey: Int] = {
    var numbers: [WordKey: Int] = [:]
    numbers.reserveCapacity(all.count)
    for (number, verb) in all.enumerated() {
      let key = Letter.key(verb.infinitive.utf8.span)
      if key != .none, numbers[key] == nil { numbers[key] = number }
    }
    return numbers
  }()

  /// Every verb the generator knows; `WordInfo.verb` counts in this list.
  package static let all: [VerbStem] = simpleVerbs + prefixedVerbs

  private static let simpleVerbs: [VerbStem] = simpleTable[...].utf8
    .split { $0 == space || $0 == lineEnd }
    .map { VerbStem(entry: $0, preverb: "") }

  private static let prefixedVerbs: [VerbStem] = prefixedTable[...].utf8
    .split(separator: lineEnd)
    .flatMap { line in
      let parts = line.split(separator: space)
      let preverb = String(Substring(parts[0]))
      return parts.dropFirst().map { VerbStem(entry: $0, preverb: preverb) }
    }

  /// Reads PAST/PRES.
  private init(entry: Substring.UTF8View, preverb: String) {
    let stems = entry.split(separator: Self.slash)
    self.init(past: String(Substring(stems[0])), present: String(Substring(stems[1])), preverb: preverb)
  }

  private static var space: UInt8 { 0x20 }
  private static var lineEnd: UInt8 { 0x0A }
  private static var slash: UInt8 { 0x2F }
}
