import DabirAnalysis
import DabirRules
import FoundationEssentials
import TextStorage

/// `dabir fix`: applies fixes to files in place, or to standard input.
package struct FixCommand: Sendable {
  /// Shared options.
  package var options = CheckOptions()
  /// Show what would change instead of writing.
  package var showsDiff = false
  /// Also apply fixes that want a reader.
  package var appliesUnsafe = false

  /// The defaults.
  package init() {}

  /// A fix may bring out a fault that another hid; more rounds than this mean two rules disagree.
  private static let maxRounds = 8

  /// The text of the file at `path` with its fixes applied, line by line, until nothing is left to apply.
  package func fixed(_ text: [UInt8], path: String = "-") -> [UInt8] {
    let settings = options.analysis(of: path)
    var text = text
    for _ in 0..<Self.maxRounds {
      let (next, applied) = round(text, settings)
      text = next
      if applied == 0 { break }
    }
    return text
  }

  private func round(_ text: [UInt8], _ settings: AnalysisSettings) -> ([UInt8], Int) {
    let analysis = DocumentAnalysis(text, settings: settings)
    analysis.advance()
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    var applied = 0
    analysis.text.visit(0..<analysis.text.lineCount) { index, line in
      let fixes = analysis.findings(ofLine: index).filter {
        settings.selection.makesFix(of: $0, wantingReader: appliesUnsafe)
      }.compactMap(\.fixes.first)
      let edits = Fix.together(fixes)
      if edits.isEmpty {
        result += line.text
      } else {
        let (fixed, count) = TextEdit.apply(edits, to: line.text)
        result += fixed
        applied += count
      }
      result += line.terminator.bytes
    }
    return (result, applied)
  }

  /// Fixes files; 0, or 2 when one could not be written.
  package func run(_ sources: [SourceFile], to sink: inout some OutputSink) -> Int32 {
    var status: Int32 = 0
    for source in sources {
      let new = fixed(source.text, path: source.path)
      if showsDiff {
        sink.result(bytes: UnifiedDiff.lines(source.path, old: source.text, new: new))
      } else if source.path == "-" {
        sink.result(bytes: source.bytes(with: new))
      } else if new != source.text {
        do {
          try Data(source.bytes(with: new)).write(to: URL(filePath: source.path), options: .atomic)
        } catch {
          sink.complain(InputFault.unwritable(source.path).description)
          status = 2
        }
      }
    }
    return status
  }
}
