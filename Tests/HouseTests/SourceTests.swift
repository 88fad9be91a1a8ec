import Testing

/// What a reader may rely on in every Swift file.
@Suite struct SourceTests {
  /// Characters nobody can see or that turn a line round: written as escapes, or as `~` and `¬` in samples.
  private static let unseen: Set<UInt32> = [
    0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2060, 0x2066, 0x2067,
    0x2068,
    0x2069, 0x061C, 0x00AD, 0xFEFF, 0x00A0,
  ]

  @Test(arguments: House.files) func `no character stands there unseen`(file: House.File) {
    for (number, line) in file.lines.enumerated() {
      let found = line.unicodeScalars.contains { Self.unseen.contains($0.value) }
      #expect(!found, "\(file.path):\(number + 1)")
    }
  }

  @Test func `no file is longer than 400 lines, and half of them not longer than 90`() {
    for file in House.files { #expect(file.lines.count <= 401, "\(file.path)") }
    let sizes = House.files.filter(\.isSource).map(\.lines.count).sorted()
    #expect(sizes[sizes.count / 2] <= 91)
  }

  /// Where the language's safety nets may be cut, and why.
  private static let listed: [String: [String]] = [
    // The lexicon, the gazetteer and the pages lie in the program's data.
    "unsafe": [
      "PersianLanguage/Lexicon/Lexicon.swift", "DabirNews/Entities/Gazetteer/GazetteerImage.swift",
      "JSONRPC/JSON/StaticString+Bytes.swift", "dabir/Commands/ExplainArguments.swift",
      "dabir/Demo/DemoArguments.swift", "dabir-dev/Bench/BenchText.swift",
      // System calls.
      "DabirServer/Loop/Descriptor.swift", "DabirClient/ServerProcess.swift", "dabir/StandardInput.swift",
      "dabir/StandardOutput.swift", "dabir/Dabir.swift", "dabir-dev/Bench/BenchReport.swift",
      "dabir-dev/Bench/NullServer.swift",
    ],
    // Read-only images that live as long as the program.
    "@unchecked": [
      "PersianLanguage/Lexicon/Lexicon.swift", "DabirNews/Entities/Gazetteer/GazetteerImage.swift",
    ],
    // The parser has checked every escape before.
    "preconditionFailure(": ["JSONRPC/JSON/JSONView+Text.swift"],
    "try!": [], "as!": [], "fatalError(": [], "nonisolated(unsafe)": [],
  ]

  @Test(arguments: House.files.filter(\.isSource))
  func `nothing forces, traps or vouches for itself but where it is listed`(file: House.File) {
    let code = file.lines.filter { !$0.drop { $0 == " " }.hasPrefix("//") }.joined(separator: "\n")
    for (word, files) in Self.listed where !files.contains(where: { file.path == "Sources/" + $0 }) {
      let isUsed = word == "unsafe" ? code.contains(/[\s(\[&!=,]unsafe [A-Za-z_&(\[]/) : code.contains(word)
      #expect(!isUsed, "\(file.path): \(word)")
    }
  }

  /// Requirements of the standard library's protocols, and operators: their meaning is known.
  private static let known = [
    "rawValue: ", "init(rawValue:", "makeIterator()", "+ (", "+= (", "-= (", "- (", "< (", "== (",
  ]

  @Test(arguments: House.files.filter(\.isSource))
  func `what other targets see is documented`(file: House.File) {
    let lines = file.lines.map { $0.drop { $0 == " " } }
    let declaration = /^(?:@\w+(?:\([^)]*\))? )*(?:package|public)(?:\(\w+\))? (?!import|extension)(.*)/
    for (number, line) in lines.enumerated() {
      guard let rest = line.firstMatch(of: declaration)?.1,
        !Self.known.contains(where: { rest.contains($0) })
      else { continue }
      var above = number - 1
      while above >= 0, lines[above].hasPrefix("@") { above -= 1 }
      let isDocumented = above >= 0 && lines[above].hasPrefix("///")
      #expect(isDocumented, "\(file.path):\(number + 1): \(line)")
    }
  }
}
