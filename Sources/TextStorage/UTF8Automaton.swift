/// Tells well-formed UTF-8 (Unicode 16, table 3-7) by one step a byte: a state is a shift, and the row of a byte holds
/// the next state of each at that shift.
enum UTF8Automaton {
  private enum State: UInt64, CaseIterable {
    /// Between characters.
    case accepts
    /// One, two or three continuation bytes to come.
    case one
    case two
    case three
    /// The second byte of a long form, of a surrogate and of a number past U+10FFFF is refused.
    case afterE0
    case afterED
    case afterF0
    case afterF4
    /// For good.
    case refuses

    var shift: UInt64 { rawValue * 6 }

    func next(_ byte: UInt8) -> State {
      switch (self, byte) {
      case (.accepts, 0x00...0x7F): .accepts
      case (.accepts, 0xC2...0xDF): .one
      case (.accepts, 0xE0): .afterE0
      case (.accepts, 0xED): .afterED
      case (.accepts, 0xE1...0xEF): .two
      case (.accepts, 0xF0): .afterF0
      case (.accepts, 0xF1...0xF3): .three
      case (.accepts, 0xF4): .afterF4
      case (.one, 0x80...0xBF): .accepts
      case (.two, 0x80...0xBF), (.afterE0, 0xA0...0xBF), (.afterED, 0x80...0x9F): .one
      case (.three, 0x80...0xBF), (.afterF0, 0x90...0xBF), (.afterF4, 0x80...0x8F): .two
      default: .refuses
      }
    }
  }

  private static let rows: [UInt64] = (0..<256).map { byte in
    State.allCases.reduce(0) { row, state in row | state.next(UInt8(byte)).shift << state.shift }
  }

  /// True when `bytes` is well formed. O(n).
  static func accepts(_ bytes: Span<UInt8>) -> Bool {
    let table = rows
    let rows = table.span
    var state = State.accepts.shift
    for index in bytes.indices { state = rows[Int(bytes[index])] &>> (state & 63) }
    return state & 63 == State.accepts.shift
  }
}
