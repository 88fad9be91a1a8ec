package import TextStorage

/// Cuts a paragraph into tokens and looks its words up, in one pass over the bytes: a word's way through the
/// lexicon is walked as its letters are read.
package struct Tokenizer {
  private let lexicon: Lexicon
  private let hasHouseWords: Bool
  /// What is no prose, in order.
  private let exempt: [ExemptScanner.Found]
  /// The first of it that has not been reached.
  private var nextExempt = 0
  /// False when nobody has looked for what is no prose, and there is little room for letters: then reading ends where
  /// either may be wanted.
  let looksClosely: Bool
  /// True once such a place has been met.
  var needsCloserLook = false
  private var contents = ParagraphContents()
  /// The byte after the last token.
  var offset = 0
  /// The byte after the last Latin run.
  private(set) var latinEnd = -1
  /// Letters of the words read so far.
  private var letterCount = 0
  /// The byte after the marks and ZWNJ now read one by one.
  private var looseEnd = 0

  /// Reads `text` (well-formed UTF-8, one line without its end) in the markup state it starts in; also returns
  /// the state the next line starts in. O(text).
  package static func read(
    _ text: [UInt8], in state: MarkupState = .text, vocabulary: Vocabulary
  ) -> (paragraph: Paragraph, next: MarkupState) {
    var buffers = TokenBuffers()
    return read(text, in: state, vocabulary: vocabulary, with: &buffers)
  }

  /// The same, in memory taken from `buffers`.
  package static func read(
    _ text: [UInt8], in state: MarkupState, vocabulary: Vocabulary, with buffers: inout TokenBuffers
  ) -> (paragraph: Paragraph, next: MarkupState) {
    var memory = buffers.take()
    return read(text, in: state, vocabulary, &memory, &buffers)
  }

  /// The same of the line numbered `line` of a text.
  package static func read(
    line: Int, of store: TextStore, in state: MarkupState, vocabulary: Vocabulary,
    with buffers: inout TokenBuffers
  ) -> (paragraph: Paragraph, next: MarkupState) {
    var memory = buffers.take()
    var text: [UInt8] = []
    swap(&text, &memory.text)
    store.read(line: line, into: &text)
    return read(text, in: state, vocabulary, &memory, &buffers)
  }

  private static func read(
    _ text: [UInt8], in state: MarkupState, _ vocabulary: Vocabulary, _ memory: inout TokenBuffers.Memory,
    _ buffers: inout TokenBuffers
  ) -> (paragraph: Paragraph, next: MarkupState) {
    guard state == .text else { return readAny(text, in: state, vocabulary, &memory) }
    // Nearly all lines are prose from end to end, which shows as they are read.
    var tokenizer = Tokenizer(vocabulary, exempt: nil)
    let paragraph = tokenizer.read(text, vocabulary, &memory)
    guard tokenizer.needsCloserLook else { return (paragraph, .text) }
    buffers.reclaim(paragraph)
    memory = buffers.take()
    return readAny(text, in: state, vocabulary, &memory)
  }

  /// Reads a line of any kind: first it is looked through for what is no prose.
  static func readAny(
    _ text: [UInt8], in state: MarkupState, _ vocabulary: Vocabulary, _ memory: inout TokenBuffers.Memory
  ) -> (paragraph: Paragraph, next: MarkupState) {
    let (isExempt, next) = state.reading(text)
    let whole = ExemptScanner.Found(range: TextRange(0, text.count), kind: .exempt)
    var tokenizer = Tokenizer(vocabulary, exempt: isExempt ? [whole] : ExemptScanner.scan(text))
    return (tokenizer.read(text, vocabulary, &memory), next)
  }

  private init(_ vocabulary: Vocabulary, exempt: [ExemptScanner.Found]?) {
    self.exempt = exempt ?? []
    looksClosely = exempt != nil
    lexicon = vocabulary.lexicon
    hasHouseWords = vocabulary.hasHouseWords
  }

  private mutating func read(
    _ text: [UInt8], _ vocabulary: Vocabulary, _ memory: inout TokenBuffers.Memory
  ) -> Paragraph {
    var tokens: [Token] = []
    var letters: [UInt8] = []
    swap(&tokens, &memory.tokens)
    swap(&letters, &memory.letters)
    tokens.removeAll(keepingCapacity: true)
    // A letter takes two bytes or more, but a ligature of three stands for up to four.
    let isRoomy = looksClosely && text.contains(PresentationForms.lead)
    let room = isRoomy ? text.count * 2 : text.count / 2 + 1
    if letters.count < room { letters = [UInt8](repeating: 0, count: room + min(room / 2, Self.margin)) }
    while offset < text.count, !needsCloserLook {
      tokens.append(addingCapacity: (text.count - offset) / 4 + 8) { tokens in
        run(text.span, vocabulary, &letters, into: &tokens)
      }
    }
    let parts = Paragraph.Parts(
      text: text, tokens: tokens, letters: letters, contents: contents, vocabulary: vocabulary)
    return Paragraph(parts: parts)
  }

  /// Letters more than a paragraph takes, for a longer one that is read in the same memory.
  private static let margin = 1 << 12

  @inline(__always)
  mutating func add(_ token: Token, to tokens: inout OutputSpan<Token>) {
    tokens.append(token)
    contents.add(token)
    offset = token.end
    if token.kind == .latin { latinEnd = token.end }
  }

  mutating func addOddMark() { contents.addOddMark() }

  /// Reads on until the text ends, `tokens` has no room for two more, or something may be no prose.
  private mutating func run(
    _ text: Span<UInt8>, _ vocabulary: Vocabulary, _ letters: inout [UInt8],
    into tokens: inout OutputSpan<Token>
  ) {
    let (table, lexicon) = (ArabicBlock.facts, lexicon)
    let facts = table.span
    var letters = letters.mutableSpan
    while tokens.freeCapacity >= 2, !needsCloserLook {
      let isLast = nextExempt == exempt.count
      let prose = isLast ? text : text.extracting(..<exempt[nextExempt].range.start)
      while offset < prose.count, tokens.freeCapacity >= 2 {
        // Words and the spaces between them are nearly all of prose.
        if prose[offset] == 0x20, offset &+ 1 < prose.count, ArabicBlock.holds(prose[offset &+ 1]) {
          tokens.append(Token(.space, offset, offset &+ 1, scalar: 0x20))
          contents.addPlainSpace()
          offset &+= 1
        }
        if !readWord(prose, facts, vocabulary, lexicon, &letters, into: &tokens) {
          readOther(prose, into: &tokens)
          if needsCloserLook { return }
        }
      }
      guard !isLast, offset == prose.count, tokens.freeCapacity >= 2 else { break }
      add(Token(exempt[nextExempt].kind, offset, exempt[nextExempt].range.end), to: &tokens)
      nextExempt += 1
    }
  }

  /// Reads the word that starts here; false when none does.
  @inline(__always)
  private mutating func readWord(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ vocabulary: Vocabulary, _ lexicon: Lexicon,
    _ letters: inout MutableSpan<UInt8>, into tokens: inout OutputSpan<Token>
  ) -> Bool {
    guard offset >= looseEnd else { return false }
    var word = WordReading(start: offset, firstLetter: letterCount, state: lexicon.start)
    word.read(text, facts, lexicon, into: &letters)
    let count = word.letterEnd &- letterCount
    guard count > 0 else {
      looseEnd = word.end
      return false
    }
    let info =
      hasHouseWords
      ? Self.houseInfo(letters.span, letterCount..<word.letterEnd, word, vocabulary)
      : lexicon.info(word.state)
    let token = Token(word, offset, firstLetter: letterCount, count, info: info)
    tokens.append(token)
    contents.add(token)
    offset = word.end
    letterCount = word.letterEnd
    return true
  }

  @inline(never)
  private static func houseInfo(
    _ letters: Span<UInt8>, _ range: Range<Int>, _ word: WordReading, _ vocabulary: Vocabulary
  ) -> WordInfo {
    if word.flags & TokenFlags.foreign.rawValue != 0 { return .unknown }
    return vocabulary.house[range.map { letters[$0] }] ?? vocabulary.lexicon.info(word.state)
  }
}
