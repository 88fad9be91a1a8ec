/// What crosses the end of every paragraph: how the text is laid out, and a quotation left open. Whom it was about is
/// found by looking back (`Past`).
package struct QuoteState: Equatable, Sendable {
  /// Most paragraphs leave none, so it lies outside the state.
  private enum StoredOpenQuote: Hashable, Sendable {
    case none
    indirect case some(OpenQuote)
  }

  /// What lies between the last paragraph with words and the one to come.
  package enum Gap: UInt8, Hashable, Sendable {
    case none
    case blank
    case crosshead
  }

  /// A quotation left open.
  package struct OpenQuote: Hashable, Sendable {
    /// Who speaks, nil when nobody is named.
    package var speaker: KnownPerson?
    /// The marks it was opened with.
    package var marks: QuoteMarks
    /// Whether it counts as attributed.
    package var attributed: Bool
    /// Paragraphs without any mark since; given up after `KnownPerson.memory`.
    package var age: UInt8
  }

  /// A quotation left open.
  package var open: OpenQuote? {
    get { if case .some(let open) = storedOpen { open } else { nil } }
    set { storedOpen = newValue.map { .some($0) } ?? .none }
  }
  private var storedOpen = StoredOpenQuote.none
  /// True until the first paragraph with words has been read.
  package var isStart = true
  /// What lies between.
  package var gap: Gap = .none
  /// True when blank lines stand between all paragraphs of late, so that one is no break.
  package var separatesByBlank = true

  /// The state a document starts in.
  package static let start = QuoteState()

  /// Moves one line further, to read it: nobody is known any better for that. O(1).
  mutating func advance(isBlank: Bool) {
    if case .none = storedOpen { return }
    let speaker = open?.speaker?.later(lines: 1, paragraphs: isBlank ? 0 : 1)
    open?.speaker = speaker
  }

  /// Moves behind a line without words. O(1).
  mutating func passBlank() {
    advance(isBlank: true)
    if !isStart, gap == .none { gap = .blank }
  }

  /// Moves behind a crosshead. O(1).
  mutating func interrupt() {
    gap = .crosshead
    isStart = false
  }

  /// Moves behind a paragraph that is no crosshead, and in which nothing is quoted. O(1).
  mutating func pass() {
    separatesByBlank = gap == .blank || isStart || gap == .crosshead && separatesByBlank
    isStart = false
    gap = .none
    if case .none = storedOpen { return }
    // A paragraph without marks between may be the middle of a quotation.
    if let age = open?.age, age >= KnownPerson.memory { open = nil }
    open?.age += 1
  }

  /// True when what stood before may still attribute what comes: no crosshead and no break between.
  var isAdjoining: Bool { gap == .none || gap == .blank && separatesByBlank }
}
