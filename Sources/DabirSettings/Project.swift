package import DabirAnalysis
import DabirNews
import FoundationEssentials
import JSONRPC
import PersianLanguage

/// The settings of a folder and all below it: `.dabir.json`, and in `.dabir` the words in `words.txt`, the people, places
/// and bodies in `entities.json` and the accepted findings in `baseline.json`.
package struct Project: Sendable, Equatable {
  /// Settings for some of the files.
  struct Override: Sendable {
    var files: [PathPattern]
    var settings: CheckSettings
  }

  /// The folder, without a slash at the end.
  package let folder: String
  private let settings: CheckSettings
  private let overrides: [Override]
  private let vocabulary: Vocabulary
  private let gazetteer: Gazetteer
  private let baseline: Baseline
  /// What the files hold: projects of the same files are equal.
  private let contents: [[UInt8]?]

  /// True for the same folder with the same files.
  package static func == (left: Project, right: Project) -> Bool {
    left.folder == right.folder && left.contents == right.contents
  }

  /// The project of the nearest folder at or above `folder` that has one of these files; nil for none.
  package static func find(above folder: String) throws(ProjectFault) -> Project? {
    var folder = folder
    while true {
      let project = try Project(in: folder)
      if project != nil { return project }
      guard let slash = folder.lastIndex(of: "/"), folder != "/" else { return nil }
      folder = slash == folder.startIndex ? "/" : String(folder[..<slash])
    }
  }

  /// The project of `folder` itself, nil when it has none of the files.
  package init?(in folder: String) throws(ProjectFault) {
    let base = folder == "/" ? "" : folder
    let file = base + "/.dabir.json"
    let list = base + "/.dabir/words.txt"
    let text = try Self.read(file)
    let names = base + "/.dabir/entities.json"
    let words = try Self.read(list)
    let entities = try Self.read(names)
    let acceptedList = base + "/.dabir/baseline.json"
    let accepted = try Self.read(acceptedList)
    guard text != nil || words != nil || entities != nil || accepted != nil else { return nil }
    self.folder = base
    contents = [text, words, entities, accepted]
    baseline =
      try accepted.map { bytes throws(ProjectFault) in try Baseline(bytes, acceptedList) } ?? Baseline()
    (settings, overrides) =
      try text.map { bytes throws(ProjectFault) in try Self.parse(bytes, file) } ?? (.init(), [])
    vocabulary =
      try words.map { bytes throws(ProjectFault) in
        Vocabulary(lexicon: .embedded, houseWords: try HouseWords.parse(bytes, list))
      } ?? .standard
    gazetteer =
      try entities.map { bytes throws(ProjectFault) in
        let house = try HouseEntities.parse(bytes, names)
        return Gazetteer(house: house.entries, ignored: house.ignored)
      } ?? .standard
  }

  /// What the analysis of the file at `path` depends on; `above` are the layers above the settings file.
  package func analysis(of path: String, _ above: CheckSettings = CheckSettings()) -> AnalysisSettings {
    let desk = AnalysisSettings(
      vocabulary: vocabulary, gazetteer: gazetteer, accepted: baseline.accepted(in: name(of: path)))
    return above.over(settings(of: path)).analysis(of: desk)
  }

  /// The settings for the file at `path`, which lies in the folder. Of several overrides the later wins.
  package func settings(of path: String) -> CheckSettings {
    let name = name(of: path)
    return overrides.reduce(settings) { settings, override in
      override.files.contains { $0.matches(name) } ? override.settings.over(settings) : settings
    }
  }

  /// The path of a file relative to the folder, as patterns and the baseline name it.
  package func name(of path: String) -> String {
    path.hasPrefix(folder + "/") ? String(path.dropFirst(folder.count + 1)) : path
  }

  /// The bytes of a file, nil when there is none.
  static func read(_ path: String) throws(ProjectFault) -> [UInt8]? {
    var isFolder = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), !isFolder else { return nil }
    do {
      return Array(try Data(contentsOf: URL(filePath: path)))
    } catch {
      throw ProjectFault(path, "cannot be read")
    }
  }

  private static func parse(_ text: [UInt8], _ path: String) throws(ProjectFault) -> (
    CheckSettings, [Override]
  ) {
    let root: JSONView
    do throws(JSONError) {
      root = try JSONDocument(parsing: text).root
    } catch {
      throw ProjectFault(path, error.description, at: error.offset, in: text)
    }
    func fault(_ message: String, _ view: JSONView) -> ProjectFault {
      ProjectFault(path, message, at: view.rawBytes.startIndex, in: text)
    }
    guard root.kind == .object else { throw fault("expected an object", root) }
    for (key, _) in root.members where !(CheckSettings.keys + ["overrides"]).contains(key.string ?? "") {
      throw fault(
        "unknown key \(key.string ?? ""); known are \(CheckSettings.keys.joined(separator: ", ")), overrides",
        key)
    }
    var faults: [SettingFault] = []
    let settings = CheckSettings(root, faults: &faults)
    var overrides: [Override] = []
    if let list = root["overrides"], !list.isNull {
      guard list.kind == .array else { throw fault("overrides: expected a list of objects", list) }
      for (number, view) in list.elements.enumerated() {
        let files = view["files"]?.elements.compactMap(\.string) ?? []
        guard !files.isEmpty else {
          throw fault("overrides.\(number): expected an object with a list files", view)
        }
        overrides.append(
          Override(
            files: files.map(PathPattern.init),
            settings: CheckSettings(view, path: "overrides.\(number).", faults: &faults)))
      }
    }
    if let first = faults.first {
      throw ProjectFault(path, "\(first.key): expected \(first.expected)", at: first.offset, in: text)
    }
    return (settings, overrides)
  }
}
