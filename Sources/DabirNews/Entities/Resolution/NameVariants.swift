/// When two spellings are one name (HANDBOOK D5): foreign names reach Persian by ear, and vary by a letter.
enum NameVariants {
  /// True when two family names of at least five letters differ by one letter written, left out or exchanged.
  /// Not for given names: ولودیمیر and ولادیمیر are two people. O(letters).
  static func areClose(_ left: ArraySlice<UInt8>, _ right: ArraySlice<UInt8>) -> Bool {
    let (a, b) = left.count <= right.count ? (left, right) : (right, left)
    guard a.count >= 5, b.count - a.count <= 1 else { return a == b }
    let (first, other) = (a.startIndex, b.startIndex)
    var index = 0
    while index < a.count, a[first + index] == b[other + index] { index += 1 }
    // What is longer by ی is an adjective made from the name: ترامپی.
    if index == a.count { return b.last != yeh }
    // The first letter carries a name; it does not vary.
    guard index > 0 else { return false }
    let skipped = a.count == b.count ? 1 : 0
    return a[(first + index + skipped)...] == b[(other + index + 1)...]
  }

  /// Letters of the shortest name that `areClose` finds another spelling for, but for itself.
  static let fewestLetters = 4

  /// What two close names share, one or the other, and their lengths: the first three letters, or the first one and the
  /// last two. A letter that varies behind the third leaves the start as it is, one before that the end.
  /// *Invariant:* `name` has at least `fewestLetters` letters. O(1).
  static func outlines(of name: ArraySlice<UInt8>, length: Int) -> (start: Int, end: Int) {
    let first = Int(name[name.startIndex])
    let start = Int(name[name.startIndex + 1]) << 8 | Int(name[name.startIndex + 2])
    let end = Int(name[name.endIndex - 2]) << 8 | Int(name[name.endIndex - 1])
    return ((length << 16 | start) << 9 | first << 1, (length << 16 | end) << 9 | first << 1 | 1)
  }

  private static let yeh = NameLetters.of("ی").first

  /// True for a name in Latin letters. O(1).
  static func isLatin(_ name: some Collection<UInt8>) -> Bool { name.first.map { $0 >= 0x60 } ?? false }

  /// The consonants of a Latin name, those that Persian writes alike as one. A Latin and a Persian name with at least
  /// two consonants that agree may be one. O(letters).
  static func sound(latin: ArraySlice<UInt8>) -> [UInt8] {
    var sounds: [UInt8] = []
    for (index, letter) in latin.enumerated() {
      let next = index + 1 < latin.count ? latin[latin.startIndex + index + 1] : 0
      var sound = letter
      switch letter {
      case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"), UInt8(ascii: "u"),
        UInt8(ascii: "y"), UInt8(ascii: "h"), UInt8(ascii: "w"), UInt8(ascii: "v"):
        continue
      case UInt8(ascii: "c"):
        sound = next == UInt8(ascii: "e") || next == UInt8(ascii: "i") ? UInt8(ascii: "s") : UInt8(ascii: "k")
      case UInt8(ascii: "q"): sound = UInt8(ascii: "k")
      case UInt8(ascii: "z"): sound = UInt8(ascii: "s")
      default: break
      }
      if sounds.last != sound { sounds.append(sound) }
    }
    return sounds
  }

  private static let sounds: [UInt8: UInt8] = {
    let pairs: [(String, String)] = [
      ("ب", "b"), ("پ", "p"), ("ت", "t"), ("ط", "t"), ("ث", "s"), ("س", "s"), ("ص", "s"), ("ز", "s"),
      ("ذ", "s"), ("ض", "s"),
      ("ظ", "s"), ("ج", "j"), ("د", "d"), ("ر", "r"), ("ف", "f"), ("ق", "k"), ("ک", "k"), ("گ", "g"),
      ("ل", "l"), ("م", "m"),
      ("ن", "n"),
    ]
    var sounds: [UInt8: UInt8] = [:]
    for (letter, sound) in pairs {
      if let key = NameLetters.of(letter).first { sounds[key] = sound.utf8.first }
    }
    return sounds
  }()

  /// The consonants of a Persian name, comparable to those of a Latin one. O(letters).
  static func sound(persian: ArraySlice<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    for letter in persian {
      guard let sound = sounds[letter], result.last != sound else { continue }
      result.append(sound)
    }
    return result
  }
}
