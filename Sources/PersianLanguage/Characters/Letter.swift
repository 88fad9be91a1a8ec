/// A letter of the lexicon's alphabet: the Persian letters, the Arabic ones Persian words use, and ZWNJ.
///
/// Words are compared as arrays of these numbers, so that ي, ى and presentation forms read as ی and marks do not
/// count. Numbers are part of the compiled lexicon's format: append, never renumber.
@usableFromInline package enum Letter {
  /// U+200C, numbered like a letter.
  @inlinable package static var zwnj: UInt8 { 1 }
  /// ء, آ, أ, ؤ, ئ, ا … in the order of `scalars`.
  static let first: UInt8 = 2

  /// The letters in the order of their numbers, from `first` on.
  static let scalars: [UInt32] = [
    0x0621, 0x0622, 0x0623, 0x0624, 0x0626, 0x0627, 0x0628, 0x067E, 0x062A, 0x062B, 0x062C, 0x0686, 0x062D,
    0x062E, 0x062F, 0x0630, 0x0631, 0x0632, 0x0698, 0x0633, 0x0634, 0x0635, 0x0636, 0x0637, 0x0638, 0x0639,
    0x063A, 0x0641, 0x0642, 0x06A9, 0x06AF, 0x0644, 0x0645, 0x0646, 0x0648, 0x0647, 0x06CC, 0x0629, 0x0625,
  ]

  /// A letter of Arabic script that no Persian word is written with (Pashto, Urdu …): matches nothing.
  package static let foreign: UInt8 = 63

  /// The letter a scalar stands for once confusable forms are folded; nil for what is not a letter. O(1).
  package static func of(_ scalar: UInt32) -> UInt8? {
    guard scalar >= 0x0620, scalar <= 0x06FF else {
      return scalar == 0x200C ? zwnj : nil
    }
    let number = table[Int(scalar - 0x0600)]
    return number == 0 ? nil : number
  }

  /// Numbers by scalar − U+0600; 0 where there is no letter.
  static let table: [UInt8] = {
    var table = [UInt8](repeating: 0, count: 256)
    for scalar in UInt32(0x0620)...0x06FF where CharacterClass.isArabicScriptLetter(scalar) {
      table[Int(scalar - 0x0600)] = foreign
    }
    for (index, scalar) in scalars.enumerated() {
      table[Int(scalar - 0x0600)] = first + UInt8(index)
    }
    for (variant, base) in foldings {
      table[Int(variant - 0x0600)] = table[Int(base - 0x0600)]
    }
    return table
  }()

  /// Confusable letters and the letter a reader takes them for (HANDBOOK A2).
  private static let foldings: [(UInt32, UInt32)] = [
    (0x064A, 0x06CC), (0x0649, 0x06CC), (0x0643, 0x06A9), (0x06AA, 0x06A9), (0x06BE, 0x0647),
    (0x06C1, 0x0647), (0x06D5, 0x0647), (0x06C0, 0x0647), (0x06C2, 0x0647), (0x06C3, 0x0629),
    (0x06D2, 0x06CC), (0x06D3, 0x0626), (0x0620, 0x06CC), (0x0671, 0x0627),
  ]

  /// The scalar of a letter number, for printing; U+FFFD for a foreign letter.
  package static func scalar(_ letter: UInt8) -> UInt32 {
    if letter == zwnj { return 0x200C }
    let index = Int(letter) - Int(first)
    return scalars.indices.contains(index) ? scalars[index] : 0xFFFD
  }

  /// The letters as text. For messages and tests.
  package static func text(_ letters: some Sequence<UInt8>) -> String {
    var text = String.UnicodeScalarView()
    for letter in letters { text.append(Unicode.Scalar(scalar(letter)) ?? "\u{FFFD}") }
    return String(text)
  }

  /// True when the letter joins to the one after it (a D letter, HANDBOOK B1).
  @inlinable
  package static func joinsNext(_ letter: UInt8) -> Bool {
    joining >> UInt64(letter & 63) & 1 == 1
  }

  /// One bit for each letter but R letters, ء and ZWNJ.
  @inlinable static var joining: UInt64 { 0x6F_FFE0_FF40 }

  /// ا
  @inlinable package static var alef: UInt8 { 7 }
  /// آ
  @inlinable package static var alefMadda: UInt8 { 3 }
  /// ه
  @inlinable package static var heh: UInt8 { 37 }
  /// ی
  @inlinable package static var yeh: UInt8 { 38 }
  /// و
  @inlinable package static var waw: UInt8 { 36 }
  /// ل
  @inlinable package static var lam: UInt8 { 33 }
  /// م
  @inlinable package static var meem: UInt8 { 34 }
  /// ن
  @inlinable package static var noon: UInt8 { 35 }
  /// ب
  @inlinable package static var beh: UInt8 { 8 }
  /// د
  @inlinable package static var dal: UInt8 { 16 }
  /// ت
  @inlinable package static var teh: UInt8 { 10 }
}

/// A word of up to ten letters in one number, for comparing against closed sets without touching memory.
@usableFromInline package struct WordKey: Hashable, Sendable {
  /// The letters, six bits each, the last one lowest.
  @usableFromInline package let packed: UInt64

  /// Packs `letters`; the key of a longer word is `none`.
  @inlinable
  package init(_ letters: [UInt8]) { self.init(letters[...]) }

  /// Packs `letters`; the key of a longer word is `none`.
  @inlinable
  package init(_ letters: ArraySlice<UInt8>) {
    var packed: UInt64 = 0
    if letters.count <= Self.maxLetters { for letter in letters { packed = packed << 6 | UInt64(letter) } }
    self.packed = packed
  }

  /// How many letters a key has room for.
  @inlinable static var maxLetters: Int { 10 }

  /// The key of letters that are packed.
  @inlinable
  package init(packed: UInt64) {
    self.packed = packed
  }

  /// The high bit of each field that may hold `letter`, other bits undefined; 0 in all of them when no letter is it. O(1).
  @inlinable @inline(__always)
  package func fields(of letter: UInt8) -> UInt64 {
    // A field of six bits that is zero borrows from its own highest bit.
    let differences = packed ^ (Self.ones &* UInt64(letter))
    return (differences &- Self.ones) & ~differences
  }

  /// False when no letter is `letter`. O(1).
  @inlinable @inline(__always)
  package func mayHold(_ letter: UInt8) -> Bool { fields(of: letter) & Self.highBits != 0 }

  /// The lowest bit of each field, and the highest.
  @inlinable static var ones: UInt64 { 0x041_0410_4104_1041 }
  @inlinable package static var highBits: UInt64 { ones << 5 }

  /// Packs the letters of `text`.
  package init(_ text: String) {
    self.init(Letter.letters(text))
  }

  /// The first letter; 0 of the key no word has.
  package var firstLetter: UInt8 {
    let bits = UInt64.bitWidth - packed.leadingZeroBitCount
    return bits == 0 ? 0 : UInt8(truncatingIfNeeded: packed >> (UInt64(bits - 1) / 6 * 6))
  }

  /// The key of the word with one more letter. *Invariant:* it has at most nine.
  @inlinable package func appending(_ letter: UInt8) -> WordKey {
    WordKey(packed: packed << 6 | UInt64(letter))
  }

  /// The key without its last `count` letters. *Invariant:* it has as many. O(1).
  @inlinable @inline(__always) package func dropping(last count: Int) -> WordKey {
    WordKey(packed: packed >> (6 * UInt64(count)))
  }

  /// The key of its last `count` letters. *Invariant:* it has as many. O(1).
  @inlinable @inline(__always) package func keeping(last count: Int) -> WordKey {
    WordKey(packed: packed & ~(~0 << (6 * UInt64(count))))
  }

  /// The key no short word has.
  @inlinable package static var none: WordKey { WordKey(packed: 0) }
}
