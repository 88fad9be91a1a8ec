/// All the tokenizer asks of a scalar, packed for one load: its class and, for a letter, its number in the lexicon
/// and what is unusual about it.
struct ScalarFacts: Sendable {
  private let bits: UInt16

  /// Reads the facts off the tables they are defined in; `table` has them ready up to U+07FF.
  init(of scalar: UInt32) {
    let letter = Letter.of(scalar) ?? Letter.foreign
    var flags: TokenFlags = []
    if letter == Letter.foreign {
      flags = [.foreign, .irregular]
    } else if Letter.scalar(letter) != scalar {
      flags = .irregular
    }
    if letter != Letter.foreign, Self.arabic.contains(letter) { flags.formUnion(.arabic) }
    bits = UInt16(CharacterClass.of(scalar).rawValue) | UInt16(letter) << 4 | UInt16(flags.rawValue) << 10
  }

  /// ة, أ, إ.
  private static let arabic: [UInt8] = [0x0629, 0x0623, 0x0625].compactMap(Letter.of)

  /// What the scalar is.
  @inline(__always)
  var characterClass: CharacterClass { CharacterClass(rawValue: UInt8(bits & 0xF)) ?? .other }

  /// True for a letter of Arabic script.
  @inline(__always)
  var isLetter: Bool { UInt8(bits & 0xF) == CharacterClass.letter.rawValue }

  /// True for a combining mark or tatweel.
  @inline(__always)
  var isMark: Bool { UInt8(bits & 0xF) == CharacterClass.mark.rawValue }

  /// Its number; only of a letter.
  @inline(__always)
  var letter: UInt8 { UInt8(truncatingIfNeeded: bits >> 4) & 63 }

  /// `irregular`, `foreign` and `arabic`, as they apply; only of a letter.
  @inline(__always)
  var flags: TokenFlags { TokenFlags(rawValue: UInt8(truncatingIfNeeded: bits >> 10)) }

  /// The facts of U+0000…07FF.
  static let table: [ScalarFacts] = (0..<UInt32(0x800)).map(ScalarFacts.init(of:))
}
