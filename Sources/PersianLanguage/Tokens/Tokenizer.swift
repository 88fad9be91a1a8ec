import TextStorage

/// Cuts a paragraph into tokens and looks its words up, in one pass over the bytes: a word's way through the
/// lexicon is walked letter by letter as the letters are read.
package struct Tokenizer {
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var letters: [UInt8] = []
  private var offset = 0
  private let mayHoldForms: Bool

  /// Reads `text` (well-formed UTF-8, one line without its end) in the markup state it starts in; also returns
  /// the state the next line starts in. O(text).
  package static func read(
    _ text: [UInt8], in state: MarkupState = .text, vocabulary: Vocabulary
  ) -> (paragraph: Paragraph, next: MarkupState) {
    let contents = LineContents(of: text)
    let mayHoldMarkup = contents.contains(.markup)
    let (isExempt, next) = state == .text && !mayHoldMarkup ? (false, .text) : state.reading(text)
    var tokenizer = Tokenizer(text, contents, vocabulary)
    if isExempt {
      if !text.isEmpty { tokenizer.add(Token(.exempt, 0, text.count)) }
    } else {
      let facts = ScalarFacts.table
      tokenizer.run(text.span, facts.span, mayHoldMarkup ? ExemptScanner.scan(text) : [])
    }
    return (Paragraph(text: text, tokens: tokenizer.tokens, letters: tokenizer.letters), next)
  }

  private init(_ text: [UInt8], _ contents: LineContents, _ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    mayHoldForms = contents.contains(.forms)
    tokens.reserveCapacity(text.count / 4)
    letters.reserveCapacity(letterBound(text.count))
  }

  /// More letters than `bytes` bytes of text can stand for: one for two bytes, or four for a ligature of three.
  private func letterBound(_ bytes: Int) -> Int { mayHoldForms ? bytes * 2 : bytes / 2 + 1 }

  @inline(__always)
  private mutating func add(_ token: Token) {
    tokens.append(token)
    offset = token.end
  }

  private mutating func run(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ exempt: [ExemptScanner.Found]
  ) {
    var next = 0
    while offset < text.count {
      if next < exempt.count, exempt[next].range.start == offset {
        add(Token(exempt[next].kind, offset, exempt[next].range.end))
        next += 1
        continue
      }
      readToken(text, facts, before: next < exempt.count ? exempt[next].range.start : text.count)
    }
  }

  private mutating func readToken(_ text: Span<UInt8>, _ facts: Span<ScalarFacts>, before limit: Int) {
    let scalar = UTF8Scalars.decode(text, at: offset)
    switch Self.characterClass(scalar.value, facts) {
    case .letter, .mark, .zwnj:
      readWord(text, facts, before: limit)
    case .persianDigit, .arabicDigit, .asciiDigit:
      readNumber(text, before: limit)
    case .space, .otherSpace:
      readRun(.space, text, facts, first: scalar, before: limit) { $0 == .space || $0 == .otherSpace }
    case .latin:
      readRun(.latin, text, facts, first: scalar, before: limit) {
        $0 == .latin || $0 == .asciiDigit || $0 == .mark
      }
    case .otherLetter:
      readRun(.foreign, text, facts, first: scalar, before: limit) { $0 == .otherLetter || $0 == .mark }
    case .invisible:
      add(Token(.invisible, offset, offset + scalar.length, scalar: scalar.value))
    case .punctuation:
      add(Token(.mark, offset, offset + scalar.length, scalar: scalar.value))
    case .other:
      add(Token(.other, offset, offset + scalar.length, scalar: scalar.value))
    }
  }

  @inline(__always)
  private static func characterClass(_ scalar: UInt32, _ facts: Span<ScalarFacts>) -> CharacterClass {
    scalar < 0x800 ? facts[Int(scalar)].characterClass : CharacterClass.of(scalar)
  }

  @inline(__always)
  private mutating func readRun(
    _ kind: TokenKind, _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, first: DecodedScalar,
    before limit: Int, _ belongs: (CharacterClass) -> Bool
  ) {
    var end = offset + first.length
    while end < limit {
      let scalar = UTF8Scalars.decode(text, at: end)
      guard belongs(Self.characterClass(scalar.value, facts)) else { break }
      end += scalar.length
    }
    add(Token(kind, offset, end, scalar: first.value))
  }

  private mutating func readWord(_ text: Span<UInt8>, _ facts: Span<ScalarFacts>, before limit: Int) {
    let firstLetter = letters.count
    let lexicon = vocabulary.lexicon
    var word = WordReading(start: offset, state: lexicon.start)
    letters.append(addingCapacity: letterBound(limit - offset)) { letters in
      word.read(text, before: limit, facts, lexicon, into: &letters)
    }
    guard letters.count > firstLetter else { return readLoose(text, before: word.end) }
    let range = firstLetter..<letters.count
    let isForeign = word.flags.contains(.foreign)
    add(
      Token(
        word: offset, word.end, flags: word.flags, letters: range,
        key: range.count <= WordKey.maxLetters ? WordKey(packed: word.key) : .none,
        info: isForeign ? .unknown : vocabulary.info(letters, range, reaching: word.state),
        state: word.state))
  }

  /// Marks or ZWNJ without a letter: one by one, so that rules can name them.
  private mutating func readLoose(_ text: Span<UInt8>, before end: Int) {
    while offset < end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      let kind: TokenKind = scalar.value == 0x200C ? .invisible : scalar.value == 0x0640 ? .mark : .other
      add(Token(kind, offset, offset + scalar.length, scalar: scalar.value))
    }
  }

  /// Digits and what stands between them: `۳٬۰۰۰`, `۱۲:۳۰`, `2025-08-16`, `۱۰–۱۵`.
  private mutating func readNumber(_ text: Span<UInt8>, before limit: Int) {
    let start = offset
    var end = start
    var flags: TokenFlags = []
    while end < limit {
      let scalar = UTF8Scalars.decode(text, at: end)
      if Self.isDigit(scalar.value) {
        end += scalar.length
        continue
      }
      let after = end + scalar.length
      guard Self.separators.contains(scalar.value), after < limit,
        Self.isDigit(UTF8Scalars.decode(text, at: after).value)
      else { break }
      if scalar.value == 0x3A || scalar.value == 0x2D || scalar.value == 0x2F { flags.insert(.exempt) }
      end = after
    }
    if followsLatin(text) { flags.insert(.exempt) }
    add(Token(.number, start, end, flags: flags))
  }

  /// True when the number now read is part of a Latin name: directly after it, or one space away (`iPhone 15`).
  private func followsLatin(_ text: Span<UInt8>) -> Bool {
    guard let last = tokens.last else { return false }
    if last.kind == .latin { return true }
    return last.kind == .space && last.end - last.start == 1 && tokens.count >= 2
      && tokens[tokens.count - 2].kind == .latin && text[offset] < 0x80
  }

  private static let separators: [UInt32] = [
    0x2C, 0x2E, 0x2F, 0x3A, 0x2D, 0x2013, 0x060C, 0x066B, 0x066C,
  ]

  private static func isDigit(_ scalar: UInt32) -> Bool {
    switch CharacterClass.of(scalar) {
    case .persianDigit, .arabicDigit, .asciiDigit: true
    default: false
    }
  }
}
