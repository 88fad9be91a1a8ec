import DabirNews
import PersianLanguage
import Testing
import TextStorage

/// What crosses the end of a paragraph, and for how long.
@Suite struct QuoteStateTests {
  static let texts = [
    "سروری گفت: «آب نیست.»", "«نان هم نیست.»", "", "باران بارید و راه بسته شد.", "فصل سرد",
    "او افزود که برق هم نیست.",
    "نیکزاد گفت:", "«ما خسته شده~ایم.", "«کسی نمی~آید.»", "این را سروری گفت.",
    "منابع محلی این خبر را رد کردند.",
  ]

  @Test func `reading the same text twice gives the same`() {
    let text = Self.texts.joined(separator: "\n")
    #expect(QuoteTexts.read(text) == QuoteTexts.read(text))
  }

  @Test func `an edit reaches a few paragraphs only`() {
    let tail = (0..<12).map { "روز \($0) باران بارید و راه بسته شد." }
    let one = QuoteTexts.read((["سروری گفت: «آب نیست.»"] + tail).joined(separator: "\n"))
    let other = QuoteTexts.read((["هوا سرد بود."] + tail).joined(separator: "\n"))
    let reach = one.indices.last { one[$0] != other[$0] } ?? 0
    #expect(reach <= 5)
    #expect(one.dropFirst().allSatisfy { $0.looksBack == 0 })
  }

  @Test func `a chain of pronouns is forgotten in the end`() {
    let tail = (0..<12).map { _ in "او گفت: «باران می~بارد.»" }
    let one = QuoteTexts.read((["سروری گفت: «آب نیست.»"] + tail).joined(separator: "\n"))
    let other = QuoteTexts.read((["نیکزاد گفت: «آب نیست.»"] + tail).joined(separator: "\n"))
    #expect(one.last == other.last)
    #expect(one[4] != other[4])
  }

  @Test func `blank lines between all paragraphs are no breaks`() {
    let quotes = QuoteTexts.read(
      "باران بارید.\n\nسروری گفت که راه باز است.\n\n«برف هم نمی~بارد.»", entering: .start
    ).flatMap(\.quotes)
    #expect(quotes.last?.flag == QuoteFlag.none)
  }

  @Test func `a blank line among paragraphs is a break`() {
    let quotes = QuoteTexts.read(
      "باران بارید.\nسروری گفت که راه باز است.\n\n«برف هم نمی~بارد.»", entering: .start
    ).flatMap(\.quotes)
    #expect(quotes.last?.flag == .warning)
  }

  @Test func `a paragraph that goes on is known by its opening`() {
    let openings = QuoteTexts.paragraphs("«نان هم نیست.»\nاین را سروری گفت.\nباران بارید.\n\nو رفت.»").map {
      ParagraphOpening(of: $0)
    }
    #expect(openings.map(\.goesOn) == [true, false, false, false, true])
    #expect(openings.map { $0.speaker.map(QuoteTexts.plain) } == [nil, "سروری", nil, nil, nil])
  }

  @Test func `paragraphs back are counted in lines`() {
    let quotes = QuoteTexts.read("سروری به هرات رفت.\n\nاو گفت: «راه باز است.»").flatMap(\.quotes)
    #expect(quotes.last?.speaker?.antecedent?.paragraphsBack == 2)
    #expect(quotes.last?.speaker?.paragraphsBack == 0)
  }

  @Test func `a headline copies the body`() {
    let text = "سروری: «راه باز است»\nسروری گفت: «راه باز است و برف نمی~بارد.»"
    let readings = QuoteTexts.read(text, entering: .start)
    let paragraphs = QuoteTexts.paragraphs(text)
    let letters = zip(paragraphs, readings).map { HeadlineCopies.letters($0, $1.quotes[0].inner) }
    #expect(readings[0].quotes[0].isHeadline && !readings[1].quotes[0].isHeadline)
    #expect(HeadlineCopies.isCopy(letters[0], of: letters[1]))
    #expect(!HeadlineCopies.isCopy(letters[1], of: letters[0]))
    #expect(!HeadlineCopies.isCopy([], of: letters[0]))
  }

  @Test func `equal words are copies whatever their marks`() {
    let letters = ["او گفت: «آن~ها رفتند.»", "او گفت: \"آنها رفتند\"", "او گفت: «آنها رفتند!»"].map { text in
      HeadlineCopies.letters(QuoteTexts.paragraphs(text)[0], QuoteTexts.read(text)[0].quotes[0].inner)
    }
    #expect(Set(letters).count == 1)
  }

  @Test func `no text breaks the reader`() {
    let pieces = [
      "«", "»", "\"", "'", "“", "”", "‹", "›", ":", "،", ".", "؟", "…", " ", "\n", "\t", "~", "گفت", "که",
      "را", "به", "و", "او",
      "گفته", "است", "می", "شد", "سروری", "این", "از", "وزیر", "<<", ">>", "\u{200F}", "12", "X", "(", ")",
      "-", "–", "نوشته", "اینکه",
    ]
    var seed: UInt64 = 7
    for _ in 0..<600 {
      var text = ""
      for _ in 0..<24 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
        if seed >> 60 & 1 == 0 { text += " " }
      }
      for (paragraph, reading) in zip(QuoteTexts.paragraphs(text), QuoteTexts.read(text)) {
        for quote in reading.quotes {
          #expect(quote.range.end <= paragraph.text.count && quote.range.contains(quote.inner), "\(text)")
        }
      }
    }
  }
}
