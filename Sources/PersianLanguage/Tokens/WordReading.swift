import TextStorage

/// One word as far as it has been read: its bytes, what was seen in them, and how far the lexicon went along.
struct WordReading {
  /// The byte after what has been read.
  private(set) var end: Int
  /// The place after its last letter among the letters of the paragraph.
  private(set) var letterEnd: Int
  /// Raw `TokenFlags`.
  private(set) var flags: UInt8 = 0
  /// The letters, six bits each; only the last ten of a longer word.
  private(set) var key: UInt64 = 0
  /// Where its letters lead in the lexicon.
  private(set) var state: Lexicon.State

  @inline(__always)
  init(start: Int, firstLetter: Int, state: Lexicon.State) {
    end = start
    letterEnd = firstLetter
    self.state = state
  }

  /// Reads letters, marks and ZWNJ up to the end of `text` or the first scalar that belongs to no word; the letters
  /// go to `letters`, which has room for all of them. O(word).
  @inline(__always)
  mutating func read(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ lexicon: Lexicon,
    into letters: inout MutableSpan<UInt8>
  ) {
    repeat {
      readPlain(text, facts, lexicon, into: &letters)
    } while readUnusual(text, facts, lexicon, into: &letters)
  }

  /// Reads letters as long as nothing is unusual about them.
  @inline(__always)
  private mutating func readPlain(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ lexicon: Lexicon,
    into letters: inout MutableSpan<UInt8>
  ) {
    while end &+ 1 < text.count {
      let place = ArabicBlock.place(text[end], text[end &+ 1])
      guard UInt(bitPattern: place) < UInt(bitPattern: facts.count), facts[place].isPlainLetter else {
        return
      }
      add(facts[place].plainLetter, lexicon, &letters)
      end &+= 2
    }
  }

  /// Reads the one scalar here, of any kind; false when it belongs to no word.
  @inline(__always)
  private mutating func readUnusual(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ lexicon: Lexicon,
    into letters: inout MutableSpan<UInt8>
  ) -> Bool {
    // Nearly all words end before a space.
    guard end < text.count, text[end] >= 0xC2 else { return false }
    if text[end] == 0xE2, end &+ 2 < text.count, text[end &+ 1] == 0x80, text[end &+ 2] == 0x8C {
      flags |= TokenFlags.zwnj.rawValue
      end &+= 3
      return true
    }
    // A copy, so that the reading itself need not lie in memory.
    var word = self
    defer { self = word }
    return word.readRare(text, facts, lexicon, into: &letters)
  }

  @inline(never)
  private mutating func readRare(
    _ text: Span<UInt8>, _ facts: Span<ScalarFacts>, _ lexicon: Lexicon,
    into letters: inout MutableSpan<UInt8>
  ) -> Bool {
    if ArabicBlock.holds(text[end]), end &+ 1 < text.count {
      let fact = facts[ArabicBlock.place(text[end], text[end &+ 1])]
      guard fact.belongsToWord else { return false }
      flags |= fact.flags.rawValue
      if !fact.isMark { add(fact.letter, lexicon, &letters) }
      end &+= 2
      return true
    }
    // A presentation form of three bytes stands for up to four letters. Where there may be no room for them it is left for
    // a closer look.
    if text[end] == PresentationForms.lead, letters.count &- letterEnd < 2 &* (text.count &- end) {
      return false
    }
    guard let rare = RareScalar.read(text, at: end) else { return false }
    flags |= rare.flags.rawValue
    for letter in rare.letters { add(letter, lexicon, &letters) }
    end &+= rare.length
    return true
  }

  @inline(__always)
  private mutating func add(_ letter: UInt8, _ lexicon: Lexicon, _ letters: inout MutableSpan<UInt8>) {
    letters[letterEnd] = letter
    letterEnd &+= 1
    key = key << 6 | UInt64(letter)
    state = lexicon.advance(state, letter)
  }
}

/// A presentation form, or a letter or mark of another block than U+0600…06FF, as part of a word.
private struct RareScalar {
  let length: Int
  let flags: TokenFlags
  let letters: [UInt8]

  /// Reads the scalar at `offset`; nil for one that belongs to no word.
  static func read(_ text: Span<UInt8>, at offset: Int) -> RareScalar? {
    let scalar = UTF8Scalars.decode(text, at: offset)
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
