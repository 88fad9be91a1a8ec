import TextStorage

/// One word as far as it has been read: its bytes, what was seen in them, and how far the lexicon went along.
struct WordReading {
  /// The byte after what has been read.
  private(set) var end: Int
  private(set) var flags: TokenFlags = []
  /// The letters, six bits each; only the last ten of a longer word.
  private(set) var key: UInt64 = 0
  /// Where its letters lead in the lexicon.
  private(set) var state: Lexicon.State

  init(start: Int, state: Lexicon.State) {
    end = start
    self.state = state
  }

  /// Reads letters, marks and ZWNJ up to `limit` or the first scalar that belongs to no word; the letters go to
  /// `letters`, which has room for all of them. O(word).
  @inline(__always)
  mutating func read(
    _ text: Span<UInt8>, before limit: Int, _ facts: Span<ScalarFacts>, _ lexicon: Lexicon,
    into letters: inout OutputSpan<UInt8>
  ) {
    var end = end
    var flags = flags.rawValue
    var key = key
    var state = state
    while end < limit {
      let lead = text[end]
      if lead >= 0xD8, lead <= 0xDB, end + 1 < limit {
        // Arabic: U+0600…06FF.
        let fact = facts[Int(lead & 0x1F) << 6 | Int(text[end + 1] & 0x3F)]
        if fact.isLetter {
          flags |= fact.flags.rawValue
          letters.append(fact.letter)
          key = key << 6 | UInt64(fact.letter)
          state = lexicon.advance(state, fact.letter)
        } else if fact.isMark {
          flags |= TokenFlags.marked.rawValue
        } else {
          break
        }
        end += 2
      } else {
        guard lead >= 0xC2, let rare = RareScalar(text, at: end) else { break }
        flags |= rare.flags.rawValue
        for letter in rare.letters {
          letters.append(letter)
          key = key << 6 | UInt64(letter)
          state = lexicon.advance(state, letter)
        }
        end += rare.length
      }
    }
    self.end = end
    self.flags.rawValue = flags
    self.key = key
    self.state = state
  }
}

/// ZWNJ, a presentation form, or a letter or mark of another block than U+0600…06FF, as part of a word.
private struct RareScalar {
  let length: Int
  let flags: TokenFlags
  let letters: [UInt8]

  /// Reads the scalar at `offset`; nil for one that belongs to no word.
  @inline(never)
  init?(_ text: Span<UInt8>, at offset: Int) {
    let scalar = UTF8Scalars.decode(text, at: offset)
    length = scalar.length
    switch CharacterClass.of(scalar.value) {
    case .zwnj:
      flags = .zwnj
      letters = []
    case .mark:
      flags = .marked
      letters = []
    case .letter:
      if let base = PresentationForms.base(scalar.value) {
        let arabic = base.contains { ScalarFacts(of: $0).flags.contains(.arabic) }
        flags = arabic ? [.irregular, .arabic] : .irregular
        letters = base.filter { CharacterClass.of($0) == .letter }.map { Letter.of($0) ?? Letter.foreign }
      } else {
        let facts = ScalarFacts(of: scalar.value)
        flags = facts.flags
        letters = [facts.letter]
      }
    default: return nil
    }
  }
}
