import TextStorage

/// One word as far as it has been read: its bytes, what was seen in them, and how far the lexicon went along.
struct WordReading {
  /// The byte after what has been read.
  private(set) var end: Int
  /// The place after its last letter among the letters of the paragraph.
  private(set) var letterCount: Int
  /// Raw `TokenFlags`.
  private(set) var flags: UInt8 = 0
  /// The letters, six bits each; only the last ten of a longer word.
  private(set) var key: UInt64 = 0
  /// Where its letters lead in the lexicon.
  private(set) var state: Lexicon.State

  @inline(__always)
  init(start: Int, firstLetter: Int, state: Lexicon.State) {
    end = start
    letterCount = firstLetter
    self.state = state
  }

  /// Reads letters, marks and ZWNJ up to the end of `text` or the first scalar that belongs to no word; the letters
  /// go to `letters`, which has room for all of them. O(word).
  @inline(__always)
  mutating func read(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ lexicon: Lexicon,
    into letters: inout MutableSpan<UInt8>
  ) {
    while end < text.count {
      let lead = text[end]
      if ArabicBlock.holds(lead), end &+ 1 < text.count {
        let fact = facts[ArabicBlock.place(lead, text[end &+ 1])]
        if fact.isPlainLetter {
          add(fact.letter, lexicon, &letters)
        } else {
          guard fact.belongsToWord else { return }
          flags |= fact.flags.rawValue
          if !fact.isMark { add(fact.letter, lexicon, &letters) }
        }
        end &+= 2
      } else {
        guard lead >= 0xC2, let rare = RareScalar.read(text, at: end) else { return }
        flags |= rare.flags.rawValue
        for letter in rare.letters { add(letter, lexicon, &letters) }
        end &+= rare.length
      }
    }
  }

  @inline(__always)
  private mutating func add(_ letter: UInt8, _ lexicon: Lexicon, _ letters: inout MutableSpan<UInt8>) {
    letters[letterCount] = letter
    letterCount &+= 1
    key = key << 6 | UInt64(letter)
    state = lexicon.advance(state, letter)
  }
}

/// ZWNJ, a presentation form, or a letter or mark of another block than U+0600…06FF, as part of a word.
private struct RareScalar {
  let length: Int
  let flags: TokenFlags
  let letters: [UInt8]

  /// Reads the scalar at `offset`; nil for one that belongs to no word.
  @inline(__always)
  static func read(_ text: Span<UInt8>, at offset: Int) -> RareScalar? {
    let scalar = UTF8Scalars.decode(text, at: offset)
    return scalar.value == 0x200C
      ? RareScalar(length: scalar.length, flags: .zwnj, letters: []) : read(rarer: scalar)
  }

  @inline(never)
  private static func read(rarer scalar: DecodedScalar) -> RareScalar? {
    switch CharacterClass.of(scalar.value) {
    case .mark: return RareScalar(length: scalar.length, flags: .marked, letters: [])
    case .letter:
      guard let base = PresentationForms.base(scalar.value) else {
        let facts = ScalarFacts(of: scalar.value)
        return RareScalar(length: scalar.length, flags: facts.flags, letters: [facts.letter])
      }
      let isArabic = base.contains { ScalarFacts(of: $0).flags.contains(.arabic) }
      return RareScalar(
        length: scalar.length, flags: isArabic ? [.irregular, .arabic] : .irregular,
        letters: base.filter { CharacterClass.of($0) == .letter }.map { Letter.of($0) ?? Letter.foreign })
    default: return nil
    }
  }
}
