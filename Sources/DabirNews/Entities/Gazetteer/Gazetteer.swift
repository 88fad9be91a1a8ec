import PersianLanguage

/// Known names and cue phrases: the embedded tables with the desk's own entries over them.
package struct Gazetteer: Sendable {
  let image: GazetteerImage
  /// House entries (`.dabir/entities.json`): folded letters → facts whose `family` counts from `houseFamilies`.
  let house: [[UInt8]: NameFacts]
  /// The first words of house entries, so that most words of a text end the search for one.
  let houseOpenings: Set<[UInt8]>
  private let houseRecords: [(id: String, gloss: String)]
  /// The longest house entry, in words.
  let houseWords: Int
  /// Names that are no mention of anything.
  let ignored: Set<[UInt8]>

  /// As many house entries count.
  package static let mostHouseEntries = 0xFFF

  /// The embedded tables alone.
  package static let standard = Gazetteer(house: [])

  /// One name the desk adds.
  package struct HouseEntry: Sendable {
    /// All spellings; the first is the one shown. `~` is ZWNJ.
    package var names: [String]
    /// What it is.
    package var type: EntityType
    /// What the card says of it, empty for nothing.
    package var gloss: String

    /// Makes an entry.
    package init(names: [String], type: EntityType, gloss: String = "") {
      self.names = names
      self.type = type
      self.gloss = gloss
    }
  }

  /// The embedded tables with `house` over them, less the names `ignored`; at most `mostHouseEntries` count. O(house).
  package init(house entries: [HouseEntry], ignored: [String] = []) {
    self.init(image: .embedded, house: entries, ignored: ignored)
  }

  init(image: GazetteerImage, house entries: [HouseEntry] = [], ignored: [String] = []) {
    self.image = image
    var house: [[UInt8]: NameFacts] = [:]
    var openings: Set<[UInt8]> = []
    var records: [(id: String, gloss: String)] = []
    var longest = 0
    for entry in entries.prefix(Self.mostHouseEntries) {
      guard let first = entry.names.first else { continue }
      let facts = NameFacts(
        roles: .entity, type: entry.type, family: NameFacts.houseFamilies + records.count)
      records.append((Self.slug(first), entry.gloss))
      for letters in entry.names.flatMap(GazetteerBuilder.spellings) {
        house[letters] = facts
        let words = NameLetters.words(letters)
        openings.insert(Array(words[0]))
        longest = max(longest, words.count)
      }
    }
    self.house = house
    houseOpenings = openings
    houseRecords = records
    houseWords = longest
    self.ignored = Set(ignored.flatMap(GazetteerBuilder.spellings))
  }

  /// An identifier made of a name.
  static func slug(_ name: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      slug.append(scalar == " " ? "-" : scalar == "~" ? "\u{200C}" : scalar)
    }
    return String(slug)
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
    let index = family - NameFacts.houseFamilies
    return houseRecords.indices.contains(index) ? houseRecords[index] : nil
  }

  /// What is known of `text`. For speakers, tables and tests. O(text).
  package func facts(_ text: String) -> NameFacts { facts(NameLetters.of(text)) }

  /// What is known of `letters` (`NameLetters`). O(letters).
  package func facts(_ letters: [UInt8]) -> NameFacts {
    if let house = house[letters] { return house }
    guard let end = image.automaton.walk(letters, 0..<letters.count, from: image.automaton.start) else {
      return .none
    }
    return NameFacts(bits: image.automaton.info(end).bits)
  }
}
