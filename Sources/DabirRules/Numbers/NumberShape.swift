import PersianLanguage
import TextStorage

/// Which digits a number is written with.
struct NumberShape {
  /// Sets of digits.
  struct Digits: OptionSet {
    let rawValue: UInt8

    static let persian = Digits(rawValue: 1)
    /// Arabic-Indic and fullwidth ones, which no Persian text uses.
    static let arabic = Digits(rawValue: 2)
    static let fullwidth = Digits(rawValue: 4)
    static let ascii = Digits(rawValue: 8)

    /// The set of one character, empty for what is no digit.
    static func of(_ scalar: UInt32) -> Digits {
      switch scalar {
      case 0x30...0x39: .ascii
      case 0x06F0...0x06F9: .persian
      case 0x0660...0x0669: .arabic
      case 0xFF10...0xFF19: .fullwidth
      default: []
      }
    }
  }

  /// The number.
  let range: TextRange
  private var digits: Digits = []

  /// Reads the number at `range`. O(range).
  init(_ range: TextRange, in text: [UInt8]) {
    self.range = range
    var offset = range.start
    while offset < range.end {
      let scalar = UTF8Scalars.decode(text, at: offset)
      digits.formUnion(.of(scalar.value))
      offset += scalar.length
    }
  }

  /// True when it holds digits of `set`; fullwidth ones count as Arabic.
  func holds(_ set: Digits) -> Bool {
    !digits.isDisjoint(with: set == .arabic ? [.arabic, .fullwidth] : set)
  }

  /// True when it mixes sets.
  var isMixed: Bool { digits.rawValue.nonzeroBitCount > 1 }

  /// True when it is written with ASCII digits alone.
  var isASCII: Bool { digits == .ascii }

  /// Edits that make all digits Persian, one for each run of others.
  func persianEdits(of text: [UInt8]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var offset = range.start
    while offset < range.end {
      let start = offset
      var replacement: [UInt32] = []
      while offset < range.end {
        let scalar = UTF8Scalars.decode(text, at: offset)
        let set = Digits.of(scalar.value)
        if set.isEmpty || set == .persian { break }
        replacement.append(Self.persian(scalar.value))
        offset += scalar.length
      }
      if replacement.isEmpty {
        offset += UTF8Scalars.decode(text, at: offset).length
      } else {
        edits.append(TextEdit(TextRange(start, offset), replacement.utf8))
      }
    }
    return edits
  }

  /// The Persian digit of the same value.
  private static func persian(_ digit: UInt32) -> UInt32 {
    switch digit {
    case 0x30...0x39: digit - 0x30 + 0x06F0
    case 0x0660...0x0669: digit - 0x0660 + 0x06F0
    case 0xFF10...0xFF19: digit - 0xFF10 + 0x06F0
    default: digit
    }
  }
}
