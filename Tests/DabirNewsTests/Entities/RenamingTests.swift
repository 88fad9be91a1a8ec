import DabirNews
import Testing
import TextStorage

@Suite struct RenamingTests {
  /// The story after the mention `from` (its first one) is renamed; `~` is ZWNJ. Nil where that is refused.
  private func renamed(_ text: String, _ from: String, to new: String) throws -> String? {
    let story = Story(text)
    var found: (Entity, Entity.Mention)?
    for entity in story.found.entities {
      for mention in entity.mentions
      where found == nil && story.text(mention.paragraph, mention.range).replacingZWNJ == from {
        found = (entity, mention)
      }
    }
    let (entity, mention) = try #require(found)
    let new = String(String.UnicodeScalarView(new.unicodeScalars.map { $0 == "~" ? "\u{200C}" : $0 }))
    var lines = story.lines
    do throws(NameRenaming.Refusal) {
      let edits = try NameRenaming.edits(entity, mention, to: Array(new.utf8)) { story.lines[$0] }
      for edit in edits.reversed() {
        lines[edit.paragraph].replaceSubrange(edit.range.indices, with: edit.text)
      }
    } catch {
      return nil
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }.joined(separator: "\n").replacingZWNJ
  }

  private let text = "فرهاد کیانی، والی هرات، آمد.\nکیانی گفت که می~رود.\nفرهاد کیانی رفت."

  @Test func `a family name changes in the full name too`() throws {
    #expect(
      try renamed(text, "کیانی", to: "کیان~پور")
        == "فرهاد کیان~پور، والی هرات، آمد.\nکیان~پور گفت که می~رود.\nفرهاد کیان~پور رفت.")
  }

  @Test func `a full name changes in its short forms too`() throws {
    #expect(
      try renamed(text, "فرهاد کیانی", to: "فرهاد کیائی")
        == "فرهاد کیائی، والی هرات، آمد.\nکیائی گفت که می~رود.\nفرهاد کیائی رفت.")
  }

  @Test func `the kasra of the ezafe stays with the phrase`() throws {
    #expect(
      try renamed(
        "فرهاد کیانی آمد.\nبه گفتهٔ کیانی\u{650} والی، راه باز است.", "فرهاد کیانی", to: "فرهاد کیان~پور")
        == "فرهاد کیان~پور آمد.\nبه گفتهٔ کیان~پور\u{650} والی، راه باز است.")
  }

  @Test func `a given name changes where it stands`() throws {
    #expect(
      try renamed(text, "فرهاد کیانی", to: "فریاد کیانی")
        == "فریاد کیانی، والی هرات، آمد.\nکیانی گفت که می~رود.\nفریاد کیانی رفت.")
  }

  @Test func `two words for one family name change it everywhere`() throws {
    #expect(
      try renamed(text, "کیانی", to: "شاه کیا")
        == "فرهاد شاه کیا، والی هرات، آمد.\nشاه کیا گفت که می~رود.\nفرهاد شاه کیا رفت.")
  }

  @Test func `a name within the name comes to the full form alone`() throws {
    #expect(
      try renamed(text, "فرهاد کیانی", to: "فرهاد علی کیانی")
        == "فرهاد علی کیانی، والی هرات، آمد.\nکیانی گفت که می~رود.\nفرهاد علی کیانی رفت.")
    #expect(
      try renamed(text, "کیانی", to: "فرهاد کیانی")
        == "فرهاد کیانی، والی هرات، آمد.\nفرهاد کیانی گفت که می~رود.\nفرهاد کیانی رفت.")
  }

  @Test func `other words in another number are refused where a form has only some of the old`() throws {
    #expect(try renamed(text, "فرهاد کیانی", to: "میر شاه محمود") == nil)
  }

  @Test func `what cannot be a name is refused`() throws {
    for name in ["", "   ", "،", "آ\nب", "\u{202E}کیانی", "کیا\tنی"] {
      #expect(try renamed(text, "کیانی", to: name) == nil, "\(name.debugDescription)")
    }
  }

  @Test func `the same name changes nothing`() throws {
    #expect(try renamed(text, "کیانی", to: "کیانی") == text)
  }

  @Test func `one spelling takes the place of its variants`() throws {
    let story = "ولودیمیر زیلنسکی، رئیس~جمهور اوکراین، آمد.\nزلنسکی گفت که می~رود.\nزیلنسکی رفت."
    #expect(
      try renamed(story, "زیلنسکی", to: "زلینسکی")
        == "ولودیمیر زلینسکی، رئیس~جمهور اوکراین، آمد.\nزلینسکی گفت که می~رود.\nزلینسکی رفت.")
  }

  @Test func `a place changes inside other names and keeps the ezafe`() throws {
    #expect(
      try renamed("او در کابل است. پوهنتون کابل در کابل است.", "کابل", to: "کابول")
        == "او در کابول است. پوهنتون کابول در کابول است.")
  }
}
