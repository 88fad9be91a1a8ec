import DabirAnalysis
import DabirSettings
import FoundationEssentials

/// The settings files of the folders that open documents lie in.
///
/// *Invariant:* while a settings file is at fault, the good settings read before stay in force.
package final class SessionProjects {
  /// Where files are looked for; nil reads none.
  package enum Source: Sendable {
    /// The file system, upward from each document.
    case files
    /// Nowhere: every document has the client's settings.
    case none
  }

  private let source: Source
  private var good: [String: Project?] = [:]

  /// Reads nothing yet.
  package init(_ source: Source) { self.source = source }

  /// What the analysis of the document `uri` depends on. Reads the files of a folder the first time only.
  func analysis(of uri: String, _ above: CheckSettings, onFault report: (String) -> Void) -> AnalysisSettings
  {
    guard source == .files, let path = Self.path(of: uri) else {
      return above.analysis()
    }
    let folder = Self.folder(of: path)
    if good[folder] == nil { read(folder, report) }
    guard let project = good[folder] ?? nil else { return above.analysis() }
    return project.analysis(of: path, above)
  }

  /// Reads the files of all folders again; true when one of them has changed.
  func refresh(onFault report: (String) -> Void) -> Bool {
    let before = good
    for folder in before.keys { read(folder, report) }
    return good != before
  }

  /// Where what is decided about the document `uri` is kept, and the document's name there: the folder whose files are
  /// in force for it, else the innermost of `folders` (URIs) it lies in, else its own. Nil for what is no file.
  func home(of uri: String, in folders: [String]) -> (folder: String, name: String)? {
    guard source == .files, let path = Self.path(of: uri) else { return nil }
    let own = Self.folder(of: path)
    if let project = good[own] ?? nil {
      return (project.folder.isEmpty ? "/" : project.folder, project.name(of: path))
    }
    let around = folders.compactMap(Self.path(of:)).map {
      $0.hasSuffix("/") ? String($0.dropLast()) : $0
    }
    let home = around.filter { path.hasPrefix($0 + "/") }.max { $0.count < $1.count } ?? own
    return (home, String(path.dropFirst(home == "/" ? 1 : home.count + 1)))
  }

  private func read(_ folder: String, _ report: (String) -> Void) {
    do throws(ProjectFault) {
      good[folder] = .some(try Project.find(above: folder))
    } catch {
      report(error.description)
      if good[folder] == nil { good[folder] = .some(nil) }
    }
  }

  private static func path(of uri: String) -> String? {
    guard uri.hasPrefix("file://"), let path = URL(string: uri)?.path, path.hasPrefix("/") else { return nil }
    return path
  }

  private static func folder(of path: String) -> String {
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
    return folder.isEmpty ? "/" : folder
  }
}
