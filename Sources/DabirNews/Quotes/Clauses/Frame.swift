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

  var kind: Kind
  /// First and last token.
  var firstToken: Int
  var lastToken: Int
  /// What the word can do; empty for all else.
  var roles: Role = []
  /// The word as a verb.
  var verb: VerbForm?
  /// The word as the tables compare it.
  var spelling = Spelling.none
  /// Looks like a proper name.
  var isNameLike = false
  /// For a mark, its scalar.
  var scalar: UInt32 = 0
  /// For a quotation, its index among the spans.
  var span = 0
  /// Frequency class of the word in the lexicon; 0 when unknown.
  var frequency = 0
}

/// A paragraph as its reporter's text, each quotation one item. Spaces and invisible characters are left out.
struct Frame: Sendable {
  let paragraph: Paragraph
  let spans: [MarkedSpan]
  private(set) var items: [FrameItem] = []
  /// What the words of each span look like, parallel to `spans`.
  let facts: [QuoteFacts]

  /// Builds the frame around the outermost `spans`. O(tokens).
  init(_ paragraph: Paragraph, spans: [MarkedSpan]) {
    self.paragraph = paragraph
    self.spans = spans
    facts = spans.map { QuoteFacts(paragraph, $0) }
    items.reserveCapacity(paragraph.count / 2 + 1)
    let outer = spans.indices.filter { !spans[$0].isNested }
    var next = 0
    var token = 0
    while token < paragraph.count {
      if next < outer.count, spans[outer[next]].firstToken == token {
        let span = spans[outer[next]]
        items.append(FrameItem(kind: .quote, firstToken: token, lastToken: span.lastToken, span: outer[next]))
        next += 1
        token = max(span.lastToken, token) + 1
        continue
      }
      if let item = Self.item(paragraph, token) { items.append(item) }
      token += 1
    }
    spellLetters()
    for index in items.indices { items[index].isNameLike = looksLikeName(index) }
  }

  /// بی بی سی: letter names, not the preposition.
  private mutating func spellLetters() {
    guard items.count > 1 else { return }
    for index in 0..<items.count - 1 where isWord(index, Self.bee) && isWord(index + 1, Self.bee) {
      items[index].roles = .agency
      items[index + 1].roles = []
    }
  }

  private static let bee = WordSet("بی")

  /// The item of one token, nil for what has no ink.
  static func item(_ paragraph: Paragraph, _ index: Int) -> FrameItem? {
    let token = paragraph.tokens[index]
    switch token.kind {
    case .word:
      let letters = paragraph.letters(of: index)
      let info = paragraph.info(index)
      let spelling = Spelling(letters)
      var item = FrameItem(kind: .word, firstToken: index, lastToken: index, roles: Role.of(spelling))
      item.spelling = spelling
      item.verb = VerbForm.read(letters, info)
      item.frequency = info.isKnown ? max(info.frequency, 1) : 0
      return item
    case .latin, .foreign: return FrameItem(kind: .latin, firstToken: index, lastToken: index)
    case .number: return FrameItem(kind: .number, firstToken: index, lastToken: index)
    case .mark: return FrameItem(kind: .mark, firstToken: index, lastToken: index, scalar: token.scalar)
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

  /// The letters of a word item.
  func letters(_ index: Int) -> ArraySlice<UInt8> { paragraph.letters(of: items[index].firstToken) }

  /// True when item `index` exists and is a mark of `scalars`.
  func isMark(_ index: Int, _ scalars: [UInt32]) -> Bool {
    items.indices.contains(index) && items[index].kind == .mark && scalars.contains(items[index].scalar)
  }

  /// True when item `index` exists, is a word and has one of `roles`.
  func has(_ index: Int, _ roles: Role) -> Bool {
    items.indices.contains(index) && !items[index].roles.isDisjoint(with: roles)
  }

  /// True when item `index` exists and is a word spelt like one of `words`.
  func isWord(_ index: Int, _ words: WordSet) -> Bool {
    items.indices.contains(index) && items[index].kind == .word && words.contains(items[index].spelling)
  }
}

/// Marks that grammar asks for.
enum Mark {
  static let colon: [UInt32] = [0x3A, 0xFE55, 0xFF1A]
  static let comma: [UInt32] = [0x060C, 0x2C, 0x201A]
  static let semicolon: [UInt32] = [0x061B, 0x3B]
  static let stop: [UInt32] = [0x2E, 0x21, 0x3F, 0x061F, 0x06D4]
  static let ellipsis: [UInt32] = [0x2026]
  static let dash: [UInt32] = [0x2D, 0x2013, 0x2014, 0x2015]
  static let opening: [UInt32] = [0x28, 0x5B, 0x7B]
  static let closing: [UInt32] = [0x29, 0x5D, 0x7D]
}
