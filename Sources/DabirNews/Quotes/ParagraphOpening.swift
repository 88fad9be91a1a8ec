package import PersianLanguage
import TextStorage

/// What the paragraph before needs to know of a paragraph: whether it goes on with an open quotation, and whether it
/// begins by naming who spoke. Cheap: only a paragraph that starts with این را or its kin is read further.
package struct ParagraphOpening: Hashable, Sendable {
  /// The speaker it gives the quotation before it (`این را X گفت`), UTF-8; nil when it gives none.
  package let speaker: [UInt8]?
  /// Its first ink is an opening mark, or its first quotation mark closes: it can go on with an open quotation.
  package let goesOn: Bool

  /// Reads the opening of `paragraph`. O(first words), O(paragraph) after این را.
  package init(of paragraph: Paragraph) {
    var words = 0
    var firstMark: QuotationMark.Direction?
    var startsQuoted = false
    var index = 0
    var first: Int?
    while index < paragraph.count, words < 3, first == nil || words < 2 {
      let token = paragraph.tokens[index]
      if token.kind == .word || token.kind == .latin || token.kind == .number {
        if first == nil, token.kind == .word { first = index }
        words += 1
      } else if token.kind == .mark, words == 0, [0xAB, 0x22, 0x201C, 0x201D, 0x201E].contains(token.scalar) {
        startsQuoted = true
      }
      index += 1
    }
    if !startsQuoted, words > 0, QuotationMark.mayHold(paragraph) {
      firstMark = QuotationMark.firstDirection(paragraph)
    }
    goesOn = startsQuoted || firstMark == .closes
    guard !startsQuoted, let first, Self.openers.contains(Spelling(paragraph.key(first))) else {
      speaker = nil
      return
    }
    guard Self.mayPointBack(paragraph) else {
      speaker = nil
      return
    }
    speaker = Self.postposedSpeaker(paragraph)
  }

  /// False when neither of the first two words is را or a noun of speech: `postposedSpeaker` would find nobody. A
  /// mark among them may be a quotation's, which counts as one word, so then the paragraph is read. O(1).
  static func mayPointBack(_ paragraph: Paragraph) -> Bool {
    var words = 0
    for index in 0..<paragraph.count {
      if paragraph.isKind(index, .mark) { return true }
      guard paragraph.hasInk(index) else { continue }
      let spelling = Spelling(paragraph.key(index))
      let asks: Role = words == 0 ? .objectMarker : [.objectMarker, .speechNoun]
      if !Role.of(spelling).isDisjoint(with: asks) || words == 0 && joined.contains(spelling) { return true }
      words += 1
      if words == 2 { return false }
    }
    return false
  }

  static func postposedSpeaker(_ paragraph: Paragraph) -> [UInt8]? {
    let spans = SpanScanner.scan(paragraph, carried: nil, goesOn: false).spans
    let frame = Frame(paragraph, spans: spans)
    guard
      frame.has(1, .objectMarker) || frame.has(1, .speechNoun) || frame.has(0, .objectMarker)
        || frame.isWord(0, joined)
    else { return nil }
    let subjects = SubjectFinder(frame: frame, names: [])
    guard let sentence = SentenceReader(frame: frame, subjects: subjects).first(),
      let clause = sentence.clauses.first(where: { $0.cue != nil }), clause.cue?.isPassive == false,
      let subject = clause.subject, subject.kind != .pronoun
    else { return nil }
    return Array(paragraph.text[frame.range(subject.first, subject.last).indices])
  }

  private static let openers = WordSet("این اینها همین اینرا آن آنرا")
  private static let joined = WordSet("اینرا آنرا")
}

extension QuotationMark {
  /// What the first sure quotation mark of a paragraph does; nil when it has none. O(tokens up to it).
  static func firstDirection(_ paragraph: Paragraph) -> Direction? {
    for index in 0..<paragraph.count where paragraph.tokens[index].kind == .mark {
      switch paragraph.tokens[index].scalar {
      case 0xAB, 0x201C: return .opens
      case 0xBB, 0x201D: return .closes
      case 0x22:
        let before = index > 0 && paragraph.isKind(index - 1, .space)
        return before || index == 0 ? .opens : .closes
      default: continue
      }
    }
    return nil
  }
}

extension Paragraph {
  /// True for what the grammar of attribution looks at. O(1).
  func hasInk(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word, .latin, .foreign, .number, .mark: true
    case .space, .invisible, .exempt, .other: false
    }
  }
}
