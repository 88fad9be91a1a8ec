package import PersianLanguage
import TextStorage

/// Finds the places where a paragraph makes a choice its text should make once (HANDBOOK E).
package struct VariantReader {
  private let paragraph: Paragraph
  private let vocabulary: Vocabulary
  private let selection: RuleSelection
  /// What other rules found. A use they would change is theirs, and speaks for neither side.
  private let findings: [Finding]
  private var uses: [VariantUse] = []

  /// The uses in `paragraph`; `findings` are those of the rules of its own. Nothing for rules that are
  /// off. O(paragraph).
  package static func uses(
    in paragraph: Paragraph, beside findings: [Finding], vocabulary: Vocabulary, selection: RuleSelection
  ) -> [VariantUse] {
    guard RuleCode.ofConsistency.contains(where: { selection.reports($0, .style) }), mayChoose(paragraph)
    else { return [] }
    var reader = VariantReader(paragraph, vocabulary, selection, findings)
    reader.read()
    return reader.uses
  }

  /// False for a paragraph that makes no choice. O(words).
  private static func mayChoose(_ paragraph: Paragraph) -> Bool {
    if paragraph.contents.holds(.number) || DashVariants.mayHold(paragraph.contents)
      || QuotationMarkVariants.mayHold(paragraph.contents)
    {
      return true
    }
    let words = WordVariants.table
    for index in paragraph.tokens.indices where paragraph.tokens[index].kind == .word {
      if words.holds(paragraph.key(index)) || SilentHeVariants.mayChoose(paragraph.tokens[index]) {
        return true
      }
    }
    return false
  }

  private init(
    _ paragraph: Paragraph, _ vocabulary: Vocabulary, _ selection: RuleSelection, _ findings: [Finding]
  ) {
    self.paragraph = paragraph
    self.vocabulary = vocabulary
    self.selection = selection
    self.findings = findings
  }

  private mutating func read() {
    let readsDigits = selection.reports(.mixedDigitSets, .style)
    let readsDashes = selection.reports(.mixedDashes, .style)
    let words = WordVariants.table
    for index in paragraph.tokens.indices {
      let token = paragraph.tokens[index]
      switch token.kind {
      case .word:
        if words.holds(token.key) { readWord(index, words) }
        if SilentHeVariants.mayChoose(token) { readEnding(index) }
      case .number where readsDigits:
        if let variant = DigitVariants.variant(index, paragraph) { add(.digits, variant, index) }
      case .mark where readsDashes:
        if let variant = DashVariants.variant(index, paragraph) { add(.dashes, variant, index) }
      default: break
      }
    }
    guard QuotationMarkVariants.mayHold(paragraph.contents), selection.reports(.mixedQuotationStyles, .style)
    else { return }
    for (variant, range) in QuotationMarkVariants.pairs(paragraph) {
      let width = UTF8Scalars.decode(paragraph.text, at: range.start).length
      let opening = TextRange(range.start, range.start + width)
      guard !isClaimed(opening) else { continue }
      uses.append(VariantUse(.quotationMarks, variant, range))
    }
  }

  private mutating func readWord(_ index: Int, _ words: WordVariants) {
    let token = paragraph.tokens[index]
    guard let entry = words.entry(token.key, paragraph.text[token.range.indices]),
      selection.reports(entry.kind.code, .style)
    else { return }
    add(entry.kind, entry.variant, index)
  }

  private mutating func readEnding(_ index: Int) {
    guard let (kind, variant) = SilentHeVariants.variant(index, paragraph, vocabulary),
      selection.reports(kind.code, .style)
    else { return }
    add(kind, variant, index)
  }

  private mutating func add(_ kind: VariantKind, _ variant: UInt8, _ index: Int) {
    let range = paragraph.tokens[index].range
    if !isClaimed(range) { uses.append(VariantUse(kind, variant, range)) }
  }

  private func isClaimed(_ range: TextRange) -> Bool {
    findings.contains { finding in
      var touches = false
      finding.visitEdits { touches = touches || Self.touches($0, range) }
      return touches
    }
  }

  private static func touches(_ edit: TextRange, _ use: TextRange) -> Bool {
    edit.isEmpty ? use.start <= edit.start && edit.start <= use.end : edit.overlaps(use)
  }
}

extension RuleCode {
  /// The rules that compare paragraphs with the text they stand in.
  package static let ofConsistency: [RuleCode] = [
    .mixedJoining, .mixedHamza, .mixedTanwin, .mixedEzafe, .mixedIndefinite, .mixedDigitSets,
    .mixedQuotationStyles, .mixedDashes, .variantNameSpelling,
  ]
}
