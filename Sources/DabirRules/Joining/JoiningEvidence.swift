package import PersianLanguage
import TextStorage

/// Why a joining finding was made: the reading that won, and how counted copy stands to it.
package struct JoiningEvidence: Hashable, Sendable {
  /// What decided.
  package enum Ground: String, Hashable, Sendable {
    /// Grammar alone: a verb form, an ending (HANDBOOK B4–B6).
    case grammar
    /// The lexicon has the word with this boundary.
    case lexicon
    /// Its elements make such words, though the lexicon does not list this one.
    case elements
    /// The characters themselves: a ZWNJ that does nothing, another character in its place.
    case characters
  }

  /// What decided.
  package let ground: Ground
  /// The word as the winning reading writes it.
  package let reading: String
  /// What was set against it, nil when no other reading is open.
  package let alternative: String?
  /// Log-odds in nats that counted copy gives the reading; negative when copy mostly writes otherwise, nil when
  /// the word was never counted.
  package let counted: Double?
}

extension JoiningRules {
  /// What lies behind `finding`, which must have been found in `paragraph`; nil for rules of other families.
  /// A function of its arguments, so that nothing has to be kept with findings. O(word).
  package static func explain(
    _ finding: Finding, in paragraph: Paragraph, vocabulary: Vocabulary
  ) -> JoiningEvidence? {
    guard finding.code.card.family == "joining", let fix = finding.fixes.first else { return nil }
    let asWritten = paragraph.string(finding.range)
    let reading = text(paragraph, finding.range, fix)
    let letters = Letter.letters(asWritten).filter { $0 != Letter.zwnj }
    let info = vocabulary.info(letters)
    let isCompound = [.spacedCompound, .joinedCompound, .spacedFixedPhrase, .joinedFixedPhrase].contains(
      finding.code)
    let question: JoiningWeights.Question = asWritten.utf8.contains(0x20) ? .apart : .joined
    return JoiningEvidence(
      ground: isCompound || finding.code == .spacedLetterNames
        ? (info.hasCuts ? .lexicon : .elements) : ground(finding.code),
      reading: reading,
      alternative: finding.fixes.count > 1
        ? text(paragraph, finding.range, finding.fixes[1]) : finding.tier == .certain ? nil : asWritten,
      counted: isCompound ? info.weights[question].map { Double($0) / 4 } : nil)
  }

  private static func ground(_ code: RuleCode) -> JoiningEvidence.Ground {
    switch code {
    case .zwnjSubstitute, .redundantZWNJ, .misplacedZWNJ: .characters
    case .spacedTitle, .spacedPronoun: .lexicon
    default: .grammar
    }
  }

  private static func text(_ paragraph: Paragraph, _ range: TextRange, _ fix: Fix) -> String {
    let edits = fix.edits.map { edit in
      TextEdit(TextRange(edit.range.start - range.start, edit.range.end - range.start), edit.newText)
    }
    let inside = edits.allSatisfy { $0.range.start >= 0 && $0.range.end <= range.end - range.start }
    guard inside else { return paragraph.string(range) }
    return String(
      decoding: TextEdit.apply(edits, to: Array(paragraph.text[range.indices])).text, as: UTF8.self)
  }
}
