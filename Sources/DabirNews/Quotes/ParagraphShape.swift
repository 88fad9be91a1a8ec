/// What a paragraph is by its looks alone.
enum ParagraphShape {
  /// A short first line without a final stop. O(1).
  static func isHeadline(_ frame: Frame) -> Bool {
    guard let last = frame.items.last else { return false }
    let endsInStop = last.kind == .mark && (last.scalar == 0x2E || Mark.colon.contains(last.scalar))
    return !endsInStop && frame.items.count <= 32
  }

  /// A line of a few words without a stop, a verb of saying or a quotation. O(items).
  static func isCrosshead(_ frame: Frame) -> Bool {
    guard frame.items.count <= 9, let last = frame.items.last, last.kind != .mark || last.scalar == 0x061F
    else { return false }
    return !frame.items.contains {
      $0.kind == .quote
        || ($0.kind == .mark && Mark([.colon, .dash, .stop]).contains($0.scalar)
          && $0.scalar != 0x061F)
    }
      && VerbGroupReader(frame: frame).groups(0..<frame.items.count).allSatisfy {
        SpeechVerb.act(ofVerb: $0.verb) == nil
      }
  }
}
