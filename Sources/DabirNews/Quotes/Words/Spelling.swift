import PersianLanguage

/// A word as the tables compare it: up to ten letters in one number, hamza seats and teh marbuta folded, so that
/// تأکید and تاکید are one.
struct Spelling: Hashable, Sendable {
  /// Six bits a letter, the last letter lowest; 0 for no word or one too long for any table.
  let packed: UInt64

  /// Packs `letters`. O(letters).
  init(_ letters: ArraySlice<UInt8>) {
    var packed: UInt64 = 0
    if letters.count <= 10 {
      for letter in letters { packed = packed << 6 | UInt64(Self.seats[Int(letter & 63)]) }
    }
    self.packed = packed
  }

  /// The word of a key. O(letters).
  init(_ key: WordKey) {
    guard Self.mayHoldSeat(key) else {
      packed = key.packed
      return
    }
    let seats = Self.seats
    var packed: UInt64 = 0
    var shift: UInt64 = 0
    var rest = key.packed
    while rest != 0 {
      packed |= UInt64(seats[Int(rest & 63)]) &<< shift
      shift += 6
      rest >>= 6
    }
    self.packed = packed
  }

  /// Packs the letters of `text`; ZWNJ (`~`) left out.
  init(_ text: String) { self.init(word: Letter.letters(text)) }

  /// Packs the letters of a word of a table; ZWNJ left out.
  init(word: [UInt8]) { self.init(ArraySlice(word.filter { $0 != Letter.zwnj })) }

  /// The words of a table, between spaces and line ends.
  static func words(_ table: String) -> [Spelling] { Letter.keys(table).map { Spelling($0) } }

  private init(packed: UInt64) {
    self.packed = packed
  }

  /// For tables: the upper bits are the best.
  var hash: UInt64 { packed &* 0x9E37_79B9_7F4A_7C15 }

  /// The spelling no word has.
  static let none = Spelling(packed: 0)

  /// The spelling without `ending`, when it ends in that and at least `rest` letters are left. O(1).
  func without(_ ending: Ending, leaving rest: Int) -> Spelling? {
    guard packed & ending.mask == ending.packed, packed >> UInt64(6 * (ending.count + rest - 1)) != 0 else {
      return nil
    }
    return Spelling(packed: packed >> UInt64(6 * ending.count))
  }

  /// The keys it is the spelling of, those with ة, أ or إ left out.
  var writings: [WordKey] {
    var writings: [UInt64] = [packed]
    for shift in stride(from: UInt64(0), to: 60, by: 6) {
      for (letter, seat) in [(Letter.waw, Self.hamzaOnWaw), (Letter.yeh, Self.hamzaOnYeh)]
      where packed >> shift & 63 == UInt64(letter) {
        writings += writings.map { $0 ^ UInt64(letter ^ seat) << shift }
      }
    }
    return writings.map { WordKey(packed: $0) }
  }

  private static let hamzaOnWaw = Letter.letters("ؤ")[0]
  private static let hamzaOnYeh = Letter.letters("ئ")[0]

  /// The spelling with `ending`; that of no word when it is longer than any word of a table. O(1).
  func appending(_ ending: Ending) -> Spelling {
    packed >> UInt64(6 * (10 - ending.count)) == 0
      ? Spelling(packed: packed << UInt64(6 * ending.count) | ending.packed) : .none
  }

  /// Letters at the end of a word.
  struct Ending: Sendable {
    let packed: UInt64
    let mask: UInt64
    let count: Int

    init(_ text: String) {
      packed = Spelling(text).packed
      count = Letter.letters(text).count
      mask = (1 << UInt64(6 * count)) - 1
    }
  }

  /// False when no letter is أ, ؤ, ئ, ة or إ, told for all of them at once. O(1).
  private static func mayHoldSeat(_ key: WordKey) -> Bool {
    let fields =
      key.fields(of: 4) | key.fields(of: 5) | key.fields(of: 6) | key.fields(of: 39) | key.fields(of: 40)
    return fields & WordKey.highBits != 0
  }

  private static let seats: [UInt8] = {
    var seats = (0..<64).map { UInt8($0) }
    for (from, to) in [("أ", "ا"), ("إ", "ا"), ("ؤ", "و"), ("ئ", "ی"), ("ة", "ه")] {
      if let from = Letter.letters(from).first, let to = Letter.letters(to).first { seats[Int(from)] = to }
    }
    return seats
  }()
}

/// A handful of words.
struct WordSet: Sendable {
  /// The words, in the order given.
  let spellings: [Spelling]
  /// One bit for each word by its hash: most words that are asked for are none of them.
  private let filter: UInt64

  /// The words of `text`, spaces between.
  init(_ text: String) {
    spellings = Spelling.words(text)
    filter = spellings.reduce(0) { $0 | Self.bit($1) }
  }

  private static func bit(_ spelling: Spelling) -> UInt64 { 1 << (spelling.hash >> 58) }

  /// True when `spelling` is one of them. O(words), O(1) for most that are not.
  func contains(_ spelling: Spelling) -> Bool {
    Self.bit(spelling) & filter != 0 && spelling != .none && spellings.contains(spelling)
  }
}
