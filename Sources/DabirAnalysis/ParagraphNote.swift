import DabirNews
package import DabirRules
import PersianLanguage

/// What the analysis keeps of one paragraph: its findings and quotations, and the small states it was read
/// between. The tokens are not kept: reading a paragraph again costs less than holding it.
package final class ParagraphNote {
  /// What reading the paragraph by itself gave.
  let own: OwnReading
  /// What reading its quotations between its neighbours gave; nil until then.
  var quotations: QuotationReading? {
    didSet { if oldValue?.findings ?? [] != quotations?.findings ?? [] { rendering = nil } }
  }
  /// True while the unattributed quotations of a headline are excused by copies in the body.
  var isHeadlineExcused = false { didSet { rendering = nil } }
  /// Findings of the uses that go against the rest of the document, in order.
  var consistency: [Finding] = [] { didSet { rendering = nil } }
  /// What the owner of the document made of the findings, kept until they change.
  package var rendering: AnyObject?

  /// What may be mentions; nil until somebody asks who is who.
  var candidates: [MentionCandidate]?

  init(own: OwnReading) {
    self.own = own
  }

  /// Depends on the paragraph and the markup state it starts in.
  struct OwnReading {
    let entering: MarkupState
    let leaving: MarkupState
    /// What the paragraph before looks ahead to.
    let opening: ParagraphOpening
    /// Findings of the rules that look at this paragraph alone, in order.
    let findings: [Finding]
    /// Where the paragraph makes a choice its document should make once.
    let uses: [VariantUse]
  }

  /// Depends on the paragraph, what the one before left, and how the next one opens.
  struct QuotationReading {
    let entering: QuoteState
    let following: ParagraphOpening?
    let reading: QuoteReading
    let findings: [Finding]
    /// The words of attributed quotations, for headlines that copy them.
    let attributedWords: [[UInt8]]
  }

  /// All findings, in order.
  package var findings: [Finding] {
    let quoted = quotations?.findings ?? []
    guard !quoted.isEmpty || !consistency.isEmpty else { return own.findings }
    let visible = quoted.filter { !isHeadlineExcused || $0.code != .unattributed }
    return (own.findings + visible + consistency).sorted(by: Finding.precedes)
  }

  /// How many findings there are, without putting them in order.
  package var findingCount: Int {
    let quoted = quotations?.findings ?? []
    let excused = isHeadlineExcused ? quoted.count { $0.code == .unattributed } : 0
    return own.findings.count + quoted.count - excused + consistency.count
  }
}
