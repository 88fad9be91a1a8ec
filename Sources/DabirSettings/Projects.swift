package import DabirAnalysis
import FoundationEssentials

/// The projects that the files of one run belong to.
package struct Projects: Sendable {
  private var byFolder: [String: Project?] = [:]

  /// Knows of no project: every file gets the defaults.
  package init() {}

  /// Looks from each path upward; `-`, standard input, belongs to the working directory.
  package init(of paths: [String]) throws(ProjectFault) {
    for path in paths {
      let folder = Self.folder(of: path)
      if byFolder[folder] == nil { byFolder[folder] = .some(try Project.find(above: folder)) }
    }
  }

  /// What the analysis of the file at `path` depends on; `above` are the layers above the settings files.
  package func analysis(of path: String, _ above: CheckSettings) -> AnalysisSettings {
    guard let project = byFolder[Self.folder(of: path)] ?? nil else {
      return above.analysis()
    }
    return project.analysis(of: Self.absolute(path), above)
  }

  private static func folder(of path: String) -> String {
    let absolute = absolute(path == "-" ? "./-" : path)
    return absolute.lastIndex(of: "/").map { String(absolute[..<$0]) }.flatMap { $0.isEmpty ? "/" : $0 }
      ?? "/"
  }

  private static func absolute(_ path: String) -> String {
    let whole = path.hasPrefix("/") ? path : FileManager.default.currentDirectoryPath + "/" + path
    return URL(filePath: whole).standardizedFileURL.path
  }
}
