import PersianLanguage
import TextStorage

/// One thing the grammar of attribution looks at: a word, a mark, or a whole quotation.
struct FrameItem: Sendable {
  enum Kind: UInt8, Sendable {
    case word
    case latin
    case number
    case mark
    /// A quotation of the outermost level, words and marks together.
    case quote
  }

  let kind: Kind
  /// For a mark, what it does.
  let marks: Mark
  private let first: UInt32
  private let last: UInt32
  private let number: UInt32
  /// What is known of the word; nothing for all else.
  var word: WordFacts

  /// First and last token.
  var firstToken: Int { Int(first) }
  var lastToken: Int { Int(last) }
  /// For a mark, its scalar.
  var scalar: UInt32 { kind == .mark ? number : 0 }
  /// For a quotation, its index among the spans.
  var span: Int { kind == .quote ? Int(number) : 0 }
  /// Frequency class of the word in the lexicon; 0 when unknown.
  var frequency: Int { kind == .word ? Int(number) : 0 }

  /// The word as a verb.
  var verb: VerbForm? { word.verb }
  /// What the word can do; empty for all else.
  var roles: Role { word.roles }
  /// The word as the tables compare it.
  var spelling: Spelling { word.spelling }
  /// Looks like a proper name.
  var isNameLike: Bool { word.isNameLike }

  /// A quotation.
  init(quote span: Int, _ firstToken: Int, _ lastToken: Int) {
    self.init(.quote, firstToken, lastToken, number: span)
  }

  /// A Latin run, a number or a mark.
  init(_ kind: Kind, _ token: Int, scalar: UInt32 = 0) {
    self.init(
      kind, token, token, marks: kind == .mark ? .of(scalar) : [], number: Int(scalar),
      word: .none(isNameLike: kind == .latin))
  }

  /// A word.
  init(word token: Int, _ facts: WordFacts, frequency: Int) {
    self.init(.word, token, token, number: frequency, word: facts)
  }

  /// A noun typed in several words.
  init(joined firstToken: Int, _ lastToken: Int, _ spelling: Spelling) {
    self.init(.word, firstToken, lastToken, number: 1, word: .of(noun: spelling))
  }

  private init(
    _ kind: Kind, _ firstToken: Int, _ lastToken: Int, marks: Mark = [], number: Int = 0,
    word: WordFacts = .none(isNameLike: false)
  ) {
    self.kind = kind
    self.marks = marks
    first = UInt32(firstToken)
    last = UInt32(lastToken)
    self.number = UInt32(number)
    self.word = word
  }
}

/// A paragraph as its reporter's text, each quotation one item. Spaces and invisible characters are left out.
///
/// A class, since every reader of it holds one and none changes it.
final class Frame: Sendable {
  let paragraph: Paragraph
  let spans: [MarkedSpan]
  let items: [FrameItem]
  /// What the words of each span look like, parallel to `spans`.
  let facts: [QuoteFacts]

  /// Builds the frame around the outermost `spans`. O(tokens).
  init(_ paragraph: Paragraph, spans: [MarkedSpan], _ memory: inout WordMemory) {
    self.paragraph = paragraph
    self.spans = spans
    facts = spans.map { QuoteFacts(paragraph, $0) }
    var items: [FrameItem] = []
    // Spaces are no items, and stand behind most words.
    items.reserveCapacity(paragraph.count * 5 / 8 + 4)
    let outer = spans.indices.filter { !spans[$0].isNested }
    var next = 0
    var token = 0
    let (bee, and) = (Self.bee, Self.and)
    let tokens = paragraph.tokens
    while token < tokens.count {
      if next < outer.count, spans[outer[next]].firstToken == token {
        let span = spans[outer[next]]
        items.append(FrameItem(quote: outer[next], token, span.lastToken))
        next += 1
        token = max(span.lastToken, token) + 1
        continue
      }
      switch tokens[token].kind {
      case .word:
        let info = tokens[token].info
        let facts = memory.facts(paragraph, token)
        items.append(FrameItem(word: token, facts, frequency: info.isKnown ? max(info.frequency, 1) : 0))
        if facts.spelling == bee { Self.spellLetters(&items, paragraph) }
        if items.count > 2, items[items.count - 2].spelling == and, facts.verb == nil,
          Self.talk.contains(facts.spelling)
        {
          Self.joinTalk(&items)
        }
      case .latin, .foreign: items.append(FrameItem(.latin, token))
      case .number: items.append(FrameItem(.number, token))
      case .mark: items.append(FrameItem(.mark, token, scalar: tokens[token].scalar))
      case .space, .invisible, .exempt, .other: break
      }
      token += 1
    }
    self.items = items
  }

  /// Builds the frame of a paragraph by itself.
  convenience init(_ paragraph: Paragraph, spans: [MarkedSpan]) {
    var memory = WordMemory()
    self.init(paragraph, spans: spans, &memory)
  }

  /// بی بی سی: letter names, not the preposition. Looks at the last two items.
  private static func spellLetters(_ items: inout [FrameItem], _ paragraph: Paragraph) {
    let last = items.count - 1
    guard last > 0, items[last - 1].spelling == bee else { return }
    items[last - 1].word.roles = .agency
    items[last].word.roles = []
    for index in last - 1...last {
      items[index].word.isNameLike = items[index].word.looksLikeName(paragraph, items[index].firstToken)
    }
  }

  /// گفت و گو typed in three words is one noun. Looks at the last three items.
  private static func joinTalk(_ items: inout [FrameItem]) {
    let last = items.count - 1
    guard last >= 2, items[last - 1].spelling == and, items[last - 2].spelling == said else { return }
    let joined = FrameItem(joined: items[last - 2].firstToken, items[last].firstToken, conversation)
    items.replaceSubrange(last - 2...last, with: CollectionOfOne(joined))
  }

  private static let bee = Spelling("بی")
  private static let and = Spelling("و")
  private static let said = Spelling("گفت")
  private static let talk = WordSet("گو گوی گوها گوهای گویی")
  private static let conversation = Spelling("گفتگو")

  /// The bytes from item `first` to item `last`; of a single quotation, without its marks. *Invariant:* both are
  /// indices of `items`, in order.
  func range(_ first: Int, _ last: Int) -> TextRange {
    if first == last, items[first].kind == .quote { return spans[items[first].span].inner }
    let start = paragraph.tokens[items[first].firstToken].start
    return TextRange(start, max(start, paragraph.tokens[items[last].lastToken].end))
  }

  /// True when the last word or colon of the items in `range` is a colon. O(marks at the end).
  func endsInColon(_ range: Range<Int>) -> Bool {
    range.last { items[$0].kind != .mark || isMark($0, .colon) }.map { isMark($0, .colon) } ?? false
  }

  /// True when a quotation is among the items of `range`. O(1) in a paragraph without one.
  func hasQuote(_ range: Range<Int>) -> Bool {
    !spans.isEmpty && range.contains { items[$0].kind == .quote }
  }

  /// True when item `index` exists and is one of `marks`.
  func isMark(_ index: Int, _ marks: Mark) -> Bool {
    index >= 0 && index < items.count && !items[index].marks.isDisjoint(with: marks)
  }

  /// True when item `index` exists, is a word and has one of `roles`.
  func has(_ index: Int, _ roles: Role) -> Bool {
    index >= 0 && index < items.count && !items[index].roles.isDisjoint(with: roles)
  }

  /// True when item `index` exists and is a word spelt like one of `words`.
  func isWord(_ index: Int, _ words: WordSet) -> Bool {
    index >= 0 && index < items.count && words.contains(items[index].spelling)
  }
}
