package import TextStorage

/// A fault of the marks themselves (HANDBOOK A5, E2).
package struct QuoteMarkFault: Hashable, Sendable {
  /// What is wrong.
  package enum Kind: String, Hashable, Sendable {
    /// Opened and never closed.
    case unbalancedOpening
    /// Closed and never opened.
    case unbalancedClosing
    /// Opened with one kind and closed with another.
    case mixed
    /// `»…«`, typed in the wrong direction.
    case reversed
  }

  /// One replacement: the bytes of `range` by `text`, both within the paragraph.
  package struct Edit: Hashable, Sendable {
    /// What is replaced.
    package var range: TextRange
    /// By which UTF-8 bytes.
    package var text: [UInt8]
  }

  /// What is wrong.
  package var kind: Kind
  /// The mark, in UTF-8 bytes from the start of the paragraph; for a pair, from the first to the second.
  package var range: TextRange
  /// The repair where the pairs leave no doubt, else empty.
  package var edits: [Edit]
}

/// What reading one paragraph's quotations gives.
package struct QuoteReading: Equatable, Sendable {
  /// The quotations in order of their start, outer before inner.
  package var quotes: [Quote]
  /// Faults of the marks, in order.
  package var markFaults: [QuoteMarkFault]
  /// What the next paragraph needs to know.
  package var leaving: QuoteState
  /// Whom it leaves to those behind it; nil where it has to be read again for that.
  package var people: PeopleLeft?
  /// How many lines before it were looked at.
  package var looksBack = 0

  /// More lines are never looked at.
  package static let farthest = KnownPerson.reachInLines
}
