import PersianLanguage
import TextStorage

/// Puts findings and fixes into words. Embedded runs stand between isolates, characters without ink are named and
/// never pasted, and every sentence ends on a word (menus laid out right to left swap a last mark).
package enum MessageText {
  /// The sentence a finding says about `text`, the bytes of its paragraph. O(finding).
  package static func message(_ finding: Finding, in text: [UInt8], _ language: MessageLanguage) -> String {
    var message: [UInt8] = []
    append(finding, in: text, language, to: &message)
    return String(decoding: message, as: UTF8.self)
  }

  /// Appends the sentence as UTF-8. O(finding).
  package static func append(
    _ finding: Finding, in text: [UInt8], _ language: MessageLanguage, to message: inout [UInt8]
  ) {
    for part in MessageTemplate.of(finding, language).parts {
      switch part {
      case .words(let words): message.append(contentsOf: words)
      case .markedText:
        message.append(contentsOf: isolate)
        appendVisible(text, finding.range.indices, to: &message)
        message.append(contentsOf: isolateEnd)
      case .character: message.append(contentsOf: isolated(name(of: text, at: finding.range.start)).utf8)
      }
    }
  }

  /// What applying `fix` does, as a menu says it. O(fix).
  package static func title(_ fix: Fix, in text: [UInt8], _ language: MessageLanguage) -> String {
    let isPersian = language == .persian
    guard let edit = fix.edits.first else { return "" }
    let old = Array(text[edit.range.indices])
    let isSpace = !old.isEmpty && isSpaces(old)
    if edit.newText == zwnj {
      if isSpace {
        return isPersian ? "گذاشتن نیم\u{200C}فاصله به جای فاصله" : "Replace the space with a ZWNJ"
      }
      return isPersian ? "گذاشتن نیم\u{200C}فاصله" : "Insert a ZWNJ"
    }
    if edit.newText.isEmpty {
      if isSpace { return isPersian ? "حذف فاصله" : "Delete the space" }
      if old == zwnj { return isPersian ? "حذف نیم\u{200C}فاصله" : "Delete the ZWNJ" }
      return isPersian ? "حذف \(described(old, language))" : "Delete \(described(old, language))"
    }
    let new = described(edit.newText, language)
    if old.isEmpty { return isPersian ? "افزودن \(new)" : "Insert \(new)" }
    return isPersian ? "جایگزین کردن با \(new)" : "Replace with \(new)"
  }

  private static let zwnj: [UInt8] = [0xE2, 0x80, 0x8C]

  private static func isSpaces(_ bytes: [UInt8]) -> Bool {
    var offset = 0
    while offset < bytes.count {
      let scalar = UTF8Scalars.decode(bytes, at: offset)
      let kind = CharacterClass.of(scalar.value)
      guard kind == .space || kind == .otherSpace else { return false }
      offset += scalar.length
    }
    return true
  }

  /// A word as itself, one mark or invisible character by name.
  private static func described(_ bytes: [UInt8], _ language: MessageLanguage) -> String {
    let first = bytes.isEmpty ? UTF8Scalars.damaged : UTF8Scalars.decode(bytes, at: 0)
    if first.length == bytes.count, CharacterClass.of(first.value) != .letter {
      if let known = names[first.value] { return language == .persian ? known.persian : known.english }
      return isolated(name(of: bytes, at: 0))
    }
    return isolated(visible(bytes[...]))
  }

  private static let names: [UInt32: Wording] = [
    0x20: Wording(fa: "فاصله", en: "a space"),
    0x060C: Wording(fa: "ویرگول فارسی", en: "the Persian comma"),
    0x061B: Wording(fa: "نقطه\u{200C}ویرگول فارسی", en: "the Persian semicolon"),
    0x061F: Wording(fa: "نشانهٔ پرسش فارسی", en: "the Persian question mark"),
    0x066A: Wording(fa: "نشانهٔ درصد فارسی", en: "the Persian percent sign"),
    0x066B: Wording(fa: "ممیز", en: "the decimal separator"),
    0x066C: Wording(fa: "جداکنندهٔ هزارگان", en: "the thousands separator"),
    0x2013: Wording(fa: "خط تیره", en: "an en dash"),
    0x2014: Wording(fa: "خط تیرهٔ بلند", en: "an em dash"),
    0x2026: Wording(fa: "سه\u{200C}نقطه", en: "an ellipsis"),
    0xAB: Wording(fa: "گیومهٔ باز", en: "an opening guillemet"),
    0xBB: Wording(fa: "گیومهٔ بسته", en: "a closing guillemet"),
  ]

  /// Code point and Unicode name of the character at `offset`: `U+064A ARABIC LETTER YEH`.
  package static func name(of text: [UInt8], at offset: Int) -> String {
    guard offset < text.count else { return "" }
    let value = UTF8Scalars.decode(text, at: offset).value
    let hex = String(value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hex.count)) + hex
    guard let properties = Unicode.Scalar(value)?.properties,
      let name = properties.name ?? properties.nameAlias
    else { return code }
    return "\(code) \(name)"
  }

  /// The bytes as text, long runs cut and characters without ink written as their code point; ZWNJ stays, being
  /// ordinary spelling.
  package static func visible(_ bytes: ArraySlice<UInt8>) -> String {
    var text: [UInt8] = []
    let source = Array(bytes)
    appendVisible(source, source.indices, to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  /// Characters of a run that are shown.
  private static let shownCharacters = 60

  /// Appends the bytes `range` of `source` as `visible` has them. O(range).
  package static func appendVisible(_ source: [UInt8], _ range: Range<Int>, to text: inout [UInt8]) {
    var offset = range.lowerBound
    /// Where what is shown as it is, and not appended yet, begins.
    var start = offset
    var count = 0
    while offset < range.upperBound {
      guard count < shownCharacters else {
        text.append(contentsOf: source[start..<offset])
        text.append(contentsOf: "\u{2026}".utf8)
        return
      }
      let scalar = UTF8Scalars.decode(source, at: offset)
      let next = offset + scalar.length
      if scalar.value < 0x20 || CharacterClass.of(scalar.value) == .invisible {
        text.append(contentsOf: source[start..<offset])
        text.append(contentsOf: "[U+\(String(scalar.value, radix: 16, uppercase: true))]".utf8)
        start = next
      }
      offset = next
      count += 1
    }
    text.append(contentsOf: source[start..<offset])
  }

  private static let isolate = Array("\u{2068}".utf8)
  private static let isolateEnd = Array("\u{2069}".utf8)

  /// `text` between FIRST STRONG ISOLATE and POP DIRECTIONAL ISOLATE.
  package static func isolated(_ text: String) -> String { "\u{2068}\(text)\u{2069}" }
}
