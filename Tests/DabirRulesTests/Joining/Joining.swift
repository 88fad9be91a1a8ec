import DabirRules
import PersianLanguage
import TextStorage

/// The family `joining/` run over one line, `~` standing for U+200C on both sides.
struct Joining {
  var profile: Profile = .iranian
  var tier: Tier = .style
  var afterNonJoining = ZWNJAfterNonJoining.never

  func findings(_ text: String) -> [Finding] {
    let selection = RuleSelection(
      profile: profile, select: ["joining"], tier: tier, zwnjAfterNonJoining: afterNonJoining)
    return ParagraphCheck.findings(in: paragraph(text), vocabulary: .standard, selection: selection)
  }

  func codes(_ text: String) -> [String] { findings(text).map(\.code.card.code) }

  /// The text with the first fix of every finding applied.
  func fixed(_ text: String) -> String {
    let edits = findings(text).flatMap { $0.fixes.first?.edits ?? [] }
    let bytes = TextEdit.apply(edits, to: Array(Self.real(text).utf8)).text
    return String(
      String.UnicodeScalarView(
        String(decoding: bytes, as: UTF8.self).unicodeScalars.map { $0.value == 0x200C ? "~" : $0 }))
  }

  private func paragraph(_ text: String) -> Paragraph {
    Tokenizer.read(Array(Self.real(text).utf8), vocabulary: .standard).paragraph
  }

  private static func real(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "~" ? "\u{200C}" : $0 }))
  }
}

/// Words and what they should become, one pair a line: `wrong > right`.
func pairs(_ table: String) -> [(String, String)] {
  table.split(separator: "\n").map { line in
    let sides = line.split(separator: ">", maxSplits: 1).map { $0.trimmingSpaces }
    return (sides[0], sides.count > 1 ? sides[1] : sides[0])
  }
}

extension Substring {
  var trimmingSpaces: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
