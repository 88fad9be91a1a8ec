import DabirAnalysis
package import DabirRules
import JSONRPC
import TextStorage

/// `dabir lint`: findings of files or standard input, and an exit code for CI.
package struct LintCommand: Sendable {
  /// How findings are printed.
  package enum Format: String, Sendable, CaseIterable {
    case text
    case json
    case github
  }

  /// Shared options.
  package var options = CheckOptions()
  /// The report.
  package var format = Format.text
  /// Findings at or above this severity make the exit code 1.
  package var failLevel = Severity.warning
  /// Whether findings say why they were made, where there is more to say than the message.
  package var explainsFindings = false
  /// Whether the text report is coloured.
  package var usesColor = false

  /// The defaults.
  package init() {}

  /// Reports `sources`; 1 when a finding reaches the fail level, else 0.
  package func run(_ sources: [SourceFile], to sink: inout some OutputSink) -> Int32 {
    var counts: [Severity: Int] = [:]
    for source in sources {
      let analysis = DocumentAnalysis(source.text, settings: options.analysis(of: source.path))
      analysis.advance()
      let findings = LocatedFinding.all(analysis)
      for located in findings { counts[located.finding.severity, default: 0] += 1 }
      report(source, analysis, findings, to: &sink)
    }
    if format == .text {
      sink.result(
        TextReport(language: options.language, usesColor: usesColor).summary(counts, files: sources.count))
    }
    return counts.keys.contains { $0 <= failLevel } ? 1 : 0
  }

  private func report(
    _ source: SourceFile, _ analysis: DocumentAnalysis, _ findings: [LocatedFinding],
    to sink: inout some OutputSink
  ) {
    switch format {
    case .text:
      let report = TextReport(language: options.language, usesColor: usesColor)
      var lines: [UInt8] = []
      for located in findings {
        lines.removeAll(keepingCapacity: true)
        report.append(located, of: source.path, why: evidence(located, analysis), to: &lines)
        sink.result(bytes: lines)
      }
    case .github:
      let report = GitHubReport(language: options.language)
      for located in findings { sink.result(report.line(source.path, located)) }
    case .json:
      var writer = JSONWriter(reservingCapacity: 1 << 16)
      writer.beginObject()
      writer.key("path")
      writer.value(source.path)
      writer.key("findings")
      writer.beginArray()
      let offsets = LineOffsets(analysis)
      let json = FindingJSON(language: options.language, offsets: offsets)
      for located in findings {
        json.writeReport(located, evidence: evidence(located, analysis), to: &writer)
      }
      writer.endArray()
      let story = StoryJSON(analysis, offsets, .utf32)
      story.writeQuotes(to: &writer)
      story.writeEntities(to: &writer)
      writer.endObject()
      sink.result(bytes: writer.bytes + [0x0A])
    }
  }

  private func evidence(_ located: LocatedFinding, _ analysis: DocumentAnalysis) -> JoiningEvidence? {
    guard explainsFindings else { return nil }
    return JoiningRules.explain(
      located.finding, in: analysis.paragraph(located.line), vocabulary: analysis.settings.vocabulary)
  }
}
