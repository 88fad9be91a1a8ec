/// All a word's reader asks of a scalar, packed for one load: its class and, for a letter, its number in the lexicon
/// and what is unusual about it.
struct ScalarFacts: Sendable {
  /// From the lowest: six bits of letter, four of class, six of flags. So a letter with nothing unusual about it is
  /// its own number.
  private let bits: UInt16

  /// Reads the facts off the tables they are defined in.
  init(of scalar: UInt32) {
    let kind = CharacterClass.of(scalar)
    let letter = Letter.of(scalar) ?? Letter.foreign
    var flags: TokenFlags = []
    if kind == .mark {
      flags = .marked
    } else if letter == Letter.foreign {
      flags = [.foreign, .irregular]
    } else if Letter.scalar(letter) != scalar {
      flags = .irregular
    }
    if kind == .letter, letter != Letter.foreign, Self.arabic.contains(letter) { flags.formUnion(.arabic) }
    bits = UInt16(letter) | UInt16(kind.rawValue) << 6 | UInt16(flags.rawValue) << 10
  }

  /// ة, أ, إ.
  private static let arabic: [UInt8] = [0x0629, 0x0623, 0x0625].compactMap(Letter.of)

  /// True for a letter with nothing unusual about it. *Invariant:* letters are the first class.
  @inline(__always)
  var isPlainLetter: Bool { bits < 1 << 6 }

  /// True for a letter of Arabic script, a combining mark or tatweel. *Invariant:* marks are the second class.
  @inline(__always)
  var belongsToWord: Bool { bits >> 6 & 0xF <= UInt16(CharacterClass.mark.rawValue) }

  /// True for a combining mark or tatweel; only of what belongs to a word.
  @inline(__always)
  var isMark: Bool { bits >> 6 & 0xF != 0 }

  /// Its number; only of a letter with nothing unusual about it.
  @inline(__always)
  var plainLetter: UInt8 { UInt8(truncatingIfNeeded: bits) }

  /// Its number; only of a letter.
  @inline(__always)
  var letter: UInt8 { UInt8(truncatingIfNeeded: bits) & 63 }

  /// `marked`, `irregular`, `foreign` and `arabic`, as they apply; only of what belongs to a word.
  @inline(__always)
  var flags: TokenFlags { TokenFlags(rawValue: UInt8(truncatingIfNeeded: bits >> 10)) }
}

/// U+0600…06FF, whose scalars take two bytes.
enum ArabicBlock {
  /// The facts of its scalars, each at its `place`; what lies between is no letter.
  static let facts: [ScalarFacts] = (0..<0x340).map { place in
    let (lead, trail) = (UInt32(place) >> 8, UInt32(place) & 0xFF)
    return ScalarFacts(of: trail < 0x40 ? 0x0600 + lead << 6 + trail : 0xFFFD)
  }

  /// True for the first byte of a scalar of the block.
  @inline(__always)
  static func holds(_ lead: UInt8) -> Bool { lead & 0xFC == 0xD8 }

  /// The place in `facts` of the scalar with these bytes; outside of `facts` for bytes of no scalar of the block.
  @inline(__always)
  static func place(_ lead: UInt8, _ trail: UInt8) -> Int { (Int(lead) << 8 | Int(trail)) &- 0xD880 }
}
