import PersianLanguage

/// Known names and cue phrases: the embedded tables with the desk's own entries over them.
package struct Gazetteer: Sendable {
  let image: GazetteerImage
  /// House entries (`.dabir/entities.json`): folded letters → facts whose `family` counts from `houseBase`.
  let house: [[UInt8]: NameFacts]
  private let houseRecords: [(id: String, gloss: String)]
  /// The longest house entry, in words.
  let houseWords: Int

  private static let houseBase = 0xF000

  /// The embedded tables alone.
  package static let standard = Gazetteer(house: [])

  /// One name the desk adds.
  package struct HouseEntry: Sendable {
    /// All spellings; the first is the one shown. `~` is ZWNJ.
    package let names: [String]
    /// What it is.
    package let type: EntityType
    /// What it is called in English, empty for nothing.
    package let gloss: String

    /// Makes an entry.
    package init(names: [String], type: EntityType, gloss: String = "") {
      self.names = names
      self.type = type
      self.gloss = gloss
    }
  }

  /// The embedded tables with `house` over them; at most 4,095 entries count. O(house).
  package init(house entries: [HouseEntry]) {
    self.init(image: .embedded, house: entries)
  }

  init(image: GazetteerImage, house entries: [HouseEntry] = []) {
    self.image = image
    var house: [[UInt8]: NameFacts] = [:]
    var records: [(id: String, gloss: String)] = []
    var longest = 0
    for entry in entries.prefix(0xFFF) {
      guard let first = entry.names.first else { continue }
      let facts = NameFacts(roles: .entity, type: entry.type, family: Self.houseBase + records.count)
      records.append((first, entry.gloss))
      for name in entry.names {
        let letters = NameLetters.of(name)
        guard !letters.isEmpty else { continue }
        house[letters] = facts
        longest = max(longest, NameLetters.words(letters).count)
      }
    }
    self.house = house
    houseRecords = records
    houseWords = longest
  }

  /// Bytes the compiled tables take.
  package var byteCount: Int { image.byteCount }
  /// Number of spellings in the compiled tables.
  package var nameCount: Int { image.automaton.wordCount }

  /// The identifier of a family record, such as `ukraine`; empty for 0.
  package func identifier(_ family: Int) -> String {
    if let house = houseRecord(family) { return house.id }
    return String(image.text(family).prefix { $0 != "\t" })
  }

  /// What a family is called in English; empty when the tables do not say.
  package func gloss(_ family: Int) -> String {
    if let house = houseRecord(family) { return house.gloss }
    return String(image.text(family).drop { $0 != "\t" }.dropFirst())
  }

  /// The subtype's name: `country`, `city`, `ministry` …; empty for 0.
  package func subtype(_ record: Int) -> String { String(image.text(record).prefix { $0 != "\t" }) }

  private func houseRecord(_ family: Int) -> (id: String, gloss: String)? {
    let index = family - Self.houseBase
    return houseRecords.indices.contains(index) ? houseRecords[index] : nil
  }

  /// What is known of `text`. For speakers, tables and tests. O(text).
  package func facts(_ text: String) -> NameFacts {
    let letters = NameLetters.of(text)
    if let house = house[letters] { return house }
    guard let end = image.automaton.walk(letters, 0..<letters.count, from: image.automaton.start) else {
      return .none
    }
    return NameFacts(bits: image.automaton.info(end).bits)
  }
}
