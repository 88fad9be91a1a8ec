import DabirNews
import JSONRPC

/// The desk's own people, places and bodies: `.dabir/entities.json`
/// (`protocol/schema/entities-file.schema.json`).
enum HouseEntities {
  /// Entries and words that name nothing.
  struct Contents {
    var entries: [Gazetteer.HouseEntry] = []
    var ignored: [String] = []
  }

  private static let entryKeys = ["name", "type", "aliases", "role", "description"]

  /// Reads `text`; the first fault is told with its place. `~` in names is ZWNJ. O(text).
  static func parse(_ text: [UInt8], _ path: String) throws(ProjectFault) -> Contents {
    let root: JSONView
    do throws(JSONError) {
      root = try JSONDocument(parsing: text).root
    } catch {
      throw ProjectFault(path, error.description, at: error.offset, in: text)
    }
    func fault(_ message: String, _ view: JSONView) -> ProjectFault {
      ProjectFault(path, message, at: view.rawBytes.startIndex, in: text)
    }
    var contents = Contents()
    var list = root
    if root.kind == .object {
      for (key, _) in root.members where !["entities", "ignore"].contains(key.string ?? "") {
        throw fault("unknown key \(key.string ?? ""); known are entities, ignore", key)
      }
      if let ignore = root["ignore"], !ignore.isNull {
        guard let names = names(ignore) else { throw fault("ignore: expected a list of names", ignore) }
        contents.ignored = names
      }
      guard let entities = root["entities"], !entities.isNull else { return contents }
      list = entities
    }
    guard list.kind == .array else { throw fault("expected a list of entities", list) }
    for (number, view) in list.elements.enumerated() {
      guard number < Gazetteer.mostHouseEntries else {
        throw fault("expected at most \(Gazetteer.mostHouseEntries) entities", view)
      }
      guard view.kind == .object else { throw fault("\(number): expected an object", view) }
      for (key, _) in view.members where !entryKeys.contains(key.string ?? "") {
        throw fault(
          "\(number): unknown key \(key.string ?? ""); known are \(entryKeys.joined(separator: ", "))", key)
      }
      guard let name = view["name"].flatMap(Self.name) else {
        throw fault("\(number).name: expected a name", view["name"] ?? view)
      }
      guard let type = view["type"].flatMap(type) else {
        throw fault("\(number).type: expected \(typeNames)", view["type"] ?? view)
      }
      var entry = Gazetteer.HouseEntry(names: [name], type: type)
      if let aliases = view["aliases"], !aliases.isNull {
        guard let names = names(aliases) else {
          throw fault("\(number).aliases: expected a list of names", aliases)
        }
        entry.names += names
      }
      var glosses: [String] = []
      for key in ["role", "description"] {
        guard let value = view.members.first(where: { $0.key.string == key })?.value, !value.isNull else {
          continue
        }
        guard let gloss = value.string else { throw fault("\(number).\(key): expected text", value) }
        if !gloss.isEmpty { glosses.append(gloss) }
      }
      entry.gloss = glosses.joined(separator: "، ")
      contents.entries.append(entry)
    }
    return contents
  }

  private static func name(_ view: JSONView) -> String? {
    guard let name = view.string, !NameLetters.of(name).isEmpty else { return nil }
    return name
  }

  private static func names(_ view: JSONView) -> [String]? {
    let names = view.elements.compactMap(Self.name)
    return view.kind == .array && names.count == view.count ? names : nil
  }

  private static func type(_ view: JSONView) -> EntityType? {
    guard let word = view.string else { return nil }
    return EntityType(name: word == "organization" ? "organisation" : word).flatMap { $0.isNamed ? $0 : nil }
  }

  private static let typeNames = EntityType.allCases.filter(\.isNamed).map(\.name).joined(separator: ", ")
}
