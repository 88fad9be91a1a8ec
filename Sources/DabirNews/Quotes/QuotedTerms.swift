import PersianLanguage
import TextStorage

/// What a desk says is nobody's words when it stands in quotation marks: its terms, titles and names.
package struct QuotedTerms: Hashable, Sendable {
  private let letters: Set<[UInt8]>

  /// The terms as they stand between their marks; spaces, marks, ZWNJ and confusable letters do not count.
  package init(_ terms: [String] = []) {
    var letters: Set<[UInt8]> = []
    for term in terms {
      let paragraph = Tokenizer.read(Array(term.utf8), vocabulary: .standard).paragraph
      letters.insert(HeadlineCopies.letters(paragraph, TextRange(0, paragraph.text.count)))
    }
    self.letters = letters.filter { !$0.isEmpty }
  }

  /// True when the words of `paragraph` in `range` are one of them. O(range), O(1) without terms.
  func contains(_ paragraph: Paragraph, _ range: TextRange) -> Bool {
    !letters.isEmpty && letters.contains(HeadlineCopies.letters(paragraph, range))
  }
}
