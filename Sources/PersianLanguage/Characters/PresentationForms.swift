/// Arabic presentation forms (U+FB50…, U+FE70…): positional glyphs that stand for ordinary letters.
package enum PresentationForms {
  /// The letters a presentation form stands for, nil for any other scalar. O(1).
  package static func base(_ scalar: UInt32) -> [UInt32]? {
    guard scalar >= 0xFB50, scalar <= 0xFEFC else { return nil }
    return table[scalar]
  }

  /// How many letters a letter scalar counts for: 2 for a lam-alef ligature, else 1.
  package static func letterCount(_ scalar: UInt32) -> Int {
    scalar >= 0xFEF5 && scalar <= 0xFEFC ? 2 : 1
  }

  /// The forms of one letter in Unicode's order: isolated, final and, for a letter that joins on, initial, medial.
  private static func forms(_ start: UInt32, _ letters: [(UInt32, UInt32)]) -> [(UInt32, [UInt32])] {
    var scalar = start
    return letters.flatMap { letter, count in
      defer { scalar += count }
      return (0..<count).map { (scalar + $0, [letter]) }
    }
  }

  /// Compatibility decompositions of the Unicode Character Database for letters of Persian.
  private static let table: [UInt32: [UInt32]] = {
    var pairs = forms(
      0xFE80,
      [
        (0x0621, 1), (0x0622, 2), (0x0623, 2), (0x0624, 2), (0x0625, 2), (0x0626, 4), (0x0627, 2),
        (0x0628, 4),
        (0x0629, 2), (0x062A, 4), (0x062B, 4), (0x062C, 4), (0x062D, 4), (0x062E, 4), (0x062F, 2),
        (0x0630, 2),
        (0x0631, 2), (0x0632, 2), (0x0633, 4), (0x0634, 4), (0x0635, 4), (0x0636, 4), (0x0637, 4),
        (0x0638, 4),
        (0x0639, 4), (0x063A, 4), (0x0641, 4), (0x0642, 4), (0x0643, 4), (0x0644, 4), (0x0645, 4),
        (0x0646, 4),
        (0x0647, 4), (0x0648, 2), (0x0649, 2), (0x064A, 4),
      ])
    pairs += forms(0xFB56, [(0x067E, 4)]) + forms(0xFB7A, [(0x0686, 4)]) + forms(0xFB8A, [(0x0698, 2)])
    pairs += forms(0xFB8E, [(0x06A9, 4), (0x06AF, 4)]) + forms(0xFBA4, [(0x06C0, 2)])
    pairs += forms(0xFBAA, [(0x06BE, 4)]) + forms(0xFBFC, [(0x06CC, 4)])
    for (offset, alef) in [0x0622, 0x0623, 0x0625, 0x0627].enumerated() {
      for form in 0..<2 { pairs.append((UInt32(0xFEF5 + offset * 2 + form), [0x0644, UInt32(alef)])) }
    }
    pairs.append((0xFDF2, [0x0627, 0x0644, 0x0644, 0x0647]))
    return Dictionary(uniqueKeysWithValues: pairs)
  }()
}
