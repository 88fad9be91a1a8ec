import DabirAnalysis
import DabirRules
import JSONRPC
import TextStorage

/// The findings of one paragraph as LSP diagnostics, all but the line numbers: those are filled in when the list
/// goes out, so that a paragraph which only moves is never encoded again.
final class EncodedFindings {
  /// The diagnostics, commas between them, nothing where the line number belongs.
  private let bytes: [UInt8]
  /// Offsets in `bytes` where the line number goes, ascending.
  private let holes: [Int]
  /// Where each diagnostic ends, as offset in `bytes` and as number of holes before it.
  private let ends: [(offset: Int, holes: Int)]

  var count: Int { ends.count }

  /// Encodes `findings` of a paragraph, which are in order. O(paragraph + findings).
  init(_ findings: [Finding], text: [UInt8], by diagnostics: DiagnosticWriter) {
    var writer = JSONWriter(reservingCapacity: findings.count * 256)
    var holes: [Int] = []
    var ends: [(offset: Int, holes: Int)] = []
    var columns = ColumnCounter(text: text, encoding: diagnostics.encoding)
    for finding in findings {
      diagnostics.write(finding, text: text, &columns, to: &writer, lineNumbersAt: &holes)
      ends.append((writer.bytes.count, holes.count))
    }
    bytes = writer.bytes
    self.holes = holes
    self.ends = ends
  }

  /// Appends the first `limit` diagnostics as those of line `line`. O(bytes).
  func append(line: Int, limit: Int = .max, to output: inout [UInt8]) {
    guard limit > 0, let end = limit < ends.count ? ends[limit - 1] : ends.last else { return }
    let number = Array(String(line).utf8)
    var start = 0
    for hole in holes[..<end.holes] {
      output.append(contentsOf: bytes[start..<hole])
      output.append(contentsOf: number)
      start = hole
    }
    output.append(contentsOf: bytes[start..<end.offset])
  }
}

/// Columns of ascending offsets on one line, each byte measured once.
struct ColumnCounter {
  let text: [UInt8]
  let encoding: PositionEncoding
  private var offset = 0
  private var column = 0

  init(text: [UInt8], encoding: PositionEncoding) {
    self.text = text
    self.encoding = encoding
  }

  /// The column of the byte at `offset`. O(bytes since the last call); O(offset) when that lay further on.
  mutating func column(of offset: Int) -> Int {
    if offset < self.offset { (self.offset, column) = (0, 0) }
    column += encoding == .utf8 ? offset - self.offset : TextMeasure(text, self.offset..<offset)[encoding]
    self.offset = offset
    return column
  }
}
