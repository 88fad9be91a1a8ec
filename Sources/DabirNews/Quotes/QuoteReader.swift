package import PersianLanguage

/// Finds the quotations of paragraphs, what they are and who speaks (HANDBOOK C).
package struct QuoteReader {
  private var memory = WordMemory()
  private let terms: QuotedTerms

  /// A reader for paragraphs of one vocabulary, the more the better: it remembers words, which changes no result.
  /// What is one of `terms` is no speech.
  package init(terms: QuotedTerms = QuotedTerms()) { self.terms = terms }

  /// Reads one paragraph. Beside the terms the result depends on these three arguments only: `entering` is what the
  /// paragraph before left, `following` the opening of the next one, nil at the end of the document. O(paragraph).
  package mutating func read(
    _ paragraph: Paragraph, entering: QuoteState, following: ParagraphOpening? = nil
  ) -> QuoteReading {
    var state = entering
    guard paragraph.tokens.contains(where: { $0.kind == .word || $0.kind == .latin || $0.kind == .number })
    else {
      state.advance(isBlank: true)
      if !state.isStart, state.gap == .none { state.gap = .blank }
      return QuoteReading(quotes: [], markFaults: [], leaving: state)
    }
    state.advance(isBlank: false)
    if !state.isStart, let plain = PlainParagraph.read(paragraph, &memory) {
      plain.pass(&state, &memory)
      return QuoteReading(quotes: [], markFaults: [], leaving: state)
    }
    let reading = ParagraphQuotes(
      paragraph, entering: state, following: following, terms: terms, &memory)
    return reading.read()
  }

  /// Reads one paragraph by itself.
  package static func read(
    _ paragraph: Paragraph, entering: QuoteState, following: ParagraphOpening? = nil
  ) -> QuoteReading {
    var reader = QuoteReader()
    return reader.read(paragraph, entering: entering, following: following)
  }
}
