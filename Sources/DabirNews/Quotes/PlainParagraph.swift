import PersianLanguage

/// A paragraph in which nobody speaks and nothing is quoted. Most are, and for those a look at each word is enough.
struct PlainParagraph {
  let paragraph: Paragraph
  /// A line of a few words without a stop: a break in the text.
  let isCrosshead: Bool
  /// Whom it is about may depend on whom the text before was about.
  let hasPronoun: Bool

  /// Nil for a paragraph that may hold a quotation or a report, whatever stood before, or that ends in a colon.
  /// O(tokens).
  static func read(_ paragraph: Paragraph, _ memory: inout WordMemory) -> PlainParagraph? {
    var signs = SpeechSigns()
    var ink = 0
    var marks: Mark = []
    var lastMark: UInt32 = 0
    var endsInColon = false
    for index in 0..<paragraph.count {
      let token = paragraph.tokens[index]
      switch token.kind {
      case .word:
        signs.read(memory.facts(paragraph, index))
        if signs.hasSpeech { return nil }
        lastMark = 0
        endsInColon = false
      case .latin, .foreign, .number:
        signs.readOther()
        lastMark = 0
        endsInColon = false
      case .mark:
        signs.readOther()
        lastMark = token.scalar
        if QuotationMark.sign(lastMark) != nil { return nil }
        if lastMark != ParagraphShape.questionMark { marks = marks.union(.of(lastMark)) }
        if Mark.colon.contains(lastMark) { endsInColon = true }
      case .space, .invisible, .exempt, .other: continue
      }
      ink += 1
    }
    guard !endsInColon, !signs.maySpeak else { return nil }
    return PlainParagraph(
      paragraph: paragraph,
      isCrosshead: ParagraphShape.isShortEnough(ink, lastMark: lastMark)
        && marks.isDisjoint(with: ParagraphShape.breaks), hasPronoun: signs.hasPronoun)
  }

  /// Moves behind it. O(1), O(paragraph) with a pronoun.
  func pass(_ state: inout QuoteState, _ memory: inout WordMemory) {
    if isCrosshead { return state.interrupt() }
    state.pass()
    if hasPronoun {
      let reader = reader(&memory)
      let people = People(reader: reader, entering: state)
      for range in reader.ranges() { people.pass(range) }
      state.subject = people.leavingFocus()
    } else {
      state.subject.note(paragraph)
    }
  }

  /// Whom its last sentence that is about somebody is about. *Invariant:* it has no pronoun. O(paragraph).
  func person(_ memory: inout WordMemory) -> KnownPerson? {
    let reader = reader(&memory)
    for range in reader.ranges().reversed() {
      if let subject = reader.aboutWhom(range) { return KnownPerson(subject, reader.frame) }
    }
    return nil
  }

  private func reader(_ memory: inout WordMemory) -> SentenceReader {
    let frame = Frame(paragraph, spans: [], &memory)
    return SentenceReader(frame: frame, subjects: SubjectFinder(frame: frame, names: []))
  }
}
