/// What is shown of a quotation: what it is, who speaks, and how that is known.
package struct QuoteCard: Hashable, Sendable {
  /// What it is.
  package var kind: QuoteKind
  /// What sort of non-speech it is; nil for speech.
  package var subtype: QuoteSubtype?
  /// The speaker by name; nil where there is none.
  package var speaker: String?
  /// The words that stand for the speaker where they are not the name: وی, سخنگوی وزارت.
  package var stated: String?
  /// The speaker's first role of this text, verbatim.
  package var role: String?
  /// The words that attribute it.
  package var cue: String?
  /// How the speaker was found, or what was looked for in vain.
  package var evidence: QuoteEvidence
  /// 0…1.
  package var confidence: Double

  /// The card of `quote`; `speaker` is the name of who speaks and `entity` who that is, where the story tells.
  package init(_ quote: Quote, speaker: String?, entity: Entity?) {
    kind = quote.kind
    subtype = quote.subtype
    self.speaker = speaker
    if let words = quote.speaker, words.isStated {
      let stated = String(decoding: words.text, as: UTF8.self)
      self.stated = stated == speaker ? nil : stated
    }
    role = entity?.roles.first?.text
    cue = quote.cue.map { String(decoding: $0.text, as: UTF8.self) }
    evidence = quote.evidence
    confidence = quote.confidence
  }

  /// The card as text, one field a line. Fields that are unknown are left out.
  package func text(_ style: CardStyle) -> String {
    guard kind != .nonspeech else {
      return (style.title(Self.word(for: kind, style.language)) + [subtypeField(style)].compactMap { $0 })
        .joined(separator: "\n")
    }
    var lines = style.title(Self.word(for: kind, style.language))
    let label = style.pick("گوینده", "Speaker")
    if let speaker {
      lines.append(style.field(label, style.shown(speaker)))
    } else {
      lines.append(style.field(label, style.pick("پیدا نشد", "not found")))
    }
    if let stated { lines.append(style.field(style.pick("در متن", "As stated"), style.shown(stated))) }
    if let role {
      lines.append(style.field(style.pick("سمت در این متن", "Role in this text"), style.shown(role)))
    }
    if let cue { lines.append(style.field(style.pick("نشانه", "Cue"), style.shown(cue))) }
    lines.append(style.field(style.pick("از روی", "Evidence"), evidence.words(style)))
    if speaker != nil {
      let percent = style.number(Int((confidence * 100).rounded()))
      lines.append(style.field(style.pick("اطمینان", "Confidence"), percent + style.pick("٪", "%")))
    }
    return lines.joined(separator: "\n")
  }

  private func subtypeField(_ style: CardStyle) -> String? {
    guard let subtype else { return nil }
    return style.field(style.pick("گونه", "Sort"), subtype.word(style))
  }

  /// What a quotation of this kind is called.
  package static func word(for kind: QuoteKind, _ language: CardLanguage) -> String {
    let style = CardStyle(language, markdown: false)
    return switch kind {
    case .direct: style.pick("نقل قول مستقیم", "Direct quotation")
    case .partial: style.pick("نقل قول جزئی", "Partial quotation")
    case .indirect: style.pick("نقل قول غیرمستقیم", "Indirect speech")
    case .nonspeech: style.pick("در گیومه، نه نقل قول", "In quotation marks, but no speech")
    }
  }
}

extension QuoteSubtype {
  fileprivate func word(_ style: CardStyle) -> String {
    switch self {
    case .name: style.pick("نام", "name")
    case .title: style.pick("عنوان", "title")
    case .term: style.pick("اصطلاح", "term")
    case .scare: style.pick("کاربرد کنایی", "scare quotes")
    case .slogan: style.pick("شعار", "slogan")
    case .inscription: style.pick("نوشته", "inscription")
    case .question: style.pick("پرسش", "question")
    case .document: style.pick("سند", "document")
    case .verse: style.pick("شعر", "verse")
    }
  }
}

extension QuoteEvidence {
  /// How the speaker was found, or what was looked for in vain.
  fileprivate func words(_ style: CardStyle) -> String {
    switch self {
    case .precedingCue: style.pick("فعل گفتن پیش از آن", "a verb of saying before it")
    case .complement:
      style.pick("فعل گفتن که جمله\u{200C}اش آن را در بر دارد", "a verb of saying whose report holds it")
    case .surroundingCue: style.pick("فعل جملهٔ خود آن", "the verb of its own clause")
    case .followingCue: style.pick("فعل گفتن پس از آن", "a verb of saying after it")
    case .sourcePhrase: style.pick("عبارتی که منبع را نام می\u{200C}برد", "a phrase that names the source")
    case .colonHeading: style.pick("دونقطهٔ پیش از آن", "the colon before it")
    case .chain:
      style.pick("نقل قول پیش از آن، از همان گوینده", "the quotation before it, of the same speaker")
    case .carried: style.pick("بند پیش از آن", "the paragraph before it")
    case .followingSentence: style.pick("جملهٔ پس از آن", "the sentence after it")
    case .precedingSentence: style.pick("جملهٔ پیش از آن", "the sentence before it")
    case .insideMarks: style.pick("سخنی درون گیومه", "words inside the marks")
    case .agentless: style.pick("فعل گفتن بی\u{200C}فاعل", "a verb of saying without an agent")
    case .cueWithoutSpeaker: style.pick("فعل گفتن بی\u{200C}گوینده", "a verb of saying without a speaker")
    case .none:
      style.pick(
        "در این جمله و جمله\u{200C}های کناری چیزی نیست", "nothing in its sentence and the ones beside it")
    }
  }
}
