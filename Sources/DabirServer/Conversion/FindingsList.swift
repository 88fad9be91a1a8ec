import DabirAnalysis
import JSONRPC
import TextStorage

/// The list of a document's findings as it goes out: encoded once, and after a change only where lines have changed.
///
/// *Invariant:* up to `coveredLines` the pages hold what the analysis said at the last `update`. Lines behind have not
/// been asked for. So a keystroke costs its page, and lines that move cost their numbers.
final class FindingsList {
  /// Ascending; a page holds the lines from its first to the next page's. The first page starts with the text.
  private var pages = [FindingsPage(firstLine: 0)]
  /// The lines that are encoded.
  private(set) var coveredLines = 0
  /// The diagnostics of these.
  private(set) var count = 0
  /// What has changed since.
  private var changes = FindingsChange()
  private var writer = JSONWriter(reservingCapacity: 4096)

  /// Bytes a page is filled with at first, and from how many on it is cut.
  private static let fullPage = 32 << 10
  private static let longPage = 64 << 10
  /// Lines encoded between two looks at what is left of a budget.
  private static let step = 16

  /// Takes note of what has become of the findings.
  func note(_ change: FindingsChange) { changes.append(change) }

  /// Brings the list up to date with the lines the analysis has visited, and goes on behind the covered ones until
  /// there are `limit` findings or about `budget` new ones are encoded; true when no more are wanted.
  func update(
    from analysis: DocumentAnalysis, by diagnostics: DiagnosticWriter, limit: Int, budget: Int = .max
  ) -> Bool {
    // From the last to the first: so the numbers of those before are still what they were.
    for stretch in changes.stretches.reversed() { apply(stretch, analysis, diagnostics) }
    changes = FindingsChange()
    let end = analysis.visitedLines
    let most = budget == .max ? .max : count + budget
    while coveredLines < end, count < min(limit, most) { extend(to: end, analysis, diagnostics) }
    return count >= limit || coveredLines == analysis.text.lineCount
  }

  /// The first `limit` diagnostics with commas between them, in pieces; nothing for none. O(pages), and O(moved lines).
  func pieces(limit: Int) -> [OutgoingBytes.Piece] {
    var pieces: [OutgoingBytes.Piece] = []
    var left = limit
    for index in pages.indices where left > 0 && pages[index].count > 0 {
      pages[index].renumber()
      let range = pages[index].stretch(of: left)
      // The list starts without a comma.
      pieces.append(
        OutgoingBytes.Piece(pages[index].bytes, (pieces.isEmpty ? 1 : 0)..<range.upperBound))
      left -= pages[index].count
    }
    return pieces
  }

  // MARK: Changing

  private func extend(to end: Int, _ analysis: DocumentAnalysis, _ diagnostics: DiagnosticWriter) {
    let next = min(end, coveredLines + Self.step)
    if pages[pages.count - 1].bytes.count > Self.fullPage {
      pages.append(FindingsPage(firstLine: coveredLines, reservingCapacity: Self.fullPage * 5 / 4))
    }
    let before = pages[pages.count - 1].count
    encode(coveredLines..<next, as: coveredLines, into: &pages[pages.count - 1], analysis, diagnostics)
    count += pages[pages.count - 1].count - before
    coveredLines = next
  }

  /// Appends the findings of `lines`, written as those from `first` on, to a page.
  private func encode(
    _ lines: Range<Int>, as first: Int, into page: inout FindingsPage, _ analysis: DocumentAnalysis,
    _ diagnostics: DiagnosticWriter
  ) {
    analysis.visitNotes(in: lines) { line, note in
      page.append(
        note.findings, line: line - lines.lowerBound + first, text: analysis.text.line(line).text,
        by: diagnostics, with: &writer)
    }
  }

  private func apply(
    _ stretch: FindingsChange.Stretch, _ analysis: DocumentAnalysis, _ diagnostics: DiagnosticWriter
  ) {
    let (old, new) = (stretch.old, stretch.new)
    guard old.lowerBound < coveredLines else { return }
    // With nothing to keep behind it, the list goes on from there when it is asked to.
    guard old.upperBound < coveredLines else { return cut(from: old.lowerBound) }
    let growth = new.count - old.count
    let first = page(of: old.lowerBound)
    clear(behind: first, before: old.upperBound)
    for index in (first + 1)..<pages.count { pages[index].move(by: growth) }
    var written = FindingsPage(firstLine: pages[first].firstLine)
    encode(new, as: old.lowerBound, into: &written, analysis, diagnostics)
    count -= pages[first].count
    pages[first].replace(old, by: written, growth: growth)
    count += pages[first].count
    coveredLines += growth
    tidy(first)
  }

  /// Takes out what the pages behind `first` say of lines before `line`.
  private func clear(behind first: Int, before line: Int) {
    var end = first + 1
    while end < pages.count, pages[end].firstLine < line {
      count -= pages[end].count
      pages[end].removeLines(before: line)
      count += pages[end].count
      end += 1
    }
    // All but the last of them lay before the line.
    let last = end - 1 > first && pages[end - 1].count > 0 ? end - 1 : end
    pages.removeSubrange((first + 1)..<last)
  }

  private func cut(from line: Int) {
    let first = page(of: line)
    for index in first..<pages.count { count -= pages[index].count }
    pages.removeSubrange((first + 1)...)
    pages[first].removeLines(from: line)
    count += pages[first].count
    coveredLines = line
  }

  /// Cuts a page that has grown long, and drops one that has become empty.
  private func tidy(_ index: Int) {
    if index > 0, pages[index].count == 0 {
      pages.remove(at: index)
      return
    }
    var index = index
    while pages[index].bytes.count > Self.longPage, let rest = pages[index].split() {
      pages.insert(rest, at: index + 1)
      if rest.bytes.count > Self.longPage { index += 1 }
    }
  }

  /// The page that holds `line`. O(log pages).
  private func page(of line: Int) -> Int { max(0, pages.partitioningIndex { $0.firstLine > line } - 1) }
}
