package import PersianLanguage

extension QuoteReader {
  /// Reads the paragraphs of a text that begins in the state `entering`, one after the other; those that are not
  /// `wanted` only for what they leave. O(text).
  package func read(
    _ paragraphs: [Paragraph], entering: QuoteState = .start,
    where wanted: (ParagraphForm) -> Bool = { _ in true }
  ) -> [QuoteReading] {
    var lines = ReadLines(paragraphs)
    var state = entering
    return paragraphs.indices.map { line in
      lines.states.append(state)
      let before = LinesBefore(lines: lines, line: line)
      let passed = leaving(lines.forms[line], entering: state, paragraphs[line])
      let reading =
        passed == nil || wanted(lines.forms[line])
        ? read(paragraphs[line], entering: state, following: lines.opening(behind: line), before: before)
        : QuoteReading(quotes: [], markFaults: [], leaving: state)
      lines.people.append(lines.forms[line] == .marked ? reading.people : nil)
      state = passed ?? reading.leaving
      return reading
    }
  }
}

/// The paragraphs of a text, and the state each is read in.
private struct ReadLines {
  let paragraphs: [Paragraph]
  let forms: [ParagraphForm]
  var states: [QuoteState] = []
  var people: [PeopleLeft?] = []
  private let openings: [ParagraphOpening]

  init(_ paragraphs: [Paragraph]) {
    self.paragraphs = paragraphs
    forms = paragraphs.map { ParagraphForm(of: $0) }
    openings = paragraphs.map { ParagraphOpening(of: $0) }
  }

  func opening(behind line: Int) -> ParagraphOpening? {
    line + 1 < openings.count ? openings[line + 1] : nil
  }
}

private struct LinesBefore: TextBefore {
  let lines: ReadLines
  let line: Int

  func look(_ back: Int) -> LineBefore? {
    guard line >= back else { return nil }
    let number = line - back
    return LineBefore(form: lines.forms[number], entering: lines.states[number], people: lines.people[number])
  }

  func read(_ back: Int) -> (paragraph: Paragraph, following: ParagraphOpening?)? {
    line >= back ? (lines.paragraphs[line - back], lines.opening(behind: line - back)) : nil
  }
}
