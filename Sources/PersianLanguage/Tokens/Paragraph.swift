package import TextStorage

/// One paragraph, read: its bytes, its tokens, and what the lexicon knows of each word.
///
/// Everything later stages look at; a value that depends on the paragraph's bytes, the vocabulary and the markup
/// state it starts in, and on nothing else. Handed on as one reference.
@usableFromInline package struct Paragraph: Sendable {
  @usableFromInline let parts: Parts

  /// What a paragraph is made of.
  @usableFromInline final class Parts: Sendable {
    @usableFromInline let text: [UInt8]
    @usableFromInline let tokens: [Token]
    @usableFromInline let letters: [UInt8]
    @usableFromInline let contents: ParagraphContents
    @usableFromInline let vocabulary: Vocabulary

    init(
      text: [UInt8], tokens: [Token], letters: [UInt8], contents: ParagraphContents, vocabulary: Vocabulary
    ) {
      self.text = text
      self.tokens = tokens
      self.letters = letters
      self.contents = contents
      self.vocabulary = vocabulary
    }
  }

  /// The bytes, well-formed UTF-8 without line end.
  @inlinable package var text: [UInt8] { parts.text }
  /// The tokens in order; they cover the text without gaps.
  @inlinable package var tokens: [Token] { parts.tokens }
  /// The letters of all words, ZWNJ and marks left out; what lies behind the last word's means nothing.
  @inlinable package var letters: [UInt8] { parts.letters }
  /// What kinds of token there are, and what is true of any word.
  @inlinable package var contents: ParagraphContents { parts.contents }
  /// What its words were looked up in: read again with it, the text gives the same tokens.
  @inlinable package var vocabulary: Vocabulary { parts.vocabulary }

  /// Number of tokens.
  @inlinable package var count: Int { tokens.count }

  /// The letters of token `index`, ZWNJ and marks left out; empty for what is no word.
  @inlinable package func letters(of index: Int) -> ArraySlice<UInt8> { letters[letterRange(index)] }

  /// Where the letters of token `index` stand in `letters`.
  @inlinable package func letterRange(_ index: Int) -> Range<Int> {
    let token = tokens[index]
    guard token.letterCount > 0 else { return 0..<0 }
    return Int(token.letterStart)..<Int(token.letterStart) + Int(token.letterCount)
  }

  /// What the lexicon knows of token `index`; unknown for what is no word.
  @inlinable package func info(_ index: Int) -> WordInfo { tokens[index].info }

  /// The word as a key, `WordKey.none` for what is no word or too long.
  @inlinable package func key(_ index: Int) -> WordKey { tokens[index].key }

  /// True when token `index` exists and is of `kind`.
  @inlinable package func isKind(_ index: Int, _ kind: TokenKind) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].kind == kind
  }

  /// True when token `index` exists and is the mark `scalar`.
  @inlinable package func isMark(_ index: Int, _ scalar: UInt32) -> Bool {
    isKind(index, .mark) && tokens[index].scalar == scalar
  }

  /// The word before token `index` with exactly one space token between, or nil.
  @inlinable package func wordBefore(_ index: Int) -> Int? {
    isKind(index - 1, .space) && isKind(index - 2, .word) ? index - 2 : nil
  }

  /// The word after token `index` with exactly one space token between, or nil.
  @inlinable package func wordAfter(_ index: Int) -> Int? {
    isKind(index + 1, .space) && isKind(index + 2, .word) ? index + 2 : nil
  }

  /// The byte after the first `count` letters of word `index` and the marks and ZWNJ-free signs on them.
  /// O(word).
  package func offset(ofWord index: Int, afterLetters count: Int) -> Int {
    let token = tokens[index]
    var offset = token.start
    var seen = 0
    if token.isPlainWord {
      while offset < token.end {
        let isZWNJ = text[offset] == 0xE2
        if seen == count { break }
        if !isZWNJ { seen += 1 }
        offset += isZWNJ ? 3 : 2
      }
      return offset
    }
    while offset < token.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      let isLetter = CharacterClass.of(scalar.value) == .letter
      if seen == count, isLetter || scalar.value == 0x200C { break }
      if isLetter { seen += PresentationForms.letterCount(scalar.value) }
      offset += scalar.length
    }
    return offset
  }

  /// True when a ZWNJ of word `index` stands after its first `count` letters. O(word).
  package func hasZWNJ(inWord index: Int, afterLetters count: Int) -> Bool {
    guard tokens[index].flags.contains(.zwnj) else { return false }
    let offset = offset(ofWord: index, afterLetters: count)
    return offset < tokens[index].end && UTF8Scalars.decode(text, at: offset).value == 0x200C
  }

  /// The bytes of `range` as text. For messages.
  package func string(_ range: TextRange) -> String {
    String(decoding: text[range.indices], as: UTF8.self)
  }

  /// The token that holds the byte at `offset`, nil past the end. O(log tokens).
  package func token(at offset: Int) -> Int? {
    let index = tokens.partitioningIndex { $0.end > offset }
    return index < tokens.count && tokens[index].start <= offset ? index : nil
  }
}
