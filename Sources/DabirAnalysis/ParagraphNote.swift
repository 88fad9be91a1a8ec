import DabirNews
package import DabirRules
import PersianLanguage

/// What the analysis keeps of one paragraph: its findings and quotations, and the small states it was read
/// between. The tokens are not kept: reading a paragraph again costs less than holding it.
///
/// There is one for each line, so its size is what a document costs beside its text: what few paragraphs have lies
/// outside, and an empty list takes no memory.
package final class ParagraphNote {
  // MARK: Read from the paragraph alone, and the markup it starts in

  /// The markup around the paragraph; nil for plain text before and behind, as nearly everywhere.
  let markup: MarkupPassage?
  /// What the paragraph before looks ahead to.
  let opening: ParagraphOpening
  /// What it is to the reader of quotations.
  let form: ParagraphForm
  /// Whether there can be findings about who speaks in it.
  let readsQuotes: Bool
  /// Findings of the rules that look at this paragraph alone, in order.
  let own: [Finding]
  /// Where the paragraph makes a choice its document should make once.
  let uses: [VariantUse]

  // MARK: Read between the neighbours

  /// True once it has been passed.
  private(set) var isPassed = false
  /// What the paragraph before left then, and what this one leaves.
  private(set) var entering = QuoteState.start
  private(set) var leaving = QuoteState.start
  /// The opening of the paragraph behind when the quotations were read.
  private(set) var following: ParagraphOpening?
  /// Whom it leaves to those behind it, where it has marks; nil where it has to be read again for that.
  private(set) var people: PeopleLeft?
  /// How many lines before it the reading of its quotations looked at.
  private(set) var looksBack: UInt8 = 0
  /// True when its quotations have been read and nothing they depend on has changed since.
  private var isRead = false
  /// Its quotations; nil where they are read again when somebody asks.
  private(set) var quotes: [Quote]?
  /// Findings about them, in order.
  private(set) var quoted: [Finding] = []

  // MARK: Read in the light of the document

  /// What few paragraphs have; nil while this one does not.
  private var rare: RareFacts?
  /// Findings about the names in it, in order of their coming.
  var naming: [Finding] = []
  /// What may be mentions; nil until the paragraph has been read for the story.
  var story: StoryParagraph?

  private final class RareFacts {
    var isHeadlineExcused = false
    var consistency: [Finding] = []
    var attributedWords: [[UInt8]]?
  }

  private func rareFacts() -> RareFacts {
    let facts = rare ?? RareFacts()
    rare = facts
    return facts
  }

  /// True while the unattributed quotations of a headline are excused by copies in the body.
  var isHeadlineExcused: Bool {
    get { rare?.isHeadlineExcused ?? false }
    set {
      guard newValue != isHeadlineExcused else { return }
      rareFacts().isHeadlineExcused = newValue
    }
  }

  /// Findings of the uses that go against the rest of the document, in order.
  var consistency: [Finding] {
    get { rare?.consistency ?? [] }
    set {
      guard newValue != consistency else { return }
      rareFacts().consistency = newValue
    }
  }

  /// The words of attributed quotations, for a headline that copies them; nil until one asks.
  var attributedWords: [[UInt8]]? {
    get { rare?.attributedWords }
    set { if newValue != nil || rare != nil { rareFacts().attributedWords = newValue } }
  }

  init(
    markup: MarkupPassage?, opening: ParagraphOpening, form: ParagraphForm, readsQuotes: Bool,
    findings: [Finding], uses: [VariantUse]
  ) {
    self.markup = markup
    self.opening = opening
    self.form = form
    self.readsQuotes = readsQuotes
    own = findings
    self.uses = uses
  }

  /// Passes it without reading its quotations.
  func pass(entering: QuoteState, leaving: QuoteState) {
    isPassed = true
    self.entering = entering
    self.leaving = leaving
  }

  /// Takes a new reading of the quotations; true when the findings about them are others than before.
  func take(
    _ reading: QuoteReading, _ findings: [Finding], entering: QuoteState, following: ParagraphOpening?,
    keepsQuotes: Bool
  ) -> Bool {
    pass(entering: entering, leaving: reading.leaving)
    self.following = following
    if form == .marked, people != reading.people { people = reading.people }
    looksBack = UInt8(clamping: reading.looksBack)
    isRead = true
    quotes = keepsQuotes || reading.quotes.isEmpty ? reading.quotes : nil
    attributedWords = nil
    guard findings != quoted || isHeadlineExcused else { return false }
    quoted = findings
    // Whether it still is a headline, and copied, is asked again.
    isHeadlineExcused = false
    return true
  }

  /// Something the reading of its quotations looked at has changed.
  func forgetReading() { isRead = false }

  /// True when the quotations were read between these neighbours, and those they looked at are as they were.
  func wasRead(entering: QuoteState, following: ParagraphOpening?) -> Bool {
    isRead && wasBetween(entering, following)
  }

  /// True when it was last passed between these neighbours.
  func wasBetween(_ entering: QuoteState, _ following: ParagraphOpening?) -> Bool {
    isPassed && self.entering == entering && self.following == following
  }

  /// All findings, in order.
  package var findings: [Finding] {
    guard !quoted.isEmpty || !consistency.isEmpty || !naming.isEmpty else { return own }
    let visible = quoted.filter { !isHeadlineExcused || $0.code != .unattributed }
    return (own + visible + consistency + naming).sorted(by: Finding.precedes)
  }

  /// How many findings there are, without putting them in order.
  package var findingCount: Int {
    let excused = isHeadlineExcused ? quoted.count { $0.code == .unattributed } : 0
    return own.count + quoted.count - excused + consistency.count + naming.count
  }
}

/// The markup a paragraph starts in and leaves, where that is not plain text on both sides.
final class MarkupPassage {
  let entering: MarkupState
  let leaving: MarkupState

  /// Nil for plain text on both sides.
  static func between(_ entering: MarkupState, _ leaving: MarkupState) -> MarkupPassage? {
    entering == .text && leaving == .text ? nil : MarkupPassage(entering, leaving)
  }

  private init(_ entering: MarkupState, _ leaving: MarkupState) {
    self.entering = entering
    self.leaving = leaving
  }
}
