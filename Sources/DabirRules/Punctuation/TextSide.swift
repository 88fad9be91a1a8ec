import PersianLanguage
import TextStorage

/// What script stands on one side of a mark (HANDBOOK A9, Latin comma rule).
enum TextSide {
  /// A Persian word, or a number with digits that are not ASCII.
  case persian
  /// A Latin run, code, an address.
  case latin
  /// Any further script.
  case foreign
  /// The edge of the paragraph, or nothing that tells.
  case open

  /// How many tokens are looked at; a longer row of marks is no sentence.
  private static let reach = 64

  /// The first script left of token `index`; closing quotes, brackets, marks, spaces and ASCII numbers are
  /// looked past. O(1): at most `reach` tokens.
  static func left(of index: Int, _ paragraph: Paragraph) -> TextSide {
    var place = index - 1
    while place >= 0, index - place <= reach {
      if let side = of(place, paragraph) { return side }
      place -= 1
    }
    return .open
  }

  /// The script of the text right of token `index`, past spaces and opening marks only. O(1).
  static func right(of index: Int, _ paragraph: Paragraph) -> TextSide {
    var place = index + 1
    while place < paragraph.count, place - index <= reach {
      if let side = of(place, paragraph) { return side }
      let token = paragraph.tokens[place]
      guard token.kind == .space || token.kind == .mark && isOpening(place, paragraph) else { return .open }
      place += 1
    }
    return .open
  }

  private static func of(_ index: Int, _ paragraph: Paragraph) -> TextSide? {
    let token = paragraph.tokens[index]
    switch token.kind {
    case .word: return .persian
    case .latin, .exempt: return .latin
    case .foreign: return .foreign
    case .number where paragraph.text[token.start] >= 0x80: return .persian
    default: return nil
    }
  }

  private static func isOpening(_ index: Int, _ paragraph: Paragraph) -> Bool {
    switch paragraph.tokens[index].scalar {
    case 0xAB, 0x28, 0x5B, 0x201C: true
    // A straight one directly after text closes: `echo "done?" را`.
    case 0x22: paragraph.isKind(index - 1, .space)
    default: false
    }
  }
}
