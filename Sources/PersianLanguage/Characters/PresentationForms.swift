/// Arabic presentation forms (U+FB50…, U+FE70…): positional glyphs that stand for ordinary letters.
package enum PresentationForms {
  /// The first of the three bytes of each of them.
  static var lead: UInt8 { 0xEF }

  /// On which sides a form is drawn joined.
  package enum Shape: Sendable {
    case isolated, final, initial, medial
  }

  /// What a form stands for: letters, or the marks of U+FE70…FE7F.
  private struct Form {
    var base: [UInt32]
    var shape: Shape
    var letterCount: Int

    init(_ base: [UInt32], _ shape: Shape) {
      self.base = base
      self.shape = shape
      letterCount = base.filter { CharacterClass.of($0) == .letter }.count
    }
  }

  /// The letters (or marks) a presentation form stands for, nil for any other scalar and for the religious
  /// formulas U+FDFA and U+FDFB, which stay (HANDBOOK A3). O(1).
  package static func base(_ scalar: UInt32) -> [UInt32]? { form(scalar)?.base }

  /// How the form is drawn, nil for any other scalar. O(1).
  package static func shape(_ scalar: UInt32) -> Shape? { form(scalar)?.shape }

  /// How many letters a letter scalar counts for: 2 for a lam-alef ligature, mostly 1.
  package static func letterCount(_ scalar: UInt32) -> Int { form(scalar)?.letterCount ?? 1 }

  @inline(__always)
  private static func form(_ scalar: UInt32) -> Form? {
    guard scalar >= 0xFB50, scalar <= 0xFEFC else { return nil }
    return table[scalar]
  }

  /// The forms of neighbouring letters, each in Unicode's order: isolated, final and, for a letter that joins
  /// on, initial, medial.
  private static let rows: [(UInt32, [(UInt32, UInt32)])] = [
    (
      0xFB50,
      [
        (0x0671, 2), (0x067B, 4), (0x067E, 4), (0x0680, 4), (0x067A, 4), (0x067F, 4), (0x0679, 4),
        (0x06A4, 4), (0x06A6, 4), (0x0684, 4), (0x0683, 4), (0x0686, 4), (0x0687, 4), (0x068D, 2),
        (0x068C, 2), (0x068E, 2), (0x0688, 2), (0x0698, 2), (0x0691, 2), (0x06A9, 4), (0x06AF, 4),
        (0x06B3, 4), (0x06B1, 4), (0x06BA, 2), (0x06BB, 4), (0x06C0, 2), (0x06C1, 4), (0x06BE, 4),
        (0x06D2, 2), (0x06D3, 2),
      ]
    ),
    (
      0xFBD3,
      [
        (0x06AD, 4), (0x06C7, 2), (0x06C6, 2), (0x06C8, 2), (0x0677, 1), (0x06CB, 2), (0x06C5, 2),
        (0x06C9, 2), (0x06D0, 4),
      ]
    ),
    (0xFBFC, [(0x06CC, 4)]),
    (
      0xFE80,
      [
        (0x0621, 1), (0x0622, 2), (0x0623, 2), (0x0624, 2), (0x0625, 2), (0x0626, 4), (0x0627, 2),
        (0x0628, 4), (0x0629, 2), (0x062A, 4), (0x062B, 4), (0x062C, 4), (0x062D, 4), (0x062E, 4),
        (0x062F, 2), (0x0630, 2), (0x0631, 2), (0x0632, 2), (0x0633, 4), (0x0634, 4), (0x0635, 4),
        (0x0636, 4), (0x0637, 4), (0x0638, 4), (0x0639, 4), (0x063A, 4), (0x0641, 4), (0x0642, 4),
        (0x0643, 4), (0x0644, 4), (0x0645, 4), (0x0646, 4), (0x0647, 4), (0x0648, 2), (0x0649, 2),
        (0x064A, 4),
      ]
    ),
  ]

  /// Marks drawn alone or on a tatweel: the bases of U+FE70…FE7F, 0 where none is assigned.
  private static let marks: [UInt32] = [
    0x064B, 0x064B, 0x064C, 0, 0x064D, 0, 0x064E, 0x064E, 0x064F, 0x064F, 0x0650, 0x0650, 0x0651, 0x0651,
    0x0652, 0x0652,
  ]

  /// Compatibility decompositions of the Unicode Character Database, without the space or tatweel that carries
  /// a mark.
  private static let table: [UInt32: Form] = {
    var table: [UInt32: Form] = [:]
    let shapes: [Shape] = [.isolated, .final, .initial, .medial]
    for (start, letters) in rows {
      var scalar = start
      for (letter, count) in letters {
        for (place, shape) in shapes.enumerated() where place < count {
          table[scalar + UInt32(place)] = Form([letter], shape)
        }
        scalar += count
      }
    }
    table[0xFBE8] = Form([0x0649], .initial)
    table[0xFBE9] = Form([0x0649], .medial)
    for (place, mark) in marks.enumerated() where mark != 0 {
      table[0xFE70 + UInt32(place)] = Form([mark], .medial)
    }
    for (start, row) in ligatures {
      for (place, ligature) in row.unicodeScalars.split(separator: " ").enumerated() {
        table[start + UInt32(place)] = ligatureForm(ligature.map(\.value))
      }
    }
    return table
  }()

  private static func ligatureForm(_ scalars: [UInt32]) -> Form {
    let joinsBefore = scalars.first == 0x0640
    let joinsAfter = scalars.last == 0x0640
    let shape: Shape =
      switch (joinsBefore, joinsAfter) {
      case (false, false): .isolated
      case (true, false): .final
      case (false, true): .initial
      case (true, true): .medial
      }
    return Form(scalars.filter { $0 != 0x0640 }, shape)
  }
}
