import TextStorage

/// Cuts a paragraph into tokens and looks its words up, in one pass over the bytes: a word's way through the
/// lexicon is walked letter by letter as the letters are read.
package struct Tokenizer {
  private let lexicon: Lexicon
  private let vocabulary: Vocabulary
  private let hasHouseWords: Bool
  var tokens: [Token] = []
  private var contents = ParagraphContents()
  /// The byte after the last token.
  var offset = 0
  /// Letters of the words read so far.
  private var letterCount = 0
  /// The byte after the marks and ZWNJ now read one by one.
  private var looseEnd = 0

  /// Reads `text` (well-formed UTF-8, one line without its end) in the markup state it starts in; also returns
  /// the state the next line starts in. O(text).
  package static func read(
    _ text: [UInt8], in state: MarkupState = .text, vocabulary: Vocabulary
  ) -> (paragraph: Paragraph, next: MarkupState) {
    let line = LineContents(of: text)
    let mayHoldMarkup = line.contains(.markup)
    let (isExempt, next) = state == .text && !mayHoldMarkup ? (false, .text) : state.reading(text)
    var tokenizer = Tokenizer(vocabulary)
    var letters: [UInt8] = []
    if isExempt {
      if !text.isEmpty { tokenizer.add(Token(.exempt, 0, text.count)) }
    } else {
      tokenizer.tokens.reserveCapacity(text.count / 4 + 4)
      // A letter takes two bytes or more; a ligature of three stands for up to four.
      let room = line.contains(.forms) ? text.count * 2 : text.count / 2 + 1
      letters = Array(capacity: room) { $0.append(repeating: 0, count: room) }
      tokenizer.run(text.span, &letters, mayHoldMarkup ? ExemptScanner.scan(text) : [])
      letters.removeLast(letters.count - tokenizer.letterCount)
    }
    let paragraph = Paragraph(
      text: text, tokens: tokenizer.tokens, letters: letters, contents: tokenizer.contents)
    return (paragraph, next)
  }

  private init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    lexicon = vocabulary.lexicon
    hasHouseWords = vocabulary.hasHouseWords
  }

  @inline(__always)
  mutating func add(_ token: Token) {
    tokens.append(token)
    contents.add(token)
    offset = token.end
  }

  private mutating func run(_ text: Span<UInt8>, _ letters: inout [UInt8], _ exempt: [ExemptScanner.Found]) {
    let block = ArabicBlock.facts
    let facts = block.span
    var letters = letters.mutableSpan
    var next = 0
    while offset < text.count {
      let isLast = next == exempt.count
      readProse(isLast ? text : text.extracting(..<exempt[next].range.start), facts, &letters)
      if isLast { break }
      add(Token(exempt[next].kind, offset, exempt[next].range.end))
      next += 1
    }
  }

  /// Reads up to the end of `text`.
  @inline(__always)
  private mutating func readProse(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ letters: inout MutableSpan<UInt8>
  ) {
    while offset < text.count {
      // Words and the spaces between them are nearly all of prose.
      if text[offset] == 0x20, offset &+ 1 < text.count, ArabicBlock.holds(text[offset &+ 1]) {
        add(Token(.space, offset, offset &+ 1, scalar: 0x20))
      }
      if !readWord(text, facts, &letters) { readOther(text) }
    }
  }

  /// Reads the word that starts here; false when none does.
  @inline(__always)
  private mutating func readWord(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ letters: inout MutableSpan<UInt8>
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
    add(Token(word, offset, letters: range, info: info))
    return true
  }

  @inline(never)
  private func houseInfo(_ letters: Span<UInt8>, _ range: Range<Int>, _ state: Lexicon.State) -> WordInfo {
    vocabulary.house[range.map { letters[$0] }] ?? lexicon.info(state)
  }
}
