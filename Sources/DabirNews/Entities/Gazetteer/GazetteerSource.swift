/// Reads the readable tables of `Sources/EmbeddedData/gazetteer`; what a column means is said at the head of each.
package enum GazetteerSource {
  /// A line that cannot be read.
  package struct Fault: Error, CustomStringConvertible {
    /// File name and line number from 1.
    package let place: String
    /// What is wrong with it.
    package let reason: String
    /// Both.
    package var description: String { "\(place): \(reason)" }
  }

  /// The entries of all `tables` (file name without folder, contents). O(text).
  package static func entries(_ tables: [(name: String, text: String)]) throws(Fault) -> [GazetteerEntry] {
    var entries: [GazetteerEntry] = []
    for table in tables.sorted(by: { $0.name < $1.name }) {
      var number = 0
      for line in table.text.split(separator: "\n", omittingEmptySubsequences: false) {
        number += 1
        guard !line.isEmpty, !line.hasPrefix("#") else { continue }
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        let row = Row(fields: fields)
        guard let new = read(row, of: table.name) else {
          throw Fault(place: "\(table.name):\(number)", reason: "a row of this table was expected")
        }
        entries += new
      }
    }
    return entries
  }

  /// One row: fields that are missing read as empty.
  private struct Row {
    let fields: [String]
    subscript(_ index: Int) -> String { index < fields.count ? fields[index] : "" }
    /// True when a comma-separated field holds `flag`.
    func has(_ flag: String, in index: Int) -> Bool {
      self[index].split(separator: ",").contains { $0 == flag }
    }
  }

  private static func read(_ row: Row, of table: String) -> [GazetteerEntry]? {
    switch table.prefix(while: { $0 != "." }) {
    case "titles": title(row)
    case "heads": head(row)
    case "demonyms": demonym(row)
    case "given-names", "given-names-by-hand": given(row)
    case "family-names": family(row)
    case "name-affixes": affix(row)
    case "dates": date(row)
    case "units": unit(row)
    case "fields": field(row)
    default: name(row)
    }
  }

  private static func name(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty, let type = type(row[1], row[2]) else { return nil }
    var roles: NameRoles = .entity
    if row[6] == "word" || row[6] == "place" { roles.insert(.ambiguous) }
    var entry = GazetteerEntry(name: row[0], roles: roles, type: type)
    entry.subtype = row[2]
    entry.family = row[3].isEmpty ? "" : "\(type.name).\(row[3])"
    entry.english = row[4]
    // Weight `word`: the common reading is the usual one.
    entry.value = row[6] == "word" ? 1 : 0
    return [entry]
  }

  private static func type(_ word: String, _ subtype: String) -> EntityType? {
    if word == "product", subtype == "vehicle" { return .vehicle }
    if word == "weapon", subtype == "ship" || subtype == "aircraft" { return .vehicle }
    if word == "project" { return .event }
    return EntityType(name: word)
  }

  private static func head(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty, let type = EntityType(name: row[1] == "project" ? "event" : row[1]) else {
      return nil
    }
    var entry = GazetteerEntry(name: row[0], roles: .head, headType: type)
    entry.subtype = row[2]
    return [entry]
  }

  private static func title(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    var entry = GazetteerEntry(name: row[0], roles: [])
    switch row[1] {
    case "office", "profession": entry.roles = .office
    case "rank": entry.roles = row.has("of", in: 3) ? [.rank, .office] : .rank
    case "title": entry.roles = learned.contains(row[0]) ? .rank : .courtesy
    case "honorific": entry.roles = .courtesy
    case "kinship": entry.roles = .kinship
    case "group": entry.roles = .plural
    default: return nil
    }
    guard row[1] == "kinship", !row[0].contains(" ") else { return [entry] }
    // A relative with an owner: پدرش, برادرشان. `value` 1 says so.
    let base = row[0].hasSuffix("ٔ") ? String(row[0].unicodeScalars.dropLast()) : row[0]
    return [entry]
      + owners.map { ending in
        var owned = entry
        owned.name = base + ending
        owned.value = 1
        return owned
      }
  }

  private static let owners = ["ش", "شان", "~اش", "~شان", "م", "یش", "ت", "~هایش", "~های~شان"]

  /// Titles that say what somebody is, not only how to address them.
  private static let learned: Set<String> = [
    "دکتر", "داکتر", "مهندس", "انجنیر", "انجینر", "استاد", "پوهاند", "پوهنوال", "پوهندوی", "پوهنمل", "کشیش",
    "اسقف",
    "کاردینال", "پاپ", "مفتی", "مفتی اعظم", "علامه", "پروفسور", "دیپلوم انجنیر", "سرمحقق", "خاخام", "مداح",
    "لرد",
  ]

  private static func demonym(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    var entry = GazetteerEntry(name: row[0], roles: .demonym, type: .location)
    entry.family = row[1].isEmpty ? "" : "location.\(row[1])"
    return [entry]
  }

  private static func given(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    let isWord = row.has("word", in: 2)
    var entry = GazetteerEntry(
      name: row[0], roles: isWord || row.has("ambiguous", in: 2) ? [.given, .ambiguous] : .given)
    entry.value = isWord ? 1 : 0
    entry.family = row[3].isEmpty ? "" : "given.\(row[3])"
    return [entry]
  }

  private static func family(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    var entry = GazetteerEntry(
      name: row[0], roles: row.has("ambiguous", in: 3) ? [.family, .ambiguous] : .family)
    entry.family = row[1].isEmpty ? "" : "name.\(row[1])"
    entry.english = row[2]
    // Fixed full names of the well known.
    if row[0].contains(" ") {
      entry.roles.insert(.entity)
      entry.type = .person
    }
    return [entry]
  }

  private static func affix(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    return [GazetteerEntry(name: row[0], roles: row[1] == "suffix" ? .suffix : .particle)]
  }

  private static func date(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    var entry = GazetteerEntry(name: row[0], roles: [], value: Int(row[4]) ?? 0)
    switch row[1] {
    case "month":
      entry.roles =
        row[2] == "solar" ? [.month, .solar] : row[2] == "gregorian" ? [.month, .gregorian] : .month
    case "weekday": entry.roles = .weekday
    case "part": entry.roles = .dayPart
    case "deictic": entry.roles = .deictic
    case "unit": entry.roles = .unit
    case "era": entry.roles = .era
    case "season": return []
    default: return nil
    }
    return [entry]
  }

  private static func field(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty, let use = FieldUse(row[1]) else { return nil }
    var entry = GazetteerEntry(name: row[0], roles: .entity, type: .organisation, value: Int(use.rawValue))
    entry.followsOffice = true
    return [entry]
  }

  private static func unit(_ row: Row) -> [GazetteerEntry]? {
    guard !row[0].isEmpty else { return nil }
    var entry = GazetteerEntry(name: row[0], roles: .unit)
    switch row[1] {
    case "currency": entry.roles = .currency
    case "ratio": entry.roles = row[2] == "%" ? .percent : .unit
    case "multiplier":
      entry.roles = .multiplier
      entry.value = row[2].count - 1
    default: break
    }
    return [entry]
  }
}
