import TextStorage

/// What is no word.
extension Tokenizer {
  /// Reads the token that starts here, which is no word; `text` ends where prose does. Where something may begin that is
  /// no prose or wants more room than there is, and nobody has looked for it, it only says so.
  @inline(never)
  mutating func readOther(_ text: Span<UInt8>, into tokens: inout OutputSpan<Token>) {
    let scalar = UTF8Scalars.decode(text, at: offset)
    if !looksClosely, ExemptScanner.mayBegin(scalar.value) || text[offset] == PresentationForms.lead {
      needsCloserLook = true
      return
    }
    switch CharacterClass.of(scalar.value) {
    case .letter, .mark, .zwnj:
      // Marks or ZWNJ without a letter: one by one, so that rules can name them.
      let kind: TokenKind = scalar.value == 0x200C ? .invisible : scalar.value == 0x0640 ? .mark : .other
      if kind == .mark { addOddMark() }
      add(Token(kind, offset, offset + scalar.length, scalar: scalar.value), to: &tokens)
    case .persianDigit, .arabicDigit, .asciiDigit:
      readNumber(text, into: &tokens)
    case .space, .otherSpace:
      readRun(.space, text, first: scalar, &tokens) { $0 == .space || $0 == .otherSpace }
    case .latin:
      readRun(.latin, text, first: scalar, &tokens) {
        $0 == .latin || $0 == .asciiDigit || $0 == .mark
      }
    case .otherLetter:
      readRun(.foreign, text, first: scalar, &tokens) { $0 == .otherLetter || $0 == .mark }
    case .invisible:
      add(Token(.invisible, offset, offset + scalar.length, scalar: scalar.value), to: &tokens)
    case .punctuation:
      let end = offset + scalar.length
      // Where room had to be made the token before is out of sight.
      let left = tokens.isEmpty ? offset == 0 ? nil : .other : tokens[tokens.count - 1].kind
      if !MarkPlace.isUsual(scalar.value, left: left, right: end < text.count ? text[end] : nil) {
        addOddMark()
      }
      add(Token(.mark, offset, offset + scalar.length, scalar: scalar.value), to: &tokens)
    case .other:
      add(Token(.other, offset, offset + scalar.length, scalar: scalar.value), to: &tokens)
    }
  }

  @inline(__always)
  private mutating func readRun(
    _ kind: TokenKind, _ text: Span<UInt8>, first: DecodedScalar, _ tokens: inout OutputSpan<Token>,
    _ belongs: (CharacterClass) -> Bool
  ) {
    var end = offset + first.length
    while end < text.count {
      let scalar = UTF8Scalars.decode(text, at: end)
      guard belongs(CharacterClass.of(scalar.value)) else { break }
      end += scalar.length
    }
    add(Token(kind, offset, end, scalar: first.value), to: &tokens)
  }

  /// Digits and what stands between them: `۳٬۰۰۰`, `۱۲:۳۰`, `2025-08-16`, `۱۰–۱۵`.
  private mutating func readNumber(_ text: Span<UInt8>, into tokens: inout OutputSpan<Token>) {
    let start = offset
    var end = start
    var flags: TokenFlags = []
    while end < text.count {
      let scalar = UTF8Scalars.decode(text, at: end)
      if Self.isDigit(scalar.value) {
        end += scalar.length
        continue
      }
      let after = end + scalar.length
      guard Self.isSeparator(scalar.value), after < text.count,
        Self.isDigit(UTF8Scalars.decode(text, at: after).value)
      else { break }
      if scalar.value == 0x2F, !looksClosely {
        needsCloserLook = true
        return
      }
      if scalar.value == 0x3A || scalar.value == 0x2D || scalar.value == 0x2F { flags.insert(.exempt) }
      end = after
    }
    if followsLatin(text) { flags.insert(.exempt) }
    add(Token(.number, start, end, flags: flags), to: &tokens)
  }

  /// True when the number now read is part of a Latin name: directly after it, or one space away (`iPhone 15`).
  private func followsLatin(_ text: Span<UInt8>) -> Bool {
    if latinEnd == offset { return true }
    return offset > 0 && latinEnd == offset - 1 && Self.isASCIISpace(text[offset - 1]) && text[offset] < 0x80
  }

  private static func isASCIISpace(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0B || byte == 0x0C
  }

  private static func isSeparator(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2C, 0x2E, 0x2F, 0x3A, 0x2D, 0x2013, 0x060C, 0x066B, 0x066C: true
    default: false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x30...0x39, 0x06F0...0x06F9, 0x0660...0x0669, 0xFF10...0xFF19: true
    default: false
    }
  }
}
