/// What a scalar is to the tokenizer.
@usableFromInline package enum CharacterClass: UInt8, Sendable {
  /// A letter of Arabic script, Persian or not.
  case letter
  /// A combining mark or tatweel: part of the word it stands in.
  case mark
  /// U+200C, the right tool.
  case zwnj
  /// Characters without ink: joiners, direction marks, embeddings, isolates, soft hyphen, NOT SIGN in its place.
  case invisible
  case persianDigit
  case arabicDigit
  case asciiDigit
  case latin
  /// Letters of any further script.
  case otherLetter
  /// The plain space.
  case space
  /// Tabs, no-break and typographic spaces.
  case otherSpace
  case punctuation
  /// Symbols, emoji, controls, everything else.
  case other

  /// The class of a scalar. O(1) for everything up to U+07FF, a few comparisons beyond.
  package static func of(_ scalar: UInt32) -> CharacterClass {
    if scalar < 0x800 { return table[Int(scalar)] }
    switch scalar {
    case 0x200C: return .zwnj
    case 0x200B, 0x200D...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x180E, 0xFEFF: return .invisible
    case 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x1680: return .otherSpace
    case 0x2010...0x2027, 0x2030...0x205E, 0x2E00...0x2E5D, 0x3001...0x3003, 0x3008...0x3011:
      return .punctuation
    case 0xFF01...0xFF0F, 0xFF1A...0xFF1F, 0xFE50...0xFE6B, 0xFD3E, 0xFD3F: return .punctuation
    case 0xFB50...0xFD3D, 0xFD40...0xFDFB, 0xFE70...0xFEFC: return .letter
    case 0xFF10...0xFF19: return .arabicDigit
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A, 0x1E00...0x1EFF: return .latin
    case 0x08A0...0x08D3, 0x0750...0x077F: return .letter
    case 0x08D4...0x08FF, 0x1AB0...0x1AFF, 0x20D0...0x20FF, 0xFE00...0xFE0F, 0xFE20...0xFE2F: return .mark
    case 0x0900...0x1FFF, 0x2C00...0x2DFF, 0x3040...0xD7FF, 0xF900...0xFAFF, 0x10000...0x1EFFF,
      0x20000...0x3FFFF:
      return isSymbolPlane(scalar) ? .other : .otherLetter
    default: return .other
    }
  }

  private static func isSymbolPlane(_ scalar: UInt32) -> Bool {
    (0x1F000...0x1FAFF).contains(scalar) || (0x1D000...0x1D7FF).contains(scalar)
  }

  /// True for a letter of Arabic script between U+0620 and U+06FF.
  static func isArabicScriptLetter(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x0620...0x063F, 0x0641...0x064A, 0x066E, 0x066F, 0x0671...0x06D3, 0x06D5, 0x06EE, 0x06EF,
      0x06FA...0x06FC, 0x06FF:
      true
    default: false
    }
  }

  private static let table: [CharacterClass] = (UInt32(0)..<0x800).map(classify)

  private static func classify(_ scalar: UInt32) -> CharacterClass {
    switch scalar {
    case 0x20: .space
    case 0x09, 0x0B, 0x0C, 0xA0: .otherSpace
    case 0x30...0x39: .asciiDigit
    case 0x41...0x5A, 0x61...0x7A, 0xAA, 0xBA, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: .latin
    case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E, 0xAB, 0xBB, 0xA1, 0xBF, 0xB4: .punctuation
    case 0xAC, 0xAD, 0x061C, 0x9D, 0x9E: .invisible
    case 0x06F0...0x06F9: .persianDigit
    case 0x0660...0x0669: .arabicDigit
    case 0x0640, 0x0610...0x061A, 0x064B...0x065F, 0x0670, 0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7,
      0x06E8, 0x06EA...0x06ED, 0x0300...0x036F:
      .mark
    case 0x060C, 0x061B, 0x061E, 0x061F, 0x066A...0x066D, 0x06D4, 0x0609, 0x060A: .punctuation
    case 0x0620...0x06FF: isArabicScriptLetter(scalar) ? .letter : .other
    case 0x0750...0x077F: .letter
    case 0x0250...0x05FF, 0x0700...0x07FF: .otherLetter
    default: .other
    }
  }
}
