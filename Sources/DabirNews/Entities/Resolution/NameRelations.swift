/// What two names may have in common.
enum NameKey: Hashable {
  /// The words behind the first ones: a family name, or the end of one.
  case tail([UInt8])
  /// The first given name.
  case given([UInt8])
  /// The gazetteer's record of the family name, which its spellings share.
  case record(Int)
  /// The consonants of a family name.
  case sound([UInt8])
  /// The consonants of a name in Latin letters.
  case latin([UInt8])
  /// A start or end of a family name, and its length: see `NameVariants.outlines`.
  case outline(Int)
}

/// The names of a story by what they may have in common with others.
struct NameRelations {
  private var names = GrowingTable<NameKey, [NameEntry]>()

  /// The names with this key, in no order. O(1).
  subscript(key: NameKey) -> [NameEntry] { names[key] ?? [] }

  /// Files a name under its keys, or files it anew after its reading changed. O(1) when it has not.
  mutating func file(_ entry: NameEntry) {
    let filing = NameEntry.Filing(reading: entry.reading, mayBeFull: entry.mayBeFull)
    guard filing != entry.filing else { return }
    remove(entry)
    entry.filing = filing
    entry.keys = Self.keys(entry)
    for key in entry.keys { names.change(key, orFrom: []) { $0.append(entry) } }
  }

  /// Takes a name out. O(letters + names that share a key).
  mutating func remove(_ entry: NameEntry) {
    for key in entry.keys {
      let isLast = names.change(key, orFrom: []) { names in
        names.removeAll { $0 === entry }
        return names.isEmpty
      }
      if isLast { names[key] = nil }
    }
    entry.keys = []
    entry.filing = nil
  }

  /// Gives up a part of them; false when nothing is left.
  mutating func discardPart() -> Bool { names.discardPart() }

  /// The names whose family name is a spelling of `family`, by a letter. O(names of these outlines).
  func close(to family: ArraySlice<UInt8>) -> [NameEntry] {
    guard family.count >= NameVariants.fewestLetters else { return [] }
    var found: [NameEntry] = []
    let start = family.prefix(3)
    for length in family.count - 1...family.count + 1 {
      let outlines = NameVariants.outlines(of: family, length: length)
      for name in self[.outline(outlines.start)] where NameVariants.areClose(family, name.family) {
        found.append(name)
      }
      for name in self[.outline(outlines.end)]
      where NameVariants.areClose(family, name.family) && name.family.prefix(3) != start {
        found.append(name)
      }
    }
    return found
  }

  private static func keys(_ entry: NameEntry) -> [NameKey] {
    var keys: [NameKey] = []
    let family = entry.family
    if family.count >= NameVariants.fewestLetters {
      let outlines = NameVariants.outlines(of: family, length: family.count)
      keys.append(.outline(outlines.start))
      keys.append(.outline(outlines.end))
    }
    if entry.reading.surnameRecord != 0 { keys.append(.record(entry.reading.surnameRecord)) }
    if NameVariants.isLatin(family) {
      keys.append(.latin(NameVariants.sound(latin: family)))
    } else if entry.hasGiven {
      keys.append(.sound(NameVariants.sound(persian: family)))
    }
    guard entry.mayBeFull else { return keys }
    for (index, letter) in entry.letters.enumerated() where letter == NameLetters.separator {
      keys.append(.tail(Array(entry.letters[(index + 1)...])))
    }
    if entry.hasGiven, let given = NameLetters.words(entry.letters).first {
      keys.append(.given(Array(given)))
    }
    return keys
  }
}
