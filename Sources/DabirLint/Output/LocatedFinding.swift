import DabirAnalysis
import DabirRules
import TextStorage

/// A finding with its place in the document in every unit a reader may count in.
struct LocatedFinding {
  let finding: Finding
  /// Line number from 0.
  let line: Int
  /// The bytes of the line.
  let text: [UInt8]
  /// Everything before the line.
  let before: TextMeasure

  /// Start and end of `range` in the document, in units of `encoding`.
  func offsets(_ range: TextRange, _ encoding: PositionEncoding) -> (start: Int, end: Int) {
    let start = before[encoding] + encoding.column(of: range.start, in: text)
    return (start, start + TextMeasure(text, range.indices)[encoding])
  }

  /// Column of the first character, from 1, in Unicode scalars.
  var column: Int { PositionEncoding.utf32.column(of: finding.range.start, in: text) + 1 }

  /// All findings of a document, in order. O(document).
  static func all(_ analysis: DocumentAnalysis) -> [LocatedFinding] {
    var located: [LocatedFinding] = []
    var before = TextMeasure()
    let store = analysis.text
    store.visit(0..<store.lineCount) { index, line in
      for finding in analysis.findings(ofLine: index) {
        located.append(LocatedFinding(finding: finding, line: index, text: line.text, before: before))
      }
      before += line.measure
    }
    return located
  }
}
