/// All a word's reader asks of a scalar, packed for one load: its class and, for a letter, its number in the lexicon
/// and what is unusual about it.
struct ScalarFacts: Sendable {
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
    bits = UInt16(kind.rawValue) | UInt16(letter) << 4 | UInt16(flags.rawValue) << 10
  }

  /// ة, أ, إ.
  private static let arabic: [UInt8] = [0x0629, 0x0623, 0x0625].compactMap(Letter.of)

  /// True for a letter with nothing unusual about it. *Invariant:* letters are the first class.
  @inline(__always)
  var isPlainLetter: Bool { bits & 0xFC0F == 0 }

  /// True for a letter of Arabic script, a combining mark or tatweel. *Invariant:* marks are the second class.
  @inline(__always)
  var belongsToWord: Bool { bits & 0xF <= UInt16(CharacterClass.mark.rawValue) }

  /// True for a combining mark or tatweel; only of what belongs to a word.
  @inline(__always)
  var isMark: Bool { bits & 0xF != 0 }

  /// Its number; only of a letter.
  @inline(__always)
  var letter: UInt8 { UInt8(truncatingIfNeeded: bits >> 4) & 63 }

  /// `marked`, `irregular`, `foreign` and `arabic`, as they apply; only of what belongs to a word.
  @inline(__always)
  var flags: TokenFlags { TokenFlags(rawValue: UInt8(truncatingIfNeeded: bits >> 10)) }
}

/// U+0600…06FF, whose scalars take two bytes.
enum ArabicBlock {
  /// The facts of its scalars, in their order.
  static let facts = InlineArray<256, ScalarFacts> { ScalarFacts(of: 0x0600 + UInt32($0)) }

  /// True for the first byte of a scalar of the block.
  @inline(__always)
  static func holds(_ lead: UInt8) -> Bool { lead & 0xFC == 0xD8 }

  /// The place in `facts` of the scalar with these bytes.
  @inline(__always)
  static func place(_ lead: UInt8, _ trail: UInt8) -> Int { Int(lead & 3) << 6 | Int(trail & 0x3F) }
}
