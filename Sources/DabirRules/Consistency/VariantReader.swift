package import PersianLanguage
import TextStorage

/// Finds the places where a paragraph makes a choice its text should make once (HANDBOOK E).
package enum VariantReader {
  /// The uses in `paragraph`; `findings` are those of the rules of its own: a use they would change is theirs, and
  /// speaks for neither side. Nothing for rules that are off. O(paragraph).
  package static func uses(
    in paragraph: Paragraph, beside findings: [Finding], vocabulary: Vocabulary, selection: RuleSelection
  ) -> [VariantUse] {
    guard RuleCode.ofConsistency.contains(where: { selection.reports($0, .style) }) else { return [] }
    var uses: [VariantUse] = []
    func add(_ kind: VariantKind, _ variant: UInt8, _ index: Int) {
      let range = paragraph.tokens[index].range
      guard selection.reports(kind.code, .style), !isClaimed(range, by: findings) else { return }
      uses.append(VariantUse(kind, variant, range))
    }
    let words = WordVariants.table
    let tokens = paragraph.tokens.span
    let mayHoldDashes = DashVariants.mayHold(paragraph.contents)
    for index in tokens.indices {
      if tokens[index].kind == .word {
        if words.mayHold(tokens[index].key),
          let entry = words.entry(tokens[index].key, paragraph.text[tokens[index].range.indices])
        {
          add(entry.kind, entry.variant, index)
        }
        if SilentHeVariants.mayChoose(tokens[index]),
          let (kind, variant) = SilentHeVariants.variant(index, paragraph, vocabulary)
        {
          add(kind, variant, index)
        }
        continue
      }
      switch tokens[index].kind {
      case .number:
        if let variant = DigitVariants.variant(index, paragraph) { add(.digits, variant, index) }
      case .mark where mayHoldDashes:
        if let variant = DashVariants.variant(index, paragraph) { add(.dashes, variant, index) }
      default: break
      }
    }
    guard QuotationMarkVariants.mayHold(paragraph.contents), selection.reports(.mixedQuotationStyles, .style)
    else { return uses }
    for (variant, range) in QuotationMarkVariants.pairs(paragraph) {
      let width = UTF8Scalars.decode(paragraph.text, at: range.start).length
      guard !isClaimed(TextRange(range.start, range.start + width), by: findings) else { continue }
      uses.append(VariantUse(.quotationMarks, variant, range))
    }
    return uses
  }

  private static func isClaimed(_ range: TextRange, by findings: [Finding]) -> Bool {
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
