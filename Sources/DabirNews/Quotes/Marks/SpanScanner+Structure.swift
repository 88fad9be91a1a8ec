import PersianLanguage
import TextStorage

/// Quotations inside quotations, and such as were never closed.
extension SpanScanner {
  /// `«A. او افزود: «B»`: a cue in the third person before an opener shows that the reporter speaks again, so what
  /// is open was forgotten and ended with its sentence.
  mutating func closeForgotten(before mark: QuotationMark) {
    guard open.count == 1, let top = open.last, endsInCue(before: mark.firstToken) else { return }
    let stop = ((top.mark.lastToken + 1)..<mark.firstToken).last { index in
      paragraph.isKind(index, .mark) && Mark.stop.contains(paragraph.tokens[index].scalar)
    }
    guard let stop else { return }
    open.removeLast()
    fault(.unbalancedOpening, range(top.mark))
    add(
      top.mark, top.isCarried, lastToken: stop, innerEnd: stop + 1, marks: Self.marks(top.mark.family),
      isOpen: false)
  }

  func endsInCue(before token: Int) -> Bool {
    let word = (0..<token).last { index in
      let kind = paragraph.tokens[index].kind
      return !(kind == .space || kind == .invisible || kind == .mark)
    }
    guard let word, paragraph.isKind(word, .word),
      let form = VerbForm.read(paragraph, word),
      form.person == .third || form.person == .thirdPlural, form.shape == .finite
    else { return false }
    if SpeechVerb.act(ofVerb: form.verb) != nil { return true }
    guard let nominal = paragraph.wordBefore(word) else { return false }
    return SpeechVerb.act(nominal: Spelling(paragraph.letters(of: nominal)), verb: form.verb) != nil
  }

  /// Marks what lies inside another span, and drops what repeats it (`""…""`).
  mutating func nest() {
    var kept: [MarkedSpan] = []
    for span in spans {
      var span = span
      if let outer = kept.last(where: { $0.firstToken <= span.firstToken && span.firstToken <= $0.lastToken })
      {
        span.isNested = true
        let isRepeated = span.firstToken == outer.firstToken + 1 && span.lastToken + 1 >= outer.lastToken
        if isRepeated { continue }
      }
      kept.append(span)
    }
    spans = kept
  }
}
