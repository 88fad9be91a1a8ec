import PersianLanguage
import TextStorage

/// The letters names are compared by: those of `Letter`, with the forms that only differ in a hamza or madda taken
/// as one (آمریکا/امریکا, رئیس/رییس), ZWNJ left out, and `separator` between words. Latin names keep their
/// lower-case bytes, which lie above every letter number.
package enum NameLetters {
  /// Stands between two words of a name.
  package static let separator: UInt8 = 62
  /// Figures follow the letters: 45 for 0 to 54 for 9, of any digit set.
  static let zero: UInt8 = 45

  private static let table: [UInt8] = {
    var table = (0..<64).map(UInt8.init)
    let folded: [(UInt32, UInt32)] = [
      (0x0622, 0x0627), (0x0623, 0x0627), (0x0625, 0x0627), (0x0624, 0x0648), (0x0626, 0x06CC),
      (0x0629, 0x0647),
    ]
    for (variant, base) in folded {
      if let from = Letter.of(variant), let to = Letter.of(base) { table[Int(from)] = to }
    }
    return table
  }()

  /// The letter names are compared by. O(1).
  @inline(__always)
  package static func fold(_ letter: UInt8) -> UInt8 { letter < 64 ? table[Int(letter)] : letter }

  /// All of `letters`, folded. O(letters).
  static func folded(_ letters: [UInt8]) -> [UInt8] {
    let table = table
    return letters.map { $0 < 64 ? table[Int($0)] : $0 }
  }

  /// The letters of `text`, for sources, tables and tests. O(text).
  package static func of(_ text: some StringProtocol) -> [UInt8] {
    let bytes = Array(text.utf8)
    return of(bytes, bytes.indices)
  }

  /// The letters of the bytes `range` of `text` (UTF-8): words parted by spaces or hyphens; ZWNJ, `~` and marks are
  /// left out. O(range).
  package static func of(_ text: [UInt8], _ range: Range<Int>) -> [UInt8] {
    var letters: [UInt8] = []
    letters.reserveCapacity(range.count / 2 + 1)
    var gap = false
    var offset = range.lowerBound
    while offset < range.upperBound {
      let scalar = UTF8Scalars.decode(text, at: offset)
      offset += scalar.length
      var letter: UInt8?
      switch scalar.value {
      case 0x7E, 0x200C: continue
      case 0x41...0x5A: letter = UInt8(scalar.value) + 32
      case 0x61...0x7A: letter = UInt8(scalar.value)
      case 0x30...0x39: letter = zero + UInt8(scalar.value - 0x30)
      case 0x6F0...0x6F9: letter = zero + UInt8(scalar.value - 0x6F0)
      case 0x660...0x669: letter = zero + UInt8(scalar.value - 0x660)
      case 0x20, 0x2D, 0xA0: gap = !letters.isEmpty
      default:
        letter = Letter.of(scalar.value).map(fold)
        if letter == nil, CharacterClass.of(scalar.value) == .punctuation { gap = !letters.isEmpty }
      }
      guard let letter else { continue }
      if gap { letters.append(separator) }
      gap = false
      letters.append(letter)
    }
    return letters
  }

  /// The words of `letters`. O(letters).
  package static func words(_ letters: [UInt8]) -> [ArraySlice<UInt8>] {
    letters.split(separator: separator)
  }
}
