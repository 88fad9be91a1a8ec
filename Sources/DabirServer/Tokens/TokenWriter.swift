import DabirAnalysis
import DabirNews
import TextStorage

/// Turns names and quotations into the numbers of LSP's semantic tokens: five for each, counted from the one before.
///
/// Tokens do not overlap: of names inside names the outer one counts, and a quotation is cut where a name stands in
/// it.
struct TokenWriter {
  let document: OpenDocument
  let encoding: PositionEncoding
  private(set) var numbers: [UInt32] = []
  private var last = (line: 0, column: 0)

  init(_ document: OpenDocument, _ encoding: PositionEncoding) {
    self.document = document
    self.encoding = encoding
  }

  private struct Span {
    var range: TextRange
    var type: UInt32
    var modifiers: UInt32 = 0
  }

  /// Adds the tokens of `line` that touch its bytes `stretch`. Lines come in order. O(line).
  mutating func add(line: Int, touching stretch: ClosedRange<Int> = 0...Int.max) {
    let spans = spans(line)
    guard !spans.isEmpty else { return }
    let text = document.analysis.text.line(line).text
    var place = (byte: 0, column: 0)
    for span in spans where span.range.start <= stretch.upperBound && stretch.lowerBound <= span.range.end {
      let column = place.column + TextMeasure(text, place.byte..<span.range.start)[encoding]
      let length = TextMeasure(text, span.range.indices)[encoding]
      place = (span.range.end, column + length)
      let isSameLine = line == last.line
      numbers += [
        UInt32(line - last.line), UInt32(isSameLine ? column - last.column : column), UInt32(length),
        span.type,
        span.modifiers,
      ]
      last = (line, column)
    }
  }

  private func spans(_ line: Int) -> [Span] {
    let names = names(line)
    var spans = names
    var covered = 0
    for quote in document.analysis.quotes(ofLine: line)
    where quote.marks != .none && quote.kind != .nonspeech && quote.range.start >= covered {
      covered = quote.range.end
      spans += cut(quote.range, names)
    }
    return spans.sorted { $0.range < $1.range }
  }

  private func names(_ line: Int) -> [Span] {
    let names = document.analysis.names(inLine: line).sorted {
      ($0.range.start, -$0.range.end) < ($1.range.start, -$1.range.end)
    }
    var spans: [Span] = []
    for name in names where name.range.start >= spans.last?.range.end ?? 0 && !name.range.isEmpty {
      let isFirst = name.isIntroduction && name.type.isNamed
      spans.append(
        Span(
          range: name.range, type: TokenLegend.type(name.type),
          modifiers: isFirst ? TokenLegend.declaration : 0))
    }
    return spans
  }

  /// The parts of a quotation outside `names`.
  private func cut(_ range: TextRange, _ names: [Span]) -> [Span] {
    var parts: [Span] = []
    var start = range.start
    for name in names where name.range.overlaps(range) {
      if start < name.range.start {
        parts.append(Span(range: TextRange(start, name.range.start), type: TokenLegend.quotation))
      }
      start = max(start, name.range.end)
    }
    if start < range.end {
      parts.append(Span(range: TextRange(start, range.end), type: TokenLegend.quotation))
    }
    return parts
  }
}
