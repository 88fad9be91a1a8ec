/// What may occur in a line, by its bytes alone; read whole vectors at a time, so that a plain line is not searched
/// for what it cannot hold.
struct LineContents: OptionSet {
  let rawValue: UInt8

  /// Something exempt, a fence or a comment: one of `ExemptScanner`'s triggers, or one of the few bytes between them.
  static let markup = LineContents(rawValue: 1)
  /// Presentation forms, whose UTF-8 begins with EF.
  static let forms = LineContents(rawValue: 2)

  init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Looks at every byte of `line`. O(line).
  init(of line: [UInt8]) {
    var markup: UInt8 = 0
    for byte in line {
      // From `<` to `~`; from `#` to `&`; the slash.
      markup |= (byte &- 0x3C <= 0x42 ? 1 : 0) | (byte &- 0x23 <= 3 ? 1 : 0) | (byte == 0x2F ? 1 : 0)
    }
    var forms: UInt8 = 0
    for byte in line { forms |= byte == 0xEF ? 1 : 0 }
    rawValue = markup | forms << 1
  }
}
