/// What a mark does in the grammar of attribution.
struct Mark: OptionSet, Sendable {
  let rawValue: UInt16

  init(rawValue: UInt16) { self.rawValue = rawValue }
  init(arrayLiteral marks: Mark...) { rawValue = marks.reduce(0) { $0 | $1.rawValue } }

  static let colon = Mark(rawValue: 1 << 0)
  static let comma = Mark(rawValue: 1 << 1)
  static let semicolon = Mark(rawValue: 1 << 2)
  /// Ends a sentence.
  static let stop = Mark(rawValue: 1 << 3)
  static let ellipsis = Mark(rawValue: 1 << 4)
  static let dash = Mark(rawValue: 1 << 5)
  static let opening = Mark(rawValue: 1 << 6)
  static let closing = Mark(rawValue: 1 << 7)
  /// The full stop alone.
  static let dot = Mark(rawValue: 1 << 8)
  /// The hyphen alone.
  static let hyphen = Mark(rawValue: 1 << 9)
  static let tatweel = Mark(rawValue: 1 << 10)

  /// What the mark `scalar` does; empty for any other. O(1).
  static func of(_ scalar: UInt32) -> Mark {
    switch scalar {
    case 0x3A, 0xFE55, 0xFF1A: .colon
    case 0x060C, 0x2C, 0x201A: .comma
    case 0x061B, 0x3B: .semicolon
    case 0x2E: [.stop, .dot]
    case 0x21, 0x3F, 0x061F, 0x06D4: .stop
    case 0x2026: .ellipsis
    case 0x2D: [.dash, .hyphen]
    case 0x2013, 0x2014, 0x2015: .dash
    case 0x28, 0x5B, 0x7B: .opening
    case 0x29, 0x5D, 0x7D: .closing
    case 0x0640: .tatweel
    default: []
    }
  }

  /// True when `scalar` is one of these marks.
  func contains(_ scalar: UInt32) -> Bool { !isDisjoint(with: .of(scalar)) }

  /// The marks of both.
  func union(_ other: Mark) -> Mark { Mark(rawValue: rawValue | other.rawValue) }

  /// True when no mark is in both.
  func isDisjoint(with other: Mark) -> Bool { rawValue & other.rawValue == 0 }
}
