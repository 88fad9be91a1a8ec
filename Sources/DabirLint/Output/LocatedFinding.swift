import DabirAnalysis
import DabirRules
import TextStorage

/// A finding with its place in the document in every unit a reader may count in.
struct LocatedFinding {
  let finding: Finding
  /// Line number from 0.
  let line: Int
  /// Its line.
  let columns: LineColumns
  /// Everything before the line.
  let before: TextMeasure

  /// Start and end of `range` in the document, in units of `encoding`.
  func offsets(_ range: TextRange, _ encoding: PositionEncoding) -> (start: Int, end: Int) {
    (
      (before + columns.measure(before: range.start))[encoding],
      (before + columns.measure(before: range.end))[encoding]
    )
  }

  /// The bytes of the line.
  var text: [UInt8] { columns.text }

  /// Column of the first character, from 1, in Unicode scalars.
  var column: Int { columns.measure(before: finding.range.start).scalars + 1 }

  /// All findings of a document, in order. O(document).
  static func all(_ analysis: DocumentAnalysis) -> [LocatedFinding] {
    var located: [LocatedFinding] = []
    var before = TextMeasure()
    let store = analysis.text
    store.visit(0..<store.lineCount) { index, line in
      let findings = analysis.findings(ofLine: index)
      if !findings.isEmpty {
        let columns = LineColumns(line.text)
        located += findings.map { LocatedFinding(finding: $0, line: index, columns: columns, before: before) }
      }
      before += line.measure
    }
    return located
  }
}
