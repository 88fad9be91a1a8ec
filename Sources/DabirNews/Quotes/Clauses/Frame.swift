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
  /// Looks like a proper name.
  var isNameLike = false
  /// For a mark, its scalar and what it does.
  let marks: Mark
  let scalar: UInt32
  private let first: UInt32
  private let last: UInt32
  private let number: UInt32
  /// The word as a verb.
  let verb: VerbForm?
  /// What the word can do; empty for all else.
  var roles: Role
  /// The word as the tables compare it.
  let spelling: Spelling

  /// First and last token.
  var firstToken: Int { Int(first) }
  var lastToken: Int { Int(last) }
  /// For a quotation, its index among the spans.
  var span: Int { kind == .quote ? Int(number) : 0 }
  /// Frequency class of the word in the lexicon; 0 when unknown.
  var frequency: Int { kind == .word ? Int(number) : 0 }

  /// A quotation.
  init(quote span: Int, _ firstToken: Int, _ lastToken: Int) {
    self.init(.quote, firstToken, lastToken, number: span)
  }

  /// A Latin run, a number or a mark.
  init(_ kind: Kind, _ token: Int, scalar: UInt32 = 0) {
    self.init(kind, token, token, scalar: scalar, marks: kind == .mark ? .of(scalar) : [])
  }

  /// A word.
  init(word token: Int, _ spelling: Spelling, _ verb: VerbForm?, frequency: Int) {
    self.init(
      .word, token, token, number: frequency, spelling: spelling, roles: .of(spelling), verb: verb)
  }

  /// A noun typed in several words.
  init(joined firstToken: Int, _ lastToken: Int, _ spelling: Spelling) {
    self.init(.word, firstToken, lastToken, number: 1, spelling: spelling, roles: .of(spelling))
  }

  private init(
    _ kind: Kind, _ firstToken: Int, _ lastToken: Int, scalar: UInt32 = 0, marks: Mark = [], number: Int = 0,
    spelling: Spelling = .none, roles: Role = [], verb: VerbForm? = nil
  ) {
    self.kind = kind
    self.scalar = scalar
    self.marks = marks
    first = UInt32(firstToken)
    last = UInt32(lastToken)
    self.number = UInt32(number)
    self.verb = verb
    self.roles = roles
    self.spelling = spelling
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
  init(_ paragraph: Paragraph, spans: [MarkedSpan]) {
    self.paragraph = paragraph
    self.spans = spans
    facts = spans.map { QuoteFacts(paragraph, $0) }
    var items: [FrameItem] = []
    items.reserveCapacity(paragraph.count / 2 + 1)
    let outer = spans.indices.filter { !spans[$0].isNested }
    var next = 0
    var token = 0
    let bee = Self.bee
    while token < paragraph.count {
      if next < outer.count, spans[outer[next]].firstToken == token {
        let span = spans[outer[next]]
        items.append(FrameItem(quote: outer[next], token, span.lastToken))
        next += 1
        token = max(span.lastToken, token) + 1
        continue
      }
      if let item = Self.item(paragraph, token) {
        items.append(item)
        if item.spelling == bee { Self.spellLetters(&items, paragraph) }
        if item.verb == nil, Self.talk.contains(item.spelling) { Self.joinTalk(&items) }
      }
      token += 1
    }
    self.items = items
  }

  /// بی بی سی: letter names, not the preposition. Looks at the last two items.
  private static func spellLetters(_ items: inout [FrameItem], _ paragraph: Paragraph) {
    let last = items.count - 1
    guard last > 0, items[last - 1].spelling == bee else { return }
    items[last - 1].roles = .agency
    items[last].roles = []
    for index in last - 1...last { items[index].isNameLike = looksLikeName(items[index], paragraph) }
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

  /// The item of one token, nil for what has no ink.
  static func item(_ paragraph: Paragraph, _ index: Int) -> FrameItem? {
    let token = paragraph.tokens[index]
    switch token.kind {
    case .word:
      let info = token.info
      var item = FrameItem(
        word: index, Spelling(token.key), VerbForm.read(paragraph, index),
        frequency: info.isKnown ? max(info.frequency, 1) : 0)
      item.isNameLike = looksLikeName(item, paragraph)
      return item
    case .latin, .foreign:
      var item = FrameItem(.latin, index)
      item.isNameLike = true
      return item
    case .number: return FrameItem(.number, index)
    case .mark: return FrameItem(.mark, index, scalar: token.scalar)
    case .space, .invisible, .exempt, .other: return nil
    }
  }

  /// The bytes from item `first` to item `last`; of a single quotation, without its marks. *Invariant:* both are
  /// indices of `items`, in order.
  func range(_ first: Int, _ last: Int) -> TextRange {
    if first == last, items[first].kind == .quote { return spans[items[first].span].inner }
    let start = paragraph.tokens[items[first].firstToken].start
    return TextRange(start, max(start, paragraph.tokens[items[last].lastToken].end))
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
