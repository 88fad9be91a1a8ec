import PersianLanguage

/// A paragraph in which nobody speaks and nothing is quoted. Most are, and for those a look at each word is enough.
struct PlainParagraph {
  let paragraph: Paragraph

  /// Nil for a paragraph that may hold a quotation or a report, whatever stood before, or that ends in a colon.
  /// O(tokens).
  static func read(_ paragraph: Paragraph, _ memory: inout WordMemory) -> PlainParagraph? {
    var signs = SpeechSigns()
    var endsInColon = false
    for index in 0..<paragraph.count {
      let token = paragraph.tokens[index]
      switch token.kind {
      case .word:
        signs.read(memory.facts(paragraph, index))
        if signs.hasSpeech { return nil }
        endsInColon = false
      case .latin, .foreign, .number:
        signs.readOther()
        endsInColon = false
      case .mark:
        signs.readOther()
        if QuotationMark.sign(token.scalar) != nil { return nil }
        if Mark.colon.contains(token.scalar) { endsInColon = true }
      case .space, .invisible, .exempt, .other: continue
      }
    }
    return endsInColon || signs.maySpeak ? nil : PlainParagraph(paragraph: paragraph)
  }

  /// Whom its sentences are about. O(tokens).
  func people(_ past: Past, _ memory: inout WordMemory) -> RecentPeople {
    let frame = Frame(paragraph, spans: [], &memory)
    let reader = SentenceReader(frame: frame, subjects: SubjectFinder(frame: frame, names: []))
    let people = RecentPeople(reader: reader, past: past)
    for range in reader.ranges() { people.pass(range) }
    return people
  }
}
