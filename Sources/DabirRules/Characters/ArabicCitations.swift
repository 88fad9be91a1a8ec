import PersianLanguage
import TextStorage

/// Where a paragraph quotes Arabic, so that its letters are right as they stand (HANDBOOK A9): ﴾…﴿, vowelled
/// runs, set phrases, and bracketed or announced spans that read as Arabic.
struct ArabicCitations: Sendable {
  /// Token ranges, in no order.
  private var spans: [Range<Int>] = []
  /// By token; empty without citations.
  private var isCited: [Bool] = []

  /// Tokens after which a bracket is not looked for any more.
  private static let reach = 300

  /// True when token `index` stands in a citation. O(1).
  func contains(_ index: Int) -> Bool { !isCited.isEmpty && isCited[index] }

  /// Finds the citations of `paragraph`. O(tokens).
  init(_ paragraph: Paragraph) {
    let letters = ArabicReading(paragraph)
    findRuns(letters)
    var announced = false
    var index = 0
    while index < paragraph.count {
      let token = paragraph.tokens[index]
      if token.kind == .word, Self.cues.contains(paragraph.key(index)) {
        announced = true
      } else if token.kind == .mark {
        if let close = Self.closing(of: index, in: paragraph) {
          let span = index..<close + 1
          if token.scalar == 0xFD3E || token.scalar == 0xFD3F || letters.isArabic(span, announced: announced)
          {
            spans.append(span)
            index = close
          }
        } else if token.scalar == 0x3A, announced {
          let span = index..<Self.sentenceEnd(after: index, in: paragraph)
          if letters.isArabic(span, announced: true) { spans.append(span) }
        } else if token.scalar == 0x2E {
          announced = false
        }
      }
      index += 1
    }
    guard !spans.isEmpty else { return }
    isCited = Array(repeating: false, count: paragraph.count)
    for span in spans { for place in span { isCited[place] = true } }
  }

  /// Runs of vowelled words, and of words from set phrases.
  private mutating func findRuns(_ letters: ArabicReading) {
    var phrase = letters.run()
    var vowelled = letters.run()
    for index in letters.paragraph.tokens.indices {
      switch letters.paragraph.tokens[index].kind {
      case .space: continue
      case .word:
        if let span = phrase.read(index, Self.phraseWords.contains(letters.paragraph.key(index)) ? 1 : 0) {
          if phrase.closedWeight >= 2 { spans.append(span) }
        }
        if let span = vowelled.read(index, letters.vowels(of: index)) {
          if vowelled.closedWeight >= 3, span.count >= 2 { spans.append(span) }
        }
      default:
        if let span = phrase.close(), phrase.closedWeight >= 2 { spans.append(span) }
        if let span = vowelled.close(), vowelled.closedWeight >= 3, span.count >= 2 { spans.append(span) }
      }
    }
    if let span = phrase.close(), phrase.closedWeight >= 2 { spans.append(span) }
    if let span = vowelled.close(), vowelled.closedWeight >= 3, span.count >= 2 { spans.append(span) }
  }

  /// The token that closes the bracket or quotation mark `index`, nil when it opens none. O(1).
  private static func closing(of index: Int, in paragraph: Paragraph) -> Int? {
    let close: UInt32
    switch paragraph.tokens[index].scalar {
    case 0xAB: close = 0xBB
    case 0x28: close = 0x29
    case 0x201C: close = 0x201D
    case 0x22: close = 0x22
    case 0xFD3E: close = 0xFD3F
    case 0xFD3F: close = 0xFD3E
    default: return nil
    }
    return (index + 1..<min(paragraph.count, index + reach)).first { paragraph.isMark($0, close) }
  }

  private static func sentenceEnd(after index: Int, in paragraph: Paragraph) -> Int {
    let limit = min(paragraph.count, index + reach)
    return (index + 1..<limit).first { place in
      guard paragraph.isKind(place, .mark) else { return false }
      let scalar = paragraph.tokens[place].scalar
      return scalar == 0x2E || scalar == 0x29 || scalar == 0xAB || scalar == 0x061B
    } ?? limit
  }

  /// Words that announce a citation.
  private static let cues = keys(
    "آیه آیت آیات آیه\u{200C}ای آیتی حدیث احادیث سوره سورت روایت روایتی دعای ذکر")

  /// Words of the set phrases any copy uses: بسم الله, صلى الله عليه وسلم, إن شاء الله …
  private static let phraseWords = keys(
    """
    بسم الله لله الرحمن الرحیم صلی علیه علیها علیهم علیهما وسلم واله السلام علیکم ورحمة ورحمه رحمة رحمه وبرکاته
    رضی عنه عنها عنهم تعالی سبحانه وتعالی عزوجل الحمد إن أن ان انا إنا وإنا الیه إلیه راجعون شاء ماشاء أکبر اکبر
    أعوذ بالله لاإله إله إلا الا العظیم العلی استغفر أستغفر
    """)

  private static func keys(_ words: String) -> Set<WordKey> {
    Set(Letter.keys(words))
  }
}
