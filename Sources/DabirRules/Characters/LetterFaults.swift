/// A letter that is wrong in a Persian word, and what is written instead (HANDBOOK A2).
struct LetterFault: Sendable {
  /// The faulty letter.
  let scalar: UInt32
  /// What takes its place.
  let replacement: [UInt32]
  /// The rule it belongs to.
  let code: RuleCode
  /// How sure the replacement is in Persian text.
  let tier: Tier
  /// The languages in whose words the letter is right.
  let contexts: NeighbourLanguages

  fileprivate init(
    _ scalar: UInt32, _ replacement: [UInt32], _ code: RuleCode, _ tier: Tier,
    _ contexts: NeighbourLanguages = []
  ) {
    self.scalar = scalar
    self.replacement = replacement
    self.code = code
    self.tier = tier
    self.contexts = contexts
  }
}

/// The replacement table of HANDBOOK A2: letters.
enum LetterFaults {
  /// The entry of a letter, nil for one that is never a fault by itself. O(1).
  static func of(_ scalar: UInt32) -> LetterFault? {
    guard scalar >= 0x0600, scalar <= 0x06FF else { return nil }
    let place = places[Int(scalar - 0x0600)]
    return place == 0 ? nil : table[Int(place) - 1]
  }

  /// The letter with its certain replacement applied: what a reader takes it for. O(1).
  static func normalised(_ scalar: UInt32) -> [UInt32] {
    guard let fault = of(scalar), fault.tier == .certain else { return [scalar] }
    return fault.replacement
  }

  /// The one letter a base and a mark make, nil when they stay apart: the compositions of NFC, and yeh with
  /// hamza, which NFC leaves alone (HANDBOOK A2, A3).
  static func composed(_ base: UInt32, _ mark: UInt32) -> UInt32? {
    switch (normalised(base).first ?? base, mark) {
    case (0x06CC, 0x0654): 0x0626
    case (0x0648, 0x0654): 0x0624
    case (0x0627, 0x0653): 0x0622
    case (0x0627, 0x0654): 0x0623
    case (0x0627, 0x0655): 0x0625
    default: nil
    }
  }

  /// Yeh, kaf, heh, gaf, waw, alef, noon; he with a hamza above.
  private static let yeh: [UInt32] = [0x06CC]
  private static let kaf: [UInt32] = [0x06A9]
  private static let heh: [UInt32] = [0x0647]
  private static let gaf: [UInt32] = [0x06AF]
  private static let waw: [UInt32] = [0x0648]
  private static let alef: [UInt32] = [0x0627]
  private static let noon: [UInt32] = [0x0646]
  private static let hehHamza: [UInt32] = [0x0647, 0x0654]

  /// HANDBOOK A2, row by row. U+06D5 also asks for a ZWNJ before a letter, see `LetterRule`; the tier of U+06C0
  /// is the profile's.
  private static let table: [LetterFault] = [
    LetterFault(0x064A, yeh, .arabicLetter, .certain, [.pashto]),
    LetterFault(0x0649, yeh, .arabicLetter, .certain),
    LetterFault(0x0643, kaf, .arabicLetter, .certain),
    LetterFault(0x06AA, kaf, .arabicLetter, .certain),
    LetterFault(0x06BE, heh, .arabicLetter, .certain, [.urdu, .kurdish]),
    LetterFault(0x06C1, heh, .arabicLetter, .certain, [.urdu]),
    LetterFault(0x06D5, heh, .arabicLetter, .certain, [.kurdish]),
    LetterFault(0x06C0, hehHamza, .hehWithYehAbove, .certain),
    LetterFault(0x06C2, hehHamza, .arabicLetter, .certain, [.urdu]),
    LetterFault(0x06C3, [0x0629], .arabicLetter, .certain, [.urdu]),
    LetterFault(0x06D2, yeh, .arabicLetter, .certain, [.urdu]),
    LetterFault(0x06D3, [0x0626], .arabicLetter, .certain, [.urdu]),
    LetterFault(0x0620, yeh, .arabicLetter, .certain),
    LetterFault(0x06D0, yeh, .foreignLetter, .contextual, [.pashto, .uzbek]),
    LetterFault(0x06CD, yeh, .foreignLetter, .contextual, [.pashto]),
    LetterFault(0x06CE, yeh, .foreignLetter, .contextual, [.kurdish]),
    LetterFault(0x06AB, gaf, .foreignLetter, .contextual, [.pashto]),
    LetterFault(0x06B0, gaf, .foreignLetter, .contextual),
    LetterFault(0x06B2, gaf, .foreignLetter, .contextual),
    LetterFault(0x06B3, gaf, .foreignLetter, .contextual),
    LetterFault(0x06AD, kaf, .foreignLetter, .style, [.uzbek]),
    LetterFault(0x06AC, kaf, .foreignLetter, .style),
    LetterFault(0x06AE, kaf, .foreignLetter, .style),
    LetterFault(0x0671, alef, .foreignLetter, .contextual),
    LetterFault(0x0672, alef, .foreignLetter, .contextual),
    LetterFault(0x0673, alef, .foreignLetter, .contextual),
    LetterFault(0x0675, alef, .foreignLetter, .contextual),
    LetterFault(0x0676, [0x0624], .arabicLetter, .certain),
    LetterFault(0x0677, [0x0624], .arabicLetter, .certain),
    LetterFault(0x0678, [0x0626], .arabicLetter, .certain),
    LetterFault(0x06C6, waw, .foreignLetter, .contextual, [.kurdish]),
    LetterFault(0x06C7, waw, .foreignLetter, .contextual, [.uzbek]),
    LetterFault(0x06C9, waw, .foreignLetter, .contextual, [.uzbek]),
    LetterFault(0x06CB, waw, .foreignLetter, .contextual),
    LetterFault(0x06C5, waw, .foreignLetter, .contextual),
    LetterFault(0x06BA, noon, .foreignLetter, .contextual, [.urdu]),
    LetterFault(0x06A4, [0x0648], .foreignLetter, .style, [.kurdish]),
  ]

  /// Row + 1 by scalar − U+0600.
  private static let places: [UInt8] = {
    var places = [UInt8](repeating: 0, count: 256)
    for (row, fault) in table.enumerated() { places[Int(fault.scalar - 0x0600)] = UInt8(row + 1) }
    return places
  }()
}
