import DabirLint
import Foundation
import Testing

@Suite struct InputTests {
  /// A folder that is gone after `body`.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "dabir-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder.path())
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test func `a folder is walked in order of name, hidden entries and other kinds left out`() throws {
    try withFolder { folder in
      try FileManager.default.createDirectory(atPath: "\(folder)/b", withIntermediateDirectories: true)
      try FileManager.default.createDirectory(atPath: "\(folder)/.hidden", withIntermediateDirectories: true)
      for name in ["c.txt", "a.md", "b/x.HTML", "b/y.swift", ".hidden/z.txt", ".w.txt"] {
        try write("", to: "\(folder)/\(name)")
      }
      let files = try FileWalk.files([folder]).map { $0.dropFirst(folder.count + 1) }
      #expect(files == ["a.md", "b/x.HTML", "c.txt"])
    }
  }

  @Test func `a folder that links back to itself is walked once`() throws {
    try withFolder { folder in
      try write("", to: "\(folder)/a.txt")
      try FileManager.default.createSymbolicLink(atPath: "\(folder)/loop", withDestinationPath: folder)
      #expect(try FileWalk.files([folder]).count == 1)
    }
  }

  @Test func `a file named by itself is read whatever its ending`() throws {
    try withFolder { folder in
      try write("", to: "\(folder)/copy.wire")
      #expect(try FileWalk.files(["\(folder)/copy.wire"]).count == 1)
    }
  }

  @Test func `a missing path is refused`() {
    #expect(throws: InputFault.missing("/no/such/folder")) { try FileWalk.files(["/no/such/folder"]) }
  }

  @Test func `bytes that are not UTF-8 are refused`() {
    #expect(throws: InputFault.notUTF8("x")) { try SourceFile(path: "x", bytes: [0x61, 0xFF]) }
  }
}
