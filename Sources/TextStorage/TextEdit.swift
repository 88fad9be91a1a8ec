/// A replacement of the bytes at `range` by `newText` (UTF-8).
package struct TextEdit: Hashable, Sendable {
  /// The bytes taken out.
  package var range: TextRange
  /// The bytes put in.
  package var newText: [UInt8]

  /// Makes an edit; an empty `range` inserts, an empty `newText` deletes.
  package init(_ range: TextRange, _ newText: [UInt8]) {
    self.range = range
    self.newText = newText
  }

  /// Makes an edit whose replacement is known at compile time.
  package init(_ range: TextRange, _ newText: String) {
    self.init(range, Array(newText.utf8))
  }

  /// Applies edits that do not overlap, in any order, to `text`. O(text + edits · log edits).
  ///
  /// An edit that overlaps an earlier one (in order of start) is left out, so that a caller who collects edits
  /// from several rules never writes garbage; the second value counts the edits applied.
  package static func apply(_ edits: [TextEdit], to text: [UInt8]) -> (text: [UInt8], applied: Int) {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + edits.count * 2)
    var position = 0
    var applied = 0
    for edit in edits.sorted(by: { $0.range < $1.range }) where edit.range.start >= position {
      result.append(contentsOf: text[position..<edit.range.start])
      result.append(contentsOf: edit.newText)
      position = edit.range.end
      applied += 1
    }
    result.append(contentsOf: text[position...])
    return (result, applied)
  }
}
