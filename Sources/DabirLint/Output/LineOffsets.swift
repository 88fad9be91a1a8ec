import DabirAnalysis
import TextStorage

/// Where the lines of a document start, in every unit a reader may count in.
struct LineOffsets {
  private let before: [TextMeasure]

  /// Measures the text of `analysis`. O(document).
  init(_ analysis: DocumentAnalysis) {
    var before: [TextMeasure] = []
    before.reserveCapacity(analysis.text.lineCount)
    var sum = TextMeasure()
    analysis.text.visit(0..<analysis.text.lineCount) { _, line in
      before.append(sum)
      sum += line.measure
    }
    self.before = before
  }

  /// Start and end of `range` of a line in the document, in units of `encoding`.
  func span(
    _ range: TextRange, line: Int, _ columns: LineColumns, _ encoding: PositionEncoding
  ) -> (start: Int, end: Int) {
    (
      (before[line] + columns.measure(before: range.start))[encoding],
      (before[line] + columns.measure(before: range.end))[encoding]
    )
  }
}
