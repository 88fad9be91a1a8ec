import FoundationEssentials

/// Turns the paths of a command line into files, in a fixed order.
package enum FileWalk {
  /// What is checked inside a folder; a file named by itself is always checked.
  private static let extensions: Set<String> = ["txt", "text", "md", "markdown", "html", "htm"]

  /// The files of `paths`: files as they are, folders walked in order of name, hidden entries left out.
  package static func files(_ paths: [String]) throws(InputFault) -> [String] {
    var files: [String] = []
    for path in paths {
      var isFolder: Bool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { throw .missing(path) }
      if isFolder { try walk(path, into: &files) } else { files.append(path) }
    }
    return files
  }

  private static func walk(_ folder: String, into files: inout [String]) throws(InputFault) {
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: folder)
    } catch {
      throw .unreadable(folder)
    }
    for name in names.sorted() where !name.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + name : "\(folder)/\(name)"
      var isFolder: Bool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { continue }
      if isFolder {
        // A link may lead back up: only a folder in its own place is walked.
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: path)) != nil
        if !isLink { try walk(path, into: &files) }
      } else if let dot = name.lastIndex(of: "."),
        extensions.contains(name[name.index(after: dot)...].lowercased())
      {
        files.append(path)
      }
    }
  }
}
