import DabirAnalysis
import DabirRules
import TextStorage

/// A finding with its place in the document.
struct LocatedFinding {
  let finding: Finding
  /// Line number from 0.
  let line: Int
  /// Its line.
  let columns: LineColumns

  /// The bytes of the line.
  var text: [UInt8] { columns.text }

  /// Column of the first character, from 1, in Unicode scalars.
  var column: Int { columns.measure(before: finding.range.start).scalars + 1 }

  /// Column behind the last character, from 1, in Unicode scalars.
  var endColumn: Int { columns.measure(before: finding.range.end).scalars + 1 }

  /// All findings of a document, in order. O(lines with findings).
  static func all(_ analysis: DocumentAnalysis) -> [LocatedFinding] {
    var located: [LocatedFinding] = []
    analysis.visitFindings { line, text, findings in
      let columns = LineColumns(text)
      located += findings.map { LocatedFinding(finding: $0, line: line, columns: columns) }
      return true
    }
    return located
  }
}
