import DabirAnalysis
import DabirRules
import PersianLanguage
import TextStorage

/// Runs one rule over one example.
///
/// The rules that see no further than a paragraph run through `ParagraphCheck`; the families in
/// `documentFamilies` need the whole text and run through the engine.
struct RulePageRunner: Sendable {
  /// The findings of one rule in a text, offsets in bytes of that text.
  typealias Check = @Sendable (_ text: String, _ selection: RuleSelection) -> [Finding]

  /// Families whose rules look beyond their paragraph.
  static let documentFamilies: Set<String> = ["quotation", "consistency", "names"]

  /// The runner of the tests.
  static let current = RulePageRunner(paragraph: checkParagraph, document: checkDocument)

  /// Runs rules of a paragraph's reach.
  let paragraph: Check
  /// Runs the others; without it their examples are not executed.
  let document: Check?

  /// True when the examples of `card` can be executed.
  func canRun(_ card: RuleCard) -> Bool {
    document != nil || !Self.documentFamilies.contains(card.family)
  }

  /// What the rule finds in `text` when it alone is asked for.
  func findings(_ rule: RuleCode, in text: String, _ profile: Profile) -> [Finding] {
    let selection = RuleSelection(profile: profile, select: [rule.card.code])
    let check = Self.documentFamilies.contains(rule.card.family) ? document : paragraph
    return check?(text, selection) ?? []
  }

  /// `text` after the first fix of each finding.
  func applying(_ findings: [Finding], to text: String) -> String {
    let edits = findings.flatMap { $0.fixes.first?.edits ?? [] }
    return String(decoding: TextEdit.apply(edits, to: Array(text.utf8)).text, as: UTF8.self)
  }

  private static func checkParagraph(_ text: String, _ selection: RuleSelection) -> [Finding] {
    let (paragraph, _) = Tokenizer.read(Array(text.utf8), vocabulary: .standard)
    return ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: selection)
  }

  /// Each example is a document of one line.
  private static func checkDocument(_ text: String, _ selection: RuleSelection) -> [Finding] {
    let analysis = DocumentAnalysis(Array(text.utf8), settings: AnalysisSettings(selection: selection))
    analysis.advance()
    return analysis.findings(ofLine: 0)
  }
}
