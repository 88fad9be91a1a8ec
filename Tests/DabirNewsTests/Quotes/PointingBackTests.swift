import PersianLanguage
import Testing

@testable import DabirNews

@Suite struct PointingBackTests {
  @Test(arguments: [
    ("این را سخنگوی دولت گفت.", true), ("این سخنان را احمدی گفته است.", true),
    ("این جنگ را کسی نمی~برد.", false),
    ("آن روز باران می~بارید و احمدی گفت که راه بسته است.", false), ("'این' را احمدی گفت.", true),
  ])
  func `only a paragraph that takes up what was said is read for who said it`(text: String, isRead: Bool) {
    let bytes = Array(text.replacing("~", with: "\u{200C}").utf8)
    let paragraph = Tokenizer.read(bytes, vocabulary: .standard).paragraph
    #expect(ParagraphOpening.mayPointBack(paragraph) == isRead)
    if !isRead { #expect(ParagraphOpening.postposedSpeaker(paragraph) == nil) }
  }
}
