import DabirNews
import PersianLanguage
import Testing

@Suite struct QuoteCardTests {
  /// The card of the first quotation of `text`, in English.
  private func card(
    _ text: String, speaker: String? = nil, _ style: CardStyle = CardStyle(.english, markdown: false)
  )
    throws -> String
  {
    let (paragraph, _) = Tokenizer.read(Array(text.utf8), in: .start, vocabulary: .standard)
    let quote = try #require(QuoteReader().read([paragraph])[0].quotes.first)
    return QuoteCard(quote, speaker: speaker, entity: nil).text(style)
  }

  @Test func `a card says kind, speaker, cue, evidence and confidence`() throws {
    let lines = try card("کیانی گفت: «ما به خانه می رویم.»", speaker: "فرهاد کیانی").split(separator: "\n")
    #expect(
      lines.dropLast() == [
        "Direct quotation", "Speaker: \u{2068}فرهاد کیانی\u{2069}", "As stated: \u{2068}کیانی\u{2069}",
        "Cue: \u{2068}گفت\u{2069}", "Evidence: a verb of saying before it",
      ])
    #expect(lines.last?.hasPrefix("Confidence: ") == true && lines.last?.hasSuffix("%") == true)
  }

  @Test func `a name stated in full is said once`() throws {
    #expect(try !card("کیانی گفت: «ما به خانه می رویم.»", speaker: "کیانی").contains("As stated"))
  }

  @Test func `a quotation without a speaker says what was looked for`() throws {
    #expect(
      try card("«این جنگ تمام شد و همه به خانه رفتند.»")
        == """
        Direct quotation
        Speaker: not found
        Evidence: nothing in its sentence and the ones beside it
        """)
  }

  @Test func `what is no speech says so`() throws {
    #expect(try card("او کتاب «بوف کور» را خواند.").hasPrefix("In quotation marks, but no speech"))
  }

  @Test func `a Persian card in Markdown has Persian figures and closed isolates`() throws {
    let text = try card(
      "کیانی گفت: «ما به خانه می رویم.»", speaker: "a*b", CardStyle(.persian, markdown: true))
    #expect(text.contains("\u{2068}a\\*b\u{2069}") && text.contains("۹"))
    #expect(
      text.unicodeScalars.count { $0 == "\u{2068}" } == text.unicodeScalars.count { $0 == "\u{2069}" })
  }
}
