package import DabirNews
import PersianLanguage
package import TextStorage

/// What is shown of one character that has no ink or is not what it should be: its number and name, what is said
/// against it, and what belongs in its place.
package struct CharacterCard: Hashable, Sendable {
  /// `U+200C ZERO WIDTH NON-JOINER`.
  package let name: String
  /// What the rules say against it, and what to do; empty where they leave it alone.
  package let faults: [Fault]
  /// The bytes it takes, from the start of its paragraph.
  package let range: TextRange

  /// One finding about the character.
  package struct Fault: Hashable, Sendable {
    /// The sentence the rule says.
    package let message: String
    /// The title of its best fix; nil where there is none.
    package let remedy: String?
  }

  /// The card of the character at `offset` of `text`; nil for ordinary characters. `findings` are those of the
  /// paragraph. O(findings).
  package init?(_ text: [UInt8], at offset: Int, findings: [Finding], language: MessageLanguage) {
    guard offset < text.count else { return nil }
    let scalar = UTF8Scalars.decode(text, at: offset)
    let place = TextRange(offset, offset + scalar.length)
    let about = findings.filter { Self.concerns($0, place) }
    guard !about.isEmpty || Self.isInvisible(scalar.value) else { return nil }
    range = place
    name = MessageText.name(of: text, at: offset)
    faults = about.map { finding in
      Fault(
        message: MessageText.message(finding, in: text, language),
        remedy: finding.fixes.first.map { MessageText.title($0, in: text, language) })
    }
  }

  /// True for a finding about the character itself, not about the word or phrase it stands in.
  private static func concerns(_ finding: Finding, _ place: TextRange) -> Bool {
    if finding.range == place { return true }
    return finding.fixes.first?.edits.contains { $0.range == place } ?? false
      || (finding.code.card.family == "characters" && finding.range.contains(place)
        && finding.range.count <= 2 * place.count)
  }

  private static func isInvisible(_ scalar: UInt32) -> Bool {
    switch CharacterClass.of(scalar) {
    case .zwnj, .invisible, .otherSpace: true
    case .other: scalar < 0x20 || (0x7F...0x9F).contains(scalar) || (0x2028...0x2029).contains(scalar)
    default: false
    }
  }

  /// The card as text.
  package func text(_ style: CardStyle) -> String {
    var lines = style.title(name, kind: style.pick("نویسه", "character"))
    for fault in faults {
      lines.append(style.field(style.pick("ایراد", "Fault"), style.prose(fault.message)))
      if let remedy = fault.remedy {
        lines.append(style.field(style.pick("اصلاح", "Remedy"), style.prose(remedy)))
      }
    }
    if faults.isEmpty {
      lines.append(style.pick("این\u{200C}جا ایرادی ندارد", "Nothing is wrong with it here"))
    }
    return lines.joined(separator: "\n")
  }
}
