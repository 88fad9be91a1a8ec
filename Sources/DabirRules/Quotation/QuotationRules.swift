package import DabirNews
import PersianLanguage
import TextStorage

/// The rules of the family `quotation/`: judgements about what the quotation reader found.
package enum QuotationRules {
  /// The findings of one paragraph's reading, in order. O(quotations).
  package static func findings(in reading: QuoteReading, selection: RuleSelection) -> [Finding] {
    var sink = FindingSink(selection)
    for quote in reading.quotes {
      unattributed(quote, into: &sink)
      anonymous(quote, into: &sink)
    }
    for fault in reading.markFaults { marks(fault, into: &sink) }
    return sink.resolved()
  }

  private static func unattributed(_ quote: Quote, into sink: inout FindingSink) {
    switch quote.flag {
    case .none: break
    case .warning: sink.add(Finding(.unattributed, .certain, quote.range, severity: .warning))
    case .information:
      sink.add(Finding(.unattributed, .contextual, quote.range, severity: .information, wording: 1))
    }
  }

  private static func anonymous(_ quote: Quote, into sink: inout FindingSink) {
    guard quote.source != .named, quote.flag == .none else { return }
    let place =
      (quote.speaker?.paragraphsBack == 0 ? quote.speaker?.range : nil) ?? quote.cue?.range ?? quote.range
    sink.add(Finding(.anonymousSource, .style, place, severity: .hint))
  }

  private static func marks(_ fault: QuoteMarkFault, into sink: inout FindingSink) {
    let code: RuleCode =
      switch fault.kind {
      case .unbalancedOpening, .unbalancedClosing: .unbalancedQuotation
      case .mixed: .mixedQuotationMarks
      case .reversed: .reversedQuotationMarks
      }
    sink.add(code, .contextual, fault.range, edits: fault.edits.map { TextEdit($0.range, $0.text) })
  }
}
