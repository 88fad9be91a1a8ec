import DabirAnalysis
import DabirRules
import JSONRPC
import TextStorage

/// The findings of one paragraph as LSP diagnostics. Only the line number depends on where the paragraph stands: when it
/// moves, that is written over, and nothing is encoded again.
final class EncodedFindings {
  /// The diagnostics with commas between them.
  private var bytes: [UInt8]
  /// Offsets in `bytes` where the number of `line` stands, ascending: two for each diagnostic.
  private var numbers: [UInt32]
  /// Where each diagnostic ends in `bytes`.
  private var ends: [UInt32] = []
  private var line: Int
  private var digits: Int

  var count: Int { ends.count }

  /// Encodes `findings` of the paragraph `text`, which are in order, as those of line `line`. O(paragraph + findings).
  init(_ findings: [Finding], line: Int, text: [UInt8], by diagnostics: DiagnosticWriter) {
    self.line = line
    digits = String(line).utf8.count
    var writer = JSONWriter(reservingCapacity: findings.count * 320)
    var numbers: [UInt32] = []
    numbers.reserveCapacity(findings.count * 2)
    ends.reserveCapacity(findings.count)
    var columns = ColumnCounter(text: text, encoding: diagnostics.encoding)
    for finding in findings {
      diagnostics.write(finding, line: line, text, &columns, to: &writer) { numbers.append(UInt32($0)) }
      ends.append(UInt32(writer.bytes.count))
    }
    bytes = Array(writer.bytes[...])
    self.numbers = numbers
  }

  /// Appends the first `limit` diagnostics as those of line `line`. O(bytes).
  func append(line: Int, limit: Int = .max, to output: inout [UInt8]) {
    guard limit > 0 else { return }
    if line != self.line { renumber(line) }
    if limit >= ends.count {
      output.append(contentsOf: bytes)
    } else {
      output.append(contentsOf: bytes[..<Int(ends[limit - 1])])
    }
  }

  private func renumber(_ line: Int) {
    let number = Array(String(line).utf8)
    self.line = line
    if number.count == digits {
      for start in numbers {
        for index in 0..<digits { bytes[Int(start) + index] = number[index] }
      }
      return
    }
    let growth = number.count - digits
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count + growth * numbers.count)
    var copied = 0
    for (index, start) in numbers.enumerated() {
      result.append(contentsOf: bytes[copied..<Int(start)])
      numbers[index] = UInt32(result.count)
      result.append(contentsOf: number)
      copied = Int(start) + digits
    }
    result.append(contentsOf: bytes[copied...])
    for index in ends.indices { ends[index] = UInt32(Int(ends[index]) + growth * 2 * (index + 1)) }
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

  /// How many columns `range` takes. O(range).
  func length(of range: TextRange) -> Int {
    encoding == .utf8 ? range.count : TextMeasure(text, range.indices)[encoding]
  }
}
