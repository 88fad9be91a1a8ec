package import DabirNews
import PersianLanguage
import TextStorage

/// Where the name of a missing speaker would go, and the words around it: an edit that leaves a blank for the editor
/// to fill in. Never made unattended: it puts words into the copy that nobody has checked.
package struct PlaceholderAttribution: Hashable, Sendable {
  /// Where it is inserted, in UTF-8 bytes from the start of the paragraph.
  package let offset: Int
  /// What stands before the blank.
  package let before: String
  /// What stands behind it.
  package let after: String

  /// What the blank says until it is filled in.
  package static let blank = "گوینده"

  /// The text that is inserted where a client has no snippets: the blank in brackets.
  package var text: String { "\(before)[\(Self.blank)]\(after)" }

  /// The text that is inserted as an LSP snippet: the blank is selected.
  package var snippet: String { "\(before)${1:\(Self.blank)}\(after)" }

  /// Where the speaker of `quote` would be named in `text`, the bytes of its paragraph; nil where its speaker is not
  /// missing, or where no place is right. O(1).
  package init?(_ quote: Quote, in text: [UInt8]) {
    let cue = quote.cue.flatMap { $0.range.overlaps(quote.range) ? nil : $0.range }
    switch (quote.flag, quote.evidence) {
    case (.none, _): return nil
    case (.information, .cueWithoutSpeaker):
      guard let cue else { return nil }
      (offset, before, after) = (cue.start, "", " ")
    case (.information, .agentless):
      guard let cue else { return nil }
      (offset, before, after) = (cue.start, "از سوی ", " ")
    case (.information, _): return nil
    case (.warning, _):
      offset = quote.range.start
      let isReport = quote.kind == .direct && Self.beginsSentence(offset, text)
      (before, after) = isReport ? ("", " گفت: ") : ("به گفتهٔ ", " ")
    }
  }

  /// True where nothing of the same sentence stands before `offset`.
  private static func beginsSentence(_ offset: Int, _ text: [UInt8]) -> Bool {
    var place = offset
    while let scalar = UTF8Scalars.decode(text, before: place) {
      switch CharacterClass.of(scalar.value) {
      case .space, .otherSpace, .invisible, .zwnj: place -= scalar.length
      default: return [0x2E, 0x21, 0x061F, 0x2026, 0xBB].contains(scalar.value)
      }
    }
    return true
  }
}
