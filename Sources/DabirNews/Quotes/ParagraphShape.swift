/// What a paragraph is by its looks alone.
enum ParagraphShape {
  /// A short first line without a final stop. O(1).
  static func isHeadline(_ frame: Frame) -> Bool {
    guard let last = frame.items.last else { return false }
    let endsInStop = last.kind == .mark && (last.scalar == 0x2E || Mark.colon.contains(last.scalar))
    return !endsInStop && frame.items.count <= 32
  }

  /// True for so few words and marks (`ink`) as a crosshead may have, and `lastMark` after the last word, 0 for none.
  /// O(1).
  static func isShortEnough(_ ink: Int, lastMark: UInt32) -> Bool {
    ink <= 9 && (lastMark == 0 || lastMark == questionMark)
  }

  /// Marks no crosshead has; a question mark is a stop it may have.
  static let breaks: Mark = [.colon, .dash, .stop]
  static let questionMark: UInt32 = 0x061F

  /// A line of a few words without a stop, a verb of saying or a quotation. O(items).
  static func isCrosshead(_ frame: Frame) -> Bool {
    guard let last = frame.items.last, isShortEnough(frame.items.count, lastMark: last.scalar) else {
      return false
    }
    return !frame.items.contains {
      $0.kind == .quote || !$0.marks.isDisjoint(with: breaks) && $0.scalar != questionMark
    }
      && VerbGroupReader(frame: frame).groups(0..<frame.items.count).allSatisfy {
        SpeechVerb.act(ofVerb: $0.verb) == nil
      }
  }
}
