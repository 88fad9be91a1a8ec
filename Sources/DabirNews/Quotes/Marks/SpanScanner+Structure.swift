import PersianLanguage
import TextStorage

/// Quotations inside quotations, and such as were never closed.
extension SpanScanner {
  /// `«A. او افزود: «B»`: a cue in the third person before an opener shows that the reporter speaks again, so what
  /// is open was forgotten and ended with its sentence.
  mutating func closeForgotten(before mark: QuotationMark) {
    guard open.count == 1, let top = open.last, !isBalanced(mark.family), endsInCue(before: mark.firstToken)
    else { return }
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

  /// As many marks of the family open as close: what is opened inside another quotation is closed there too.
  private func isBalanced(_ family: QuotationMark.Family) -> Bool {
    var depth = 0
    for mark in marks where mark.family == family {
      let direction = mark.shape == .either ? mark.surroundings : mark.shape
      depth += direction == .opens ? 1 : direction == .closes ? -1 : 0
    }
    return depth == 0
  }

  /// A mark of one shape for both ends, the first of its paragraph, that ends the quotation the paragraph before
  /// left open: glued to what it follows, or the only one before the reporter's own `X گفت`.
  func endsCarried(_ index: Int) -> Bool {
    guard index == 0, let carried, carried.marks == Self.marks(marks[0].family) else { return false }
    if marks[0].surroundings != .opens { return true }
    guard marks.count == 1, !goesOn, startsParagraph(marks[0].firstToken) else { return false }
    let words = ((marks[0].lastToken + 1)..<paragraph.count).lazy.filter { paragraph.isKind($0, .word) }
    return words.prefix(6).contains { endsInCue(before: $0 + 1) }
  }

  /// `شدن" متن "در`: a pair whose marks both stand on the wrong side of their spaces, around a few words.
  func startsMisspaced(_ index: Int) -> Bool {
    guard index + 1 < marks.count, marks[index].lastToken - marks[index].firstToken == 0 else { return false }
    let (mark, next) = (marks[index], marks[index + 1])
    guard next.family == mark.family, next.surroundings == .opens,
      next.firstToken - mark.lastToken <= 10, !isMeasure(mark)
    else { return false }
    return !((mark.lastToken + 1)..<next.firstToken).contains {
      paragraph.isKind($0, .mark) && Mark.stop.contains(paragraph.tokens[$0].scalar)
    }
  }

  /// 55": the sign of inches, or of feet, after a number.
  func isMeasure(_ mark: QuotationMark) -> Bool {
    mark.shape == .either && mark.firstToken > 0 && paragraph.isKind(mark.firstToken - 1, .number)
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
