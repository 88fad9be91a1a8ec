package import DabirAnalysis
import TextStorage

extension DocumentAnalysis {
  /// Makes `edit` to the document, whose bytes are `text` before and after.
  package func make(_ edit: RandomEdits.Edit, in text: inout [UInt8]) {
    let start = naivePlace(of: edit.range.lowerBound, in: text)
    let end = naivePlace(of: edit.range.upperBound, in: text)
    replace(
      fromLine: start.line, byte: start.byte, toLine: end.line, byte: end.byte, with: edit.newText)
    text = self.text.bytes
  }

  /// True when all lines have the findings they have in `other`, and both count them alike.
  package func hasFindings(of other: DocumentAnalysis) -> Bool {
    text.lineCount == other.text.lineCount && text.tally == other.text.tally
      && (0..<text.lineCount).allSatisfy { findings(ofLine: $0) == other.findings(ofLine: $0) }
  }
}
