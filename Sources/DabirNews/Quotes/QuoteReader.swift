package import PersianLanguage

/// Finds the quotations of a paragraph, what they are and who speaks (HANDBOOK C).
package enum QuoteReader {
  /// Reads one paragraph. The result depends on these three arguments only: `entering` is what the paragraph before
  /// left, `following` the opening of the next one, nil at the end of the document. O(paragraph).
  package static func read(
    _ paragraph: Paragraph, entering: QuoteState, following: ParagraphOpening? = nil
  ) -> QuoteReading {
    guard paragraph.tokens.contains(where: { $0.kind == .word || $0.kind == .latin || $0.kind == .number })
    else {
      var leaving = entering.advanced(isBlank: true)
      if !entering.isStart, leaving.gap == .none { leaving.gap = .blank }
      return QuoteReading(quotes: [], markFaults: [], leaving: leaving)
    }
    var reading = ParagraphQuotes(
      paragraph, entering: entering.advanced(isBlank: false), following: following)
    return reading.read()
  }
}
