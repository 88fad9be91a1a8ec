import PersianLanguage
import TextStorage

/// What the words of a quotation look like by themselves (HANDBOOK C1, row 5).
struct QuoteFacts: Sendable {
  /// Words, Latin runs and numbers.
  private(set) var wordCount = 0
  /// Holds a finite verb.
  private(set) var hasVerb = false
  /// Ends in . ؟ ! or ….
  private(set) var endsInStop = false
  /// Ends in a question mark.
  private(set) var isQuestion = false
  /// Speaks of me, us or you.
  private(set) var isPersonal = false
  /// Every word looks like a proper name.
  private(set) var isNameLike = true
  /// Holds a word that is a name and nothing else: a given name or honorific first, a word unknown to the lexicon.
  private(set) var hasSureName = false
  /// The first word looks like a proper name.
  private(set) var startsNameLike = false
  /// Its first word is a preposition: «به شوخی».
  private(set) var startsWithPreposition = false
  /// A blessing in marks: «علیه~السلام», «ص».
  private(set) var isFormula = false
  /// The last word is a finite verb.
  private(set) var endsInVerb = false
  /// The tokens between the marks.
  private(set) var tokens: Range<Int> = 0..<0

  /// Looks at the words of `span`. O(tokens).
  init(_ paragraph: Paragraph, _ span: MarkedSpan) {
    var first = span.firstToken
    while first < paragraph.count, paragraph.tokens[first].end <= span.inner.start { first += 1 }
    var end = first
    var lastMark: UInt32 = 0
    while end < paragraph.count, end <= span.lastToken, paragraph.tokens[end].start < span.inner.end {
      let token = paragraph.tokens[end]
      switch token.kind {
      case .word:
        lastMark = 0
        read(paragraph, end, limit: min(span.lastToken, paragraph.count - 1))
      case .latin, .number:
        lastMark = 0
        wordCount += 1
        endsInVerb = false
        if wordCount == 1 { startsNameLike = token.kind == .latin }
        if token.kind == .number { isNameLike = false }
      case .mark:
        if ![0x22, 0xAB, 0xBB, 0x201C, 0x201D].contains(token.scalar) { lastMark = token.scalar }
      default: break
      }
      end += 1
    }
    tokens = first..<max(first, end)
    endsInStop = Mark.stop.contains(lastMark) || Mark.ellipsis.contains(lastMark)
    isQuestion = lastMark == 0x3F || lastMark == 0x061F
    if wordCount == 0 { isNameLike = false }
  }

  private static let formulas = WordSet("علیه علیه~السلام علیها صلی رضی رضوان قدس ره ص عج")

  private mutating func read(_ paragraph: Paragraph, _ index: Int, limit: Int) {
    wordCount += 1
    let info = paragraph.info(index)
    let roles = Role.of(Spelling(paragraph.key(index)))
    if !roles.isDisjoint(with: .possibleFirstPerson) { isPersonal = true }
    if wordCount == 1 { startsWithPreposition = roles.contains(.preposition) }
    if !roles.isDisjoint(with: [.preposition, .objectMarker, .that, .and, .pronoun, .adverb, .determiner]) {
      isNameLike = false
    }
    if info.frequency > 21, roles.isDisjoint(with: [.givenName, .honorific]) { isNameLike = false }
    if wordCount == 1 {
      hasSureName =
        !roles.isDisjoint(with: [.givenName, .honorific]) || !info.isKnown || info.tags.contains(.name)
      isFormula = Self.formulas.contains(Spelling(paragraph.key(index)))
    }
    if wordCount == 1 { startsNameLike = isNameLike }
    endsInVerb = false
    if wordCount > 1, roles.contains(.copula), endsClause(paragraph, index, limit) {
      hasVerb = true
      endsInVerb = true
    }
    // مردم is people, not "I died".
    guard roles.isDisjoint(with: [.speakerNoun, .honorific]), let form = VerbForm.read(paragraph, index)
    else {
      return
    }
    isNameLike = isNameLike && form.isAmbiguous
    switch form.shape {
    case .modal:
      hasVerb = true
    case .finite, .present, .subjunctive:
      guard !form.isAmbiguous && form.person != .second || endsClause(paragraph, index, limit) else { return }
      hasVerb = true
      endsInVerb = true
      if form.person == .first || form.person == .second, form.shape == .finite { isPersonal = true }
    case .participle: break
    }
  }

  /// A word that may be a noun is a verb where its clause ends.
  private func endsClause(_ paragraph: Paragraph, _ index: Int, _ limit: Int) -> Bool {
    var next = index + 1
    while next <= limit, paragraph.isKind(next, .space) || paragraph.isKind(next, .invisible) { next += 1 }
    guard next <= limit, paragraph.isKind(next, .word) else { return true }
    return !Role.of(Spelling(paragraph.key(next))).isDisjoint(with: [
      .and, .that, .connective, .subordinator,
    ])
  }
}
