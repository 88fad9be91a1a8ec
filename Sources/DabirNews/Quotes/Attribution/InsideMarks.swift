import PersianLanguage
import TextStorage

/// An attribution that stands inside the marks: `«A، X گفت. B»`.
enum InsideMarks {
  /// The speaker named inside the quotation at item `index`, between a comma or stop and a verb of saying in the
  /// third person that ends its clause. O(tokens of the quotation).
  static func finding(_ frame: Frame, _ index: Int) -> Finding? {
    let facts = frame.facts[frame.items[index].span]
    var breakToken: Int?
    for token in facts.tokens {
      if frame.paragraph.isKind(token, .mark) {
        let scalar = frame.paragraph.tokens[token].scalar
        if Mark.comma.contains(scalar) || Mark.stop.contains(scalar) { breakToken = token }
        continue
      }
      guard let start = breakToken, frame.paragraph.isKind(token, .word),
        let form = VerbForm.read(frame.paragraph, token),
        form.verb == VerbForm.Number.say, form.shape == .finite,
        form.person == .third || form.person == .thirdPlural,
        endsClause(frame.paragraph, token + 1, facts.tokens.upperBound)
      else { continue }
      let words = ((start + 1)..<token).filter {
        frame.paragraph.isKind($0, .word) || frame.paragraph.isKind($0, .latin)
      }
      guard let first = words.first, let last = words.last, words.count <= 4,
        !Role.isObject(frame.paragraph, words)
      else { continue }
      let range = frame.paragraph.tokens[first].range.union(frame.paragraph.tokens[last].range)
      return Finding(
        evidence: .insideMarks, source: .following(Array(frame.paragraph.text[range.indices])),
        confidence: 0.6)
    }
    return nil
  }

  private static func endsClause(_ paragraph: Paragraph, _ next: Int, _ limit: Int) -> Bool {
    next >= limit || paragraph.isKind(next, .mark)
  }
}

extension Role {
  /// True when words hold a preposition, an object or a conjunction: no bare subject.
  fileprivate static func isObject(_ paragraph: Paragraph, _ words: [Int]) -> Bool {
    words.contains {
      paragraph.isKind($0, .word)
        && !Role.of(Spelling(paragraph.key($0))).isDisjoint(with: [
          .preposition, .objectMarker, .that, .and, .connective, .subordinator,
        ])
    }
  }
}
