import DabirAnalysis
import LanguageServerProtocol
import TextStorage

extension PositionEncoding {
  /// A stretch of line `line`, whose bytes are `text`, in the client's units. O(end of the stretch).
  func range(_ range: TextRange, line: Int, text: [UInt8]) -> PositionRange {
    let start = column(of: range.start, in: text)
    let length = TextMeasure(text, range.indices)[self]
    return PositionRange(
      start: Position(line: line, character: start), end: Position(line: line, character: start + length))
  }
}

extension OpenDocument {
  /// A stretch of line `line` in the client's units. O(end of the stretch).
  func range(_ range: TextRange, line: Int, _ encoding: PositionEncoding) -> PositionRange {
    encoding.range(range, line: line, text: analysis.text.line(line).text)
  }

  /// The words of a stretch of line `line`.
  func words(_ range: TextRange, line: Int) -> ArraySlice<UInt8> {
    analysis.text.line(line).text[range.indices]
  }
}
