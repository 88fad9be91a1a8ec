package import PersianLanguage

/// Finds the quotations of paragraphs, what they are and who speaks (HANDBOOK C).
package final class QuoteReader {
  private var memory = WordMemory()
  private let terms: QuotedTerms
  /// Paragraphs read so far, those before others included that somebody asked about.
  package private(set) var paragraphsRead = 0

  /// A reader for paragraphs of one vocabulary, the more the better: it remembers words, which changes no result.
  /// What is one of `terms` is no speech.
  package init(terms: QuotedTerms = QuotedTerms()) { self.terms = terms }

  /// What a paragraph leaves to the next one, where that does not depend on its quotations; nil for one with marks. O(1)
  /// for most, O(paragraph) for what may be a crosshead.
  package func leaving(
    _ form: ParagraphForm, entering: QuoteState, _ paragraph: @autoclosure () -> Paragraph
  ) -> QuoteState? {
    var state = entering
    switch form {
    case .blank:
      state.passBlank()
      return state
    case .marked: return nil
    case .short:
      guard entering.isStart || !isCrosshead(paragraph(), entering) else {
        state.advance(isBlank: false)
        state.interrupt()
        return state
      }
    case .running: break
    }
    state.advance(isBlank: false)
    state.pass()
    return state
  }

  /// False for a paragraph without quotation marks none of whose reports, if it has any, can have a source the reader is
  /// not told. O(tokens).
  package func mayHideSource(_ paragraph: Paragraph) -> Bool {
    HiddenSources.all.mayHide(in: paragraph, &memory) && PlainParagraph.read(paragraph, &memory) == nil
  }

  private func isCrosshead(_ paragraph: Paragraph, _ entering: QuoteState) -> Bool {
    PlainParagraph.read(paragraph, &memory) != nil
      || read(paragraph, entering: entering, before: NothingBefore()).leaving.gap == .crosshead
  }

  /// Reads one paragraph. Beside the terms the result depends on its arguments only: `entering` is what the paragraph
  /// before left, `following` the opening of the next one, nil at the end of the document, and of the text `before` no
  /// more than the reading says. O(paragraph), and those looked back at.
  package func read(
    _ paragraph: Paragraph, entering: QuoteState, following: ParagraphOpening? = nil, before: any TextBefore
  ) -> QuoteReading {
    var state = entering
    if ParagraphForm.isBlank(paragraph) {
      state.passBlank()
      return QuoteReading(quotes: [], markFaults: [], leaving: state)
    }
    state.advance(isBlank: false)
    let text = PastText(before, self)
    defer { text.close() }
    var reading = quotes(of: paragraph, state, following, Past(text, entering: entering)).read()
    reading.looksBack = text.farthest
    return reading
  }

  /// Reads a paragraph for whom it is about, and how it ends.
  func readPast(
    _ paragraph: Paragraph, _ line: LineBefore, following: ParagraphOpening?, _ past: Past
  ) -> PastParagraph {
    if line.form != .marked, !line.entering.isStart, let plain = PlainParagraph.read(paragraph, &memory) {
      paragraphsRead += 1
      return PastParagraph(entering: line.entering, plain.people(past, &memory), ending: .narration)
    }
    var state = line.entering
    state.advance(isBlank: false)
    let quotes = quotes(of: paragraph, state, following, past)
    _ = quotes.read()
    return PastParagraph(entering: line.entering, quotes.people, ending: quotes.ending())
  }

  private func quotes(
    of paragraph: Paragraph, _ state: QuoteState, _ following: ParagraphOpening?, _ past: Past
  ) -> ParagraphQuotes {
    paragraphsRead += 1
    return ParagraphQuotes(
      paragraph, entering: state, following: following, past: past, terms: terms, &memory)
  }
}
