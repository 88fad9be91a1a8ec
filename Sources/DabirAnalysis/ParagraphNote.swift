import DabirRules
import PersianLanguage

/// What the analysis keeps of one paragraph: its findings, and the small states it was read between. The tokens
/// are not kept: reading a paragraph again costs less than holding it.
final class ParagraphNote {
  /// The markup state the paragraph was read in, and the one it leaves.
  let entering: MarkupState
  let leaving: MarkupState
  /// Findings of the rules that look at this paragraph alone.
  let local: [Finding]

  init(entering: MarkupState, leaving: MarkupState, local: [Finding]) {
    self.entering = entering
    self.leaving = leaving
    self.local = local
  }

  /// All findings, in order.
  var findings: [Finding] { local }
}
