package import DabirNews
package import PersianLanguage
package import TextStorage

/// What is shown of a finding about joining: the rule, what it says, which reading won and what spoke against it.
package struct JoiningCard: Hashable, Sendable {
  /// The rule's code.
  package let code: String
  /// The sentence the rule says.
  package let message: String
  /// Why, see `JoiningEvidence.sentence`.
  package let reason: String
  /// The bytes the finding is about, from the start of its paragraph.
  package let range: TextRange

  /// The card of the finding at `offset` of `paragraph`, the narrowest of several; nil for none. O(findings).
  package init?(
    _ paragraph: Paragraph, at offset: Int, findings: [Finding], vocabulary: Vocabulary,
    language: MessageLanguage
  ) {
    let here = findings.filter { $0.range.start <= offset && offset < $0.range.end }
    let found = here.lazy.compactMap { finding in
      JoiningRules.explain(finding, in: paragraph, vocabulary: vocabulary).map { (finding, $0) }
    }
    guard let (finding, evidence) = found.min(by: { $0.0.range.count < $1.0.range.count }) else { return nil }
    code = finding.code.card.code
    message = MessageText.message(finding, in: paragraph.text, language)
    reason = evidence.sentence(language)
    range = finding.range
  }

  /// The card as text.
  package func text(_ style: CardStyle) -> String {
    var lines = style.title(code, kind: style.pick("قاعده", "rule"))
    lines.append(style.field(style.pick("ایراد", "Fault"), style.prose(message)))
    lines.append(style.field(style.pick("چرا", "Why"), style.prose(reason)))
    return lines.joined(separator: "\n")
  }
}
