import DabirNews
import DabirRules
import PersianLanguage
import Testing

@Suite struct PlaceholderAttributionTests {
  /// The text with the blank inserted for its first quotation; nil where none is offered.
  private func filled(_ text: String) -> String? {
    var bytes = Array(text.utf8)
    let (paragraph, _) = Tokenizer.read(bytes, in: .start, vocabulary: .standard)
    let quotes = QuoteReader().read([paragraph])[0].quotes
    guard let blank = quotes.lazy.compactMap({ PlaceholderAttribution($0, in: bytes) }).first else {
      return nil
    }
    bytes.insert(contentsOf: blank.text.utf8, at: blank.offset)
    return String(decoding: bytes, as: UTF8.self)
  }

  @Test(arguments: [
    ("«این جنگ تمام شد و همه به خانه رفتند.»", "[گوینده] گفت: «این جنگ تمام شد و همه به خانه رفتند.»"),
    (
      "باران بارید. «این جنگ تمام شد و همه به خانه رفتند.»",
      "باران بارید. [گوینده] گفت: «این جنگ تمام شد و همه به خانه رفتند.»"
    ),
    (
      "در نشست گفته شد: «جنگ را به زودی تمام می کنیم.»",
      "در نشست از سوی [گوینده] گفته شد: «جنگ را به زودی تمام می کنیم.»"
    ),
  ])
  func `the blank has the words its place needs`(text: String, filled: String) {
    #expect(self.filled(text) == filled)
  }

  @Test(arguments: ["کیانی گفت: «ما به خانه می رویم.»", "او کتاب «بوف کور» را خواند.", "باران بارید."])
  func `there is none where no speaker is missing`(text: String) {
    #expect(filled(text) == nil)
  }

  @Test func `once filled in, the speaker is found`() throws {
    let text = try #require(filled("«این جنگ تمام شد و همه به خانه رفتند.»"))
      .replacing("[\(PlaceholderAttribution.blank)]", with: "فرهاد کیانی")
    #expect(filled(text) == nil)
  }

  @Test func `a snippet selects the blank`() {
    let bytes = Array("«این جنگ تمام شد و همه به خانه رفتند.»".utf8)
    let (paragraph, _) = Tokenizer.read(bytes, in: .start, vocabulary: .standard)
    let quotes = QuoteReader().read([paragraph])[0].quotes
    #expect(PlaceholderAttribution(quotes[0], in: bytes)?.snippet == "${1:گوینده} گفت: ")
  }
}
