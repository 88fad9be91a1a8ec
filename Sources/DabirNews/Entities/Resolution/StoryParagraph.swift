import TextStorage

/// One paragraph of a story, as far as it may name somebody: what a `StoryIndex` takes in and out.
package final class StoryParagraph {
  /// Index in the document. Whoever owns the document keeps it true while the paragraph is in an index; paragraphs
  /// never change places among each other.
  package var number: Int {
    get { (base?.number ?? 0) + offset }
    set { offset = newValue - (base?.number ?? 0) }
  }
  /// Which state of which index it is in, 0 for none.
  var serial = 0
  private var base: ParagraphList.Base?
  private var offset: Int
  /// What may be mentions, in order of place.
  package let candidates: [MentionCandidate]

  /// Makes a paragraph.
  package init(number: Int, _ candidates: [MentionCandidate]) {
    offset = number
    self.candidates = candidates
  }

  /// Counts its number from another base.
  func count(from base: ParagraphList.Base?) {
    let number = number
    self.base = base
    self.number = number
  }
}

/// One candidate, at its place in the story.
struct Occurrence {
  let paragraph: StoryParagraph
  /// Index into the candidates of the paragraph.
  let index: Int

  var candidate: MentionCandidate { paragraph.candidates[index] }

  static func precedes(_ left: Occurrence, _ right: Occurrence) -> Bool {
    (left.paragraph.number, left.index) < (right.paragraph.number, right.index)
  }
}

/// Candidates in order of place.
struct OccurrenceList {
  private(set) var all: [Occurrence] = []

  var isEmpty: Bool { all.isEmpty }

  /// O(1) behind the last, O(log n) to find the place and O(n) to make room otherwise.
  mutating func insert(_ new: Occurrence) {
    if let last = all.last, !Occurrence.precedes(last, new) {
      all.insert(new, at: lowerBound(new))
    } else {
      all.append(new)
    }
  }

  /// O(log n) to find, O(n) to close the gap.
  mutating func remove(_ old: Occurrence) {
    if let position = position(of: old) { all.remove(at: position) }
  }

  /// O(log n).
  func position(of occurrence: Occurrence) -> Int? {
    let position = lowerBound(occurrence)
    guard position < all.count, all[position].paragraph === occurrence.paragraph,
      all[position].index == occurrence.index
    else { return nil }
    return position
  }

  private func lowerBound(_ wanted: Occurrence) -> Int {
    all.partitioningIndex { !Occurrence.precedes($0, wanted) }
  }
}
