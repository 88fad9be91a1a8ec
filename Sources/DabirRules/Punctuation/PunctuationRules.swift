import PersianLanguage
import TextStorage

/// The rules of the family `punctuation/`.
enum PunctuationRules {
  /// False for a paragraph whose marks are the most usual ones and stand alone where they belong. O(1).
  static func mayFault(_ contents: ParagraphContents) -> Bool {
    contents.hasOddMarks || contents.holds(.other)
  }

  /// Adds what they find in `paragraph`. One pass over the tokens; quotation marks are paired after it when there
  /// are any that Persian does not use.
  static func check(_ paragraph: Paragraph, into sink: inout FindingSink) {
    if mayFault(paragraph.contents) { checkMarks(paragraph, into: &sink) }
  }

  /// The same, whatever marks there are.
  static func checkMarks(_ paragraph: Paragraph, into sink: inout FindingSink) {
    var hasQuotes = false
    var hasAngles = false
    var foreign: ForeignWords?
    let tokens = paragraph.tokens.span
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind == .mark || token.kind == .other else { continue }
      if token.kind == .other {
        if token.scalar == 0x2212 { DashRules.check(minus: index, paragraph, into: &sink) }
        continue
      }
      switch token.scalar {
      case 0x2C, 0x3B, 0x3F: LatinMarkRule.check(index, paragraph, into: &sink)
      case 0x25: LatinPercentRule.check(index, paragraph, into: &sink)
      case 0x2E: DotsRule.check(index, paragraph, into: &sink)
      case 0x2D: DashRules.check(hyphen: index, paragraph, into: &sink)
      case 0x3C: hasAngles = true
      case 0x22, 0x27, 0x60, 0xB4, 0x2018...0x2019, 0x201B...0x201F: hasQuotes = true
      case 0x2012, 0x2015, 0x2E3A: DashRules.check(lookalike: index, paragraph, into: &sink)
      case 0x06D4, 0x201A, 0x2020...: MarkLookalikeRule.check(index, paragraph, &foreign, into: &sink)
      default: break
      }
      if RepeatedMarkRule.isRepeatable(token.scalar) {
        RepeatedMarkRule.check(index, paragraph, into: &sink)
      }
    }
    if hasAngles { DoubledAnglesRule.check(paragraph, into: &sink) }
    if hasQuotes { LatinQuotesRule.check(paragraph, into: &sink) }
  }
}
