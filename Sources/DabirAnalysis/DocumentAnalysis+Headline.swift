import DabirNews
import TextStorage

extension DocumentAnalysis {
  /// Lines of an article that are looked at for what its headline copies.
  static let articleLines = 400

  /// Excuses the quotations of a headline that the body repeats and attributes (HANDBOOK C6). Only a document whose
  /// headline has a quotation without a speaker pays for the look through its first article. O(`articleLines`).
  func excuseHeadline() {
    isHeadlineJudged = true
    let end = min(text.lineCount, Self.articleLines)
    guard let line = (0..<end).first(where: { note($0).map { $0.form != .blank } == true }),
      let headline = note(line)
    else { return }
    let quotes = markedQuotes(ofLine: line).filter { $0.isHeadline && $0.flag != .none }
    guard !quotes.isEmpty else { return }
    let paragraph = paragraph(line)
    let isExcused = quotes.allSatisfy { quote in
      isRepeated(HeadlineCopies.letters(paragraph, quote.inner), in: line + 1..<end)
    }
    guard isExcused != headline.isHeadlineExcused else { return }
    headline.isHeadlineExcused = isExcused
    change.touch(line)
    text.setNote(headline, tally: headline.findingCount, line: line)
  }

  private func isRepeated(_ words: [UInt8], in lines: Range<Int>) -> Bool {
    lines.contains { line in
      attributedWords(line).contains { HeadlineCopies.isCopy(words, of: $0) }
    }
  }

  /// The letters of each attributed quotation of `line`; read once for each reading of it.
  private func attributedWords(_ line: Int) -> [[UInt8]] {
    guard let note = note(line) else { return [] }
    if let known = note.attributedWords { return known }
    let quotes = markedQuotes(ofLine: line).filter { $0.attributed == true && !$0.isHeadline }
    let paragraph = quotes.isEmpty ? nil : paragraph(line)
    let words = quotes.compactMap { quote in paragraph.map { HeadlineCopies.letters($0, quote.inner) } }
    note.attributedWords = words
    return words
  }
}
