import DabirNews
import DabirRules
import PersianLanguage
import Testing
import TextStorage

@Suite struct CharacterCardTests {
  /// The card of the character at `offset` of `text`, which is checked by the rules.
  private func card(_ text: String, at offset: Int) -> CharacterCard? {
    let bytes = Array(text.utf8)
    let (paragraph, _) = Tokenizer.read(bytes, in: .start, vocabulary: .standard)
    let findings = ParagraphCheck.findings(in: paragraph, vocabulary: .standard, selection: RuleSelection())
    return CharacterCard(bytes, at: offset, findings: findings, language: .english)
  }

  @Test func `a letter of another language says what it should be`() throws {
    let card = try #require(self.card("علي آمد", at: 4))
    #expect(card.name == "U+064A ARABIC LETTER YEH")
    #expect((card.range.start, card.range.end) == (4, 6))
    #expect(card.faults.map(\.remedy) == ["Replace with \u{2068}ی\u{2069}"])
    #expect(card.text(CardStyle(.english, markdown: false)).contains("Remedy: Replace with"))
  }

  @Test func `an ordinary letter, mark or space has no card`() {
    for offset in [0, 2, 6, 7] { #expect(card("علی آمد.", at: offset) == nil) }
    #expect(card("علی", at: 6) == nil, "behind the end there is none")
  }

  @Test func `a neighbour of a faulty letter has no card`() {
    #expect(card("علي آمد", at: 2) == nil)
  }

  @Test func `a letter of a word at fault is not at fault itself`() {
    #expect(card("او می رود", at: 5) == nil)
    #expect(card("او می رود", at: 9)?.faults.count == 1, "the space that should be a ZWNJ")
  }

  @Test(arguments: [
    ("می\u{200C}رود", 4, "U+200C ZERO WIDTH NON-JOINER", 0),
    ("او\u{200B} رفت", 4, "U+200B ZERO WIDTH SPACE", 1),
    ("او\u{A0}رفت", 4, "U+00A0 NO-BREAK SPACE", 1), ("او\u{202E}رفت", 4, "U+202E RIGHT-TO-LEFT OVERRIDE", 1),
  ])
  func `a character without ink is named`(text: String, offset: Int, name: String, faults: Int) {
    let card = self.card(text, at: offset)
    #expect(card?.name == name)
    #expect((card?.faults.isEmpty ?? true) == (faults == 0))
  }
}
