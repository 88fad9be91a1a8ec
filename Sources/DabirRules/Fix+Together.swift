package import TextStorage

extension Fix {
  /// The edits of all `fixes` of one paragraph that can be made together, in order of their place.
  ///
  /// A fix is made whole or not at all: of two that touch the same bytes the one that starts later is left for the
  /// next round. O(edits · log edits).
  package static func together(_ fixes: [Fix]) -> [TextEdit] {
    var edits: [(edit: TextEdit, fix: Int)] = []
    for (index, fix) in fixes.enumerated() {
      for edit in fix.edits { edits.append((edit, index)) }
    }
    edits.sort { ($0.edit.range, $0.fix) < ($1.edit.range, $1.fix) }
    var refused: Set<Int> = []
    var last: TextRange?
    for (edit, fix) in edits where !refused.contains(fix) {
      if let last, edit.range.start < last.end || edit.range == last {
        refused.insert(fix)
      } else {
        last = edit.range
      }
    }
    return edits.compactMap { refused.contains($0.fix) ? nil : $0.edit }
  }
}
