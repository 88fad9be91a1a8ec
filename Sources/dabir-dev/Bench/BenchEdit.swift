import DabirAnalysis
import DabirNews
import TextStorage

/// A replacement, columns in bytes.
struct BenchEdit {
  var line: Int
  var from: Int
  var endLine: Int
  var to: Int
  /// Without quotes, backslashes and control characters but line feeds.
  var text: String

  static func insertion(_ text: String, line: Int, at byte: Int = 0) -> BenchEdit {
    BenchEdit(line: line, from: byte, endLine: line, to: byte, text: text)
  }

  var escapedText: String {
    text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\\n")
  }

  /// The edit that takes this one back, for an insertion.
  var inverse: BenchEdit {
    let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
    let endLine = line + pieces.count - 1
    let to = (pieces.last?.utf8.count ?? 0) + (pieces.count == 1 ? from : 0)
    return BenchEdit(line: line, from: from, endLine: endLine, to: to, text: "")
  }

  func apply(to analysis: DocumentAnalysis) {
    analysis.replace(fromLine: line, byte: from, toLine: endLine, byte: to, with: Array(text.utf8))
  }
}

extension BenchEdit {
  /// A fault: two words with a space where a ZWNJ belongs.
  static let fault = "می روم "

  /// The line at or behind `line` where a fault at the start changes the findings, so that typing it is answered.
  static func sensitiveLine(in text: [UInt8], near line: Int) -> Int {
    let store = TextStore(text)
    let first = min(line, store.lineCount - 1)
    for candidate in first..<min(store.lineCount, first + 50) {
      let bytes = store.line(candidate).text
      let before = count(bytes)
      if !bytes.isEmpty, count(Array(fault.utf8) + bytes) > before { return candidate }
    }
    return first
  }

  /// The first name of a person at or behind `line`.
  static func namedPlace(in text: [UInt8], near line: Int) -> (line: Int, byte: Int) {
    let store = TextStore(text)
    for candidate in min(line, store.lineCount - 1)..<store.lineCount {
      let analysis = DocumentAnalysis(store.line(candidate).text, settings: AnalysisSettings())
      guard let person = analysis.story().entities.first(where: { $0.type == .person }) else { continue }
      return (candidate, person.mentions[0].range.start)
    }
    return (line, 0)
  }

  private static func count(_ line: [UInt8]) -> Int {
    let analysis = DocumentAnalysis(line, settings: AnalysisSettings())
    analysis.advance()
    return analysis.findingCount
  }
}
