import DabirAnalysis
import DabirRules
import JSONRPC
import TextStorage

/// The findings of one paragraph as LSP diagnostics. Only the line number depends on where the paragraph stands: when it
/// moves, that is written over, and nothing is encoded again.
final class EncodedFindings {
  /// The diagnostics with commas between them.
  private var bytes: [UInt8]
  /// Offsets in `bytes` where the number of `line` stands, ascending.
  private var numbers: [Int]
  /// Where each diagnostic ends, as offset in `bytes` and as count of numbers before it.
  private var ends: [(offset: Int, numbers: Int)] = []
  private var line = 0
  private var digits = 1

  var count: Int { ends.count }

  /// Encodes `findings` of a paragraph, which are in order. O(paragraph + findings).
  init(_ findings: [Finding], text: [UInt8], by diagnostics: DiagnosticWriter) {
    var writer = JSONWriter(reservingCapacity: findings.count * 320)
    numbers = []
    numbers.reserveCapacity(findings.count * 2)
    ends.reserveCapacity(findings.count)
    var columns = ColumnCounter(text: text, encoding: diagnostics.encoding)
    for finding in findings {
      diagnostics.write(finding, text: text, &columns, to: &writer, lineNumbersAt: &numbers)
      ends.append((writer.bytes.count, numbers.count))
    }
    bytes = Array(writer.bytes[...])
  }

  /// Appends the first `limit` diagnostics as those of line `line`. O(bytes).
  func append(line: Int, limit: Int = .max, to output: inout [UInt8]) {
    guard limit > 0 else { return }
    if line != self.line { renumber(line) }
    if limit >= ends.count {
      output.append(contentsOf: bytes)
    } else {
      output.append(contentsOf: bytes[..<ends[limit - 1].offset])
    }
  }

  private func renumber(_ line: Int) {
    let number = Array(String(line).utf8)
    self.line = line
    if number.count == digits {
      for start in numbers {
        for index in 0..<digits { bytes[start + index] = number[index] }
      }
      return
    }
    let growth = number.count - digits
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + growth * numbers.count)
    var copied = 0
    for (index, start) in numbers.enumerated() {
      result.append(contentsOf: bytes[copied..<start])
      numbers[index] = result.count
      result.append(contentsOf: number)
      copied = start + digits
    }
    result.append(contentsOf: bytes[copied...])
    for index in ends.indices { ends[index].offset += growth * ends[index].numbers }
    bytes = result
    digits = number.count
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
