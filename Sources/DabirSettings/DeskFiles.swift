package import DabirRules
import FoundationEssentials
import JSONRPC

/// Writes what an editor's user decides about findings into the files a desk keeps. Each write replaces the file at
/// once, so that whoever reads it sees the old one or the new one.
package enum DeskFiles {
  /// Adds a term to `quotedTerms` of the settings file in `folder`.
  package static func addQuotedTerm(_ term: String, in folder: String) throws(ProjectFault) {
    var element = JSONWriter(reservingCapacity: 64)
    element.value(term)
    try add(element.bytes, to: "quotedTerms", of: base(folder) + "/.dabir.json")
  }

  /// Adds to `accepted` of the baseline in `folder` what `code` says where `text` stands in the file at `path`, which is
  /// relative to it.
  package static func accept(
    _ code: RuleCode, _ text: String, path: String, in folder: String
  ) throws(ProjectFault) {
    var element = JSONWriter(reservingCapacity: 256)
    element.beginObject()
    element.key("path")
    element.value(path)
    element.key("code")
    element.value(code.card.code)
    element.key("text")
    element.value(text)
    element.endObject()
    let home = base(folder) + "/.dabir"
    do {
      try FileManager.default.createDirectory(atPath: home, withIntermediateDirectories: true)
    } catch {
      throw ProjectFault(home, "cannot be made")
    }
    try add(element.bytes, to: "accepted", of: home + "/baseline.json")
  }

  private static func base(_ folder: String) -> String { folder == "/" ? "" : folder }

  private static func add(_ element: [UInt8], to key: StaticString, of path: String)
    throws(ProjectFault)
  {
    let old = try Project.read(path)
    let new: [UInt8]
    do throws(JSONListEdit.Fault) {
      new = try JSONListEdit.adding(element, to: key, of: old)
    } catch {
      throw ProjectFault(path, error.message, at: error.offset, in: old ?? [])
    }
    guard new != old else { return }
    do {
      // Through a link to the file it stands for.
      try Data(new).write(to: URL(filePath: path).resolvingSymlinksInPath(), options: .atomic)
    } catch {
      throw ProjectFault(path, "cannot be written")
    }
  }
}
