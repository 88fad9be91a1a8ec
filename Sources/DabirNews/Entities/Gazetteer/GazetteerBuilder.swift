import PersianLanguage

/// One line of the readable gazetteer: a spelling and what it can be.
package struct GazetteerEntry: Sendable {
  /// The spelling; `~` is ZWNJ.
  package var name: String
  /// What it can be in a phrase.
  package var roles: NameRoles
  /// What it names, for `NameRoles.entity`.
  package var type: EntityType = .number
  /// What a name behind it is of, for `NameRoles.head`.
  package var headType: EntityType = .number
  /// `country`, `city`, `ministry` …; empty for none.
  package var subtype = ""
  /// Shared by all spellings of one entity; empty for cue words.
  package var family = ""
  /// What the entity is called in English; empty when unknown.
  package var english = ""
  /// The number a month, weekday or multiplier stands for; for fields of office, `FieldUse`.
  package var value = 0
  /// Names something only behind an office: بهداشت in وزیر بهداشت.
  package var followsOffice = false
}

/// Compiles the gazetteer. Used by the generator and by the test that compares the embedded bytes with their source;
/// the same entries always give the same bytes.
package enum GazetteerBuilder {
  /// The compiled form of `entries` (see `GazetteerImage`). O(letters · log entries).
  package static func compile(_ entries: [GazetteerEntry]) -> [UInt8] {
    let subtypes = Set(entries.map(\.subtype)).subtracting([""]).sorted().prefix(255)
    var glosses: [String: String] = [:]
    for entry in entries where !entry.family.isEmpty {
      if glosses[entry.family, default: ""].isEmpty { glosses[entry.family] = entry.english }
    }
    let families = glosses.keys.sorted()
    let records = [""] + subtypes + families.map { "\($0)\t\(glosses[$0] ?? "")" }
    let subtypeNumber = Dictionary(uniqueKeysWithValues: zip(subtypes, 1...))
    let familyNumber = Dictionary(uniqueKeysWithValues: zip(families, (subtypes.count + 1)...))

    var facts: [[UInt8]: NameFacts] = [:]
    for entry in entries {
      let new = NameFacts(
        roles: entry.roles, type: entry.type, headType: entry.headType,
        family: familyNumber[entry.family] ?? 0,
        value: entry.value, subtype: subtypeNumber[entry.subtype] ?? 0)
      for spelling in spellings(entry.name) {
        // Apart from all other words, which may be spelt alike.
        let letters = entry.followsOffice ? [NameLetters.separator] + spelling : spelling
        facts[letters] = facts[letters].map { $0.merged(with: new) } ?? new
      }
    }
    addJoined(&facts)
    let words = facts.mapValues { WordInfo(bits: $0.bits) }.filter { !$0.key.contains { $0 > 63 } }
    return image(automaton: LexiconBuilder.compile(words), records: records)
  }

  /// The spellings a reader must expect: with each `~` as nothing (ZWNJ or joined) and as a space.
  static func spellings(_ name: String) -> [[UInt8]] {
    let joined = NameLetters.of(name)
    guard name.unicodeScalars.contains(where: { $0 == "~" || $0 == "\u{200C}" }) else {
      return joined.isEmpty ? [] : [joined]
    }
    var spaced = String.UnicodeScalarView()
    for scalar in name.unicodeScalars { spaced.append(scalar == "~" || scalar == "\u{200C}" ? " " : scalar) }
    let apart = NameLetters.of(String(spaced))
    return joined.isEmpty ? [] : joined == apart ? [joined] : [joined, apart]
  }

  /// Long names of two words are also written with ZWNJ, which reads like one word.
  private static func addJoined(_ facts: inout [[UInt8]: NameFacts]) {
    for (letters, known) in facts where known.isAny([.entity, .office, .head]) {
      let words = NameLetters.words(letters)
      guard words.count == 2, letters.count >= 7, letters[0] != NameLetters.separator else { continue }
      let joined = Array(words.joined())
      if facts[joined] == nil { facts[joined] = known }
    }
  }

  private static func image(automaton: [UInt8], records: [String]) -> [UInt8] {
    var bytes = GazetteerImage.magic
    func append(_ number: Int) {
      for shift in 0..<4 { bytes.append(UInt8(truncatingIfNeeded: number >> (8 * shift))) }
    }
    let strings = records.map { Array($0.utf8) }
    append(Int(GazetteerImage.version))
    append(automaton.count)
    append(records.count)
    append(strings.reduce(0) { $0 + $1.count })
    bytes += automaton
    var offset = 0
    for string in strings {
      append(offset)
      offset += string.count
    }
    append(offset)
    for string in strings { bytes += string }
    return bytes
  }
}
