import TextStorage

/// A unified diff. Fixes work inside lines and never join or cut them, so both texts have the same lines but for
/// line separators turned into line ends; where the number differs, the rest is one hunk.
enum UnifiedDiff {
  private static let context = 2

  /// The diff of two texts of one file, empty when they are equal. O(n).
  static func lines(_ path: String, old: [UInt8], new: [UInt8]) -> [UInt8] {
    guard old != new else { return [] }
    let old = split(old)
    let new = split(new)
    var result = Array("--- \(path)\n+++ \(path)\n".utf8)
    if old.count != new.count {
      append(hunk: 0..<old.count, 0..<new.count, old, new, to: &result)
      return result
    }
    var line = 0
    while let first = (line..<old.count).first(where: { old[$0] != new[$0] }) {
      var last = first
      var probe = first + 1
      while probe < old.count, probe <= last + 2 * context {
        if old[probe] != new[probe] { last = probe }
        probe += 1
      }
      let range = max(0, first - context)..<min(old.count, last + context + 1)
      append(hunk: range, range, old, new, to: &result)
      line = range.upperBound
    }
    return result
  }

  private static func split(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines = text.split(separator: 0x0A, omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  private static func append(
    hunk oldRange: Range<Int>, _ newRange: Range<Int>, _ old: [ArraySlice<UInt8>], _ new: [ArraySlice<UInt8>],
    to result: inout [UInt8]
  ) {
    func header(_ range: Range<Int>) -> String { "\(range.lowerBound + 1),\(range.count)" }
    result += Array("@@ -\(header(oldRange)) +\(header(newRange)) @@\n".utf8)
    func append(_ mark: String, _ line: ArraySlice<UInt8>) {
      result += Array(mark.utf8)
      result += line
      result.append(0x0A)
    }
    guard oldRange == newRange else {
      for index in oldRange { append("-", old[index]) }
      for index in newRange { append("+", new[index]) }
      return
    }
    for index in oldRange {
      if old[index] == new[index] {
        append(" ", old[index])
      } else {
        append("-", old[index])
        append("+", new[index])
      }
    }
  }
}
