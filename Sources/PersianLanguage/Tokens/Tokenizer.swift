import TextStorage

/// Cuts a paragraph into tokens and looks its words up, in one pass over the bytes.
package struct Tokenizer {
  private let text: [UInt8]
  private let vocabulary: Vocabulary
  private var tokens: [Token] = []
  private var letters: [UInt8] = []
  private var infos: [WordInfo] = []
  private var offset = 0

  /// Reads `text` (well-formed UTF-8, one line without its end) in the markup state it starts in; also returns
  /// the state the next line starts in. O(text).
  package static func read(
    _ text: [UInt8], in state: MarkupState = .text, vocabulary: Vocabulary
  ) -> (paragraph: Paragraph, next: MarkupState) {
    let (isExempt, next) = state.reading(text)
    var tokenizer = Tokenizer(text: text, vocabulary: vocabulary)
    if isExempt {
      if !text.isEmpty { tokenizer.add(Token(.exempt, 0, text.count)) }
    } else {
      tokenizer.run()
    }
    return (tokenizer.paragraph, next)
  }

  private init(text: [UInt8], vocabulary: Vocabulary) {
    self.text = text
    self.vocabulary = vocabulary
    tokens.reserveCapacity(text.count / 4)
    infos.reserveCapacity(text.count / 4)
    letters.reserveCapacity(text.count / 2)
  }

  private var paragraph: Paragraph {
    Paragraph(text: text, tokens: tokens, letters: letters, infos: infos)
  }

  private mutating func add(_ token: Token, info: WordInfo = .unknown) {
    tokens.append(token)
    infos.append(info)
    offset = token.end
  }

  private mutating func run() {
    let exempt = ExemptScanner.scan(text)
    var next = 0
    while offset < text.count {
      if next < exempt.count, exempt[next].range.start == offset {
        add(Token(exempt[next].kind, offset, exempt[next].range.end))
        next += 1
        continue
      }
      readToken(before: next < exempt.count ? exempt[next].range.start : text.count)
    }
  }

  private mutating func readToken(before limit: Int) {
    let scalar = UTF8Scalars.decode(text, at: offset)
    switch CharacterClass.of(scalar.value) {
    case .letter, .mark, .zwnj:
      readWord(before: limit)
    case .persianDigit, .arabicDigit, .asciiDigit:
      readNumber(before: limit)
    case .space, .otherSpace:
      readRun(.space, first: scalar, before: limit) { $0 == .space || $0 == .otherSpace }
    case .latin:
      readRun(.latin, first: scalar, before: limit) { $0 == .latin || $0 == .asciiDigit || $0 == .mark }
    case .otherLetter:
      readRun(.foreign, first: scalar, before: limit) { $0 == .otherLetter || $0 == .mark }
    case .invisible:
      add(Token(.invisible, offset, offset + scalar.length, scalar: scalar.value))
    case .punctuation:
      add(Token(.mark, offset, offset + scalar.length, scalar: scalar.value))
    case .other:
      add(Token(.other, offset, offset + scalar.length, scalar: scalar.value))
    }
  }

  private mutating func readRun(
    _ kind: TokenKind, first: DecodedScalar, before limit: Int, _ belongs: (CharacterClass) -> Bool
  ) {
    var end = offset + first.length
    while end < limit {
      let scalar = UTF8Scalars.decode(text, at: end)
      guard belongs(CharacterClass.of(scalar.value)) else { break }
      end += scalar.length
    }
    add(Token(kind, offset, end, scalar: first.value))
  }

  private mutating func readWord(before limit: Int) {
    let start = offset
    let firstLetter = letters.count
    var end = start
    var flags: TokenFlags = []
    reading: while end < limit {
      let scalar = UTF8Scalars.decode(text, at: end)
      switch CharacterClass.of(scalar.value) {
      case .letter: readLetter(scalar.value, &flags)
      case .zwnj: flags.insert(.zwnj)
      case .mark: flags.insert(.marked)
      default: break reading
      }
      end += scalar.length
    }
    guard letters.count > firstLetter else {
      // Marks or ZWNJ without a letter: one by one, so that rules can name them.
      while offset < end {
        let scalar = UTF8Scalars.decode(text, at: offset)
        let kind: TokenKind = scalar.value == 0x200C ? .invisible : scalar.value == 0x0640 ? .mark : .other
        add(Token(kind, offset, offset + scalar.length, scalar: scalar.value))
      }
      return
    }
    let range = firstLetter..<letters.count
    add(
      Token(.word, start, end, flags: flags, letters: range),
      info: flags.contains(.foreign) ? .unknown : vocabulary.info(letters, range))
  }

  private mutating func readLetter(_ scalar: UInt32, _ flags: inout TokenFlags) {
    if let base = PresentationForms.base(scalar) {
      flags.insert(.irregular)
      for letter in base where CharacterClass.of(letter) == .letter {
        letters.append(Letter.of(letter) ?? Letter.foreign)
      }
      return
    }
    let letter = Letter.of(scalar) ?? Letter.foreign
    if letter == Letter.foreign {
      flags.formUnion([.foreign, .irregular])
    } else if Letter.scalar(letter) != scalar {
      flags.insert(.irregular)
    }
    letters.append(letter)
  }

  /// Digits and what stands between them: `۳٬۰۰۰`, `۱۲:۳۰`, `2025-08-16`, `۱۰–۱۵`.
  private mutating func readNumber(before limit: Int) {
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
    if followsLatin { flags.insert(.exempt) }
    add(Token(.number, start, end, flags: flags))
  }

  /// True when the number now read is part of a Latin name: directly after it, or one space away (`iPhone 15`).
  private var followsLatin: Bool {
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
