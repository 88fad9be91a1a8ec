import TextStorage

/// What markup a line starts in: the little that a code fence, front matter or an HTML comment carries from line
/// to line. Compared at each paragraph's end; while it stays equal nothing after the paragraph is read again.
package enum MarkupState: Hashable, Sendable {
  /// The first line of a document: only here may front matter open.
  case start
  /// Ordinary text.
  case text
  /// Inside a fence of this many backticks or tildes.
  case fence(mark: UInt8, count: Int)
  /// Between the two `---` lines at the top of a document.
  case frontMatter
  /// Inside `<!-- … -->`.
  case comment

  /// Reads one line in this state: whether all of it is exempt, and the state the next line starts in. O(line).
  package func reading(_ line: [UInt8]) -> (isExempt: Bool, next: MarkupState) {
    switch self {
    case .start where MarkupState.isRule(line):
      return (true, .frontMatter)
    case .start, .text:
      if let fence = MarkupState.fenceOpening(line) { return (true, fence) }
      if MarkupState.opensComment(line) { return (false, .comment) }
      return (false, .text)
    case .fence(let mark, let count):
      if let (closing, length) = MarkupState.fenceRun(line), closing == mark, length >= count,
        MarkupState.isBlank(line[(MarkupState.indent(line) + length)...])
      {
        return (true, .text)
      }
      return (true, self)
    case .frontMatter:
      if MarkupState.isRule(line) || line.starts(with: Array("...".utf8)) { return (true, .text) }
      // A document that merely starts with a rule is not front matter: prose ends it.
      return MarkupState.looksLikeYAML(line) ? (true, self) : MarkupState.text.reading(line)
    case .comment:
      return (true, MarkupState.find("-->", in: line, from: 0) == nil ? self : .text)
    }
  }

  private static func isRule(_ line: [UInt8]) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && isBlank(line[3...])
  }

  private static func isBlank(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func indent(_ line: [UInt8]) -> Int {
    line.prefix { $0 == 0x20 }.count
  }

  /// The fence mark a line begins with and how often, indented by at most three spaces.
  private static func fenceRun(_ line: [UInt8]) -> (UInt8, Int)? {
    let start = indent(line)
    guard start <= 3, start < line.count, line[start] == 0x60 || line[start] == 0x7E else { return nil }
    let count = line[start...].prefix { $0 == line[start] }.count
    return count >= 3 ? (line[start], count) : nil
  }

  private static func fenceOpening(_ line: [UInt8]) -> MarkupState? {
    guard let (mark, count) = fenceRun(line) else { return nil }
    // A backtick after the run makes it a code span, not a fence.
    let rest = line[(indent(line) + count)...]
    return mark == 0x60 && rest.contains(0x60) ? nil : .fence(mark: mark, count: count)
  }

  private static func looksLikeYAML(_ line: [UInt8]) -> Bool {
    guard let first = line.first else { return true }
    if first == 0x20 || first == 0x23 || first == 0x2D { return true }
    let key = line.prefix { $0 != 0x3A && $0 != 0x20 }
    return key.count < line.count && line[key.count] == 0x3A
  }

  private static func opensComment(_ line: [UInt8]) -> Bool {
    var from = 0
    while let open = find("<!--", in: line, from: from) {
      guard let close = find("-->", in: line, from: open + 4) else { return true }
      from = close + 3
    }
    return false
  }

  static func find(_ pattern: String, in line: [UInt8], from: Int) -> Int? {
    let needle = Array(pattern.utf8)
    guard line.count >= needle.count, from <= line.count - needle.count else { return nil }
    return (from...(line.count - needle.count)).first {
      line[$0] == needle[0] && line[$0...].starts(with: needle)
    }
  }
}
