import TextStorage

/// Cuts a paragraph into tokens and looks its words up, in one pass over the bytes: a word's way through the
/// lexicon is walked letter by letter as the letters are read.
package struct Tokenizer {
  private let lexicon: Lexicon
  private let vocabulary: Vocabulary
  private let hasHouseWords: Bool
  /// What is no prose, in order.
  private let exempt: [ExemptScanner.Found]
  /// The first of it that has not been reached.
  private var nextExempt = 0
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
    let line = LineContents(of: text)
    let mayHoldMarkup = line.contains(.markup)
    let (isExempt, next) = state == .text && !mayHoldMarkup ? (false, .text) : state.reading(text)
    let whole = ExemptScanner.Found(range: TextRange(0, text.count), kind: .exempt)
    let exempt = isExempt ? [whole] : mayHoldMarkup ? ExemptScanner.scan(text) : []
    var tokenizer = Tokenizer(vocabulary, exempt)
    // A letter takes two bytes or more; a ligature of three stands for up to four.
    var (tokens, letters) = buffers.take(letters: line.contains(.forms) ? text.count * 2 : text.count / 2 + 1)
    while tokenizer.offset < text.count {
      tokens.append(addingCapacity: (text.count - tokenizer.offset) / 4 + 8) { tokens in
        tokenizer.run(text.span, &letters, into: &tokens)
      }
    }
    let paragraph = Paragraph(
      text: text, tokens: tokens, letters: letters, contents: tokenizer.contents, vocabulary: vocabulary)
    return (paragraph, next)
  }

  private init(_ vocabulary: Vocabulary, _ exempt: [ExemptScanner.Found]) {
    self.vocabulary = vocabulary
    self.exempt = exempt
    lexicon = vocabulary.lexicon
    hasHouseWords = vocabulary.hasHouseWords
  }

  @inline(__always)
  mutating func add(_ token: Token, to tokens: inout OutputSpan<Token>) {
    tokens.append(token)
    contents.add(token)
    offset = token.end
    if token.kind == .latin { latinEnd = token.end }
  }

  /// Reads on until the text ends or `tokens` has no room for two more.
  @inline(__always)
  private mutating func run(
    _ text: Span<UInt8>, _ letters: inout [UInt8], into tokens: inout OutputSpan<Token>
  ) {
    let block = ArabicBlock.facts
    let facts = block.span
    var letters = letters.mutableSpan
    while tokens.freeCapacity >= 2 {
      let isLast = nextExempt == exempt.count
      let prose = isLast ? text : text.extracting(..<exempt[nextExempt].range.start)
      while offset < prose.count, tokens.freeCapacity >= 2 {
        // Words and the spaces between them are nearly all of prose.
        if prose[offset] == 0x20, offset &+ 1 < prose.count, ArabicBlock.holds(prose[offset &+ 1]) {
          add(Token(.space, offset, offset &+ 1, scalar: 0x20), to: &tokens)
        }
        if !readWord(prose, facts, &letters, into: &tokens) { readOther(prose, into: &tokens) }
      }
      guard !isLast, offset == prose.count, tokens.freeCapacity >= 2 else { break }
      add(Token(exempt[nextExempt].kind, offset, exempt[nextExempt].range.end), to: &tokens)
      nextExempt += 1
    }
  }

  /// Reads the word that starts here; false when none does.
  @inline(__always)
  private mutating func readWord(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ letters: inout MutableSpan<UInt8>,
    into tokens: inout OutputSpan<Token>
  ) -> Bool {
    guard offset >= looseEnd else { return false }
    var word = WordReading(start: offset, firstLetter: letterCount, state: lexicon.start)
    word.read(text, facts, lexicon, into: &letters)
    guard word.letterCount > letterCount else {
      looseEnd = word.end
      return false
    }
    let range = letterCount..<word.letterCount
    var info = WordInfo.unknown
    if word.flags & TokenFlags.foreign.rawValue == 0 {
      info = hasHouseWords ? houseInfo(letters.span, range, word.state) : lexicon.info(word.state)
    }
    letterCount = word.letterCount
    add(Token(word, offset, letters: range, info: info), to: &tokens)
    return true
  }

  @inline(never)
  private func houseInfo(_ letters: Span<UInt8>, _ range: Range<Int>, _ state: Lexicon.State) -> WordInfo {
    vocabulary.house[range.map { letters[$0] }] ?? lexicon.info(state)
  }
}
