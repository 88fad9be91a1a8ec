import DabirAnalysis
import DabirRules
import EmbeddedData
import PersianLanguage
import TextStorage

/// Documents to measure on, made from the sample article: as it is (a fault about every hundred bytes), and with
/// its faults repaired.
enum BenchText {
  /// The sample article.
  static var sample: [UInt8] {
    unsafe Array(UnsafeBufferPointer(start: dabir_sample_bytes(), count: dabir_sample_count()))
  }

  /// The sample with every fix applied.
  static var clean: [UInt8] {
    let analysis = DocumentAnalysis(sample, settings: AnalysisSettings())
    analysis.advance()
    var result: [UInt8] = []
    for line in 0..<analysis.text.lineCount {
      let edits = analysis.findings(ofLine: line).compactMap(\.fixes.first).flatMap(\.edits)
      result += TextEdit.apply(edits, to: analysis.text.line(line).text).text + [0x0A]
    }
    return result
  }

  /// `article` over and over, up to about `bytes`, whole lines.
  static func repeated(_ article: [UInt8], bytes: Int) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes + article.count)
    while text.count + article.count <= bytes || text.isEmpty { text += article }
    if bytes < text.count, let end = text[..<bytes].lastIndex(of: 0x0A) { return Array(text[...end]) }
    return text
  }
}
