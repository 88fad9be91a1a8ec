import DabirNews
import Testing

@Suite struct CompletionTests {
  /// What is offered at `|`, as the text that replaces what was typed → what a client matches it by.
  private func offers(_ text: String) throws -> [String] {
    let bar = try #require(text.unicodeScalars.firstIndex(of: "|"))
    let before = Story(String(text.unicodeScalars[..<bar]))
    let story = Story(text.replacing("|", with: ""))
    let line = before.lines.count - 1
    return NameCompletion.offers(
      story.found, paragraph: line, story.lines[line], cursor: before.lines[line].count
    ).map { offer in
      "\(story.text(line, offer.range)) → \(offer.name) (\(offer.filter))".replacingZWNJ
    }
  }

  private let story = "فرهاد کیانی، والی هرات، گفت که می~رود.\nکیانی رفت. آمریکا دور است.\n"

  @Test func `two letters of a name or of a later word of it are enough`() throws {
    #expect(try offers(story + "کی|") == ["کی → فرهاد کیانی (کیانی)", "کی → کیانی (کیانی)"])
    #expect(try offers(story + "فرها|") == ["فرها → فرهاد کیانی (فرهاد کیانی)"])
  }

  @Test func `a name goes on behind its first word`() throws {
    #expect(try offers(story + "گفت فرهاد ک|") == ["فرهاد ک → فرهاد کیانی (فرهاد کیانی)"])
  }

  @Test func `letters count in any spelling, and what was typed stays what is matched`() throws {
    #expect(try offers(story + "امری|") == ["امری → آمریکا (امریکا)"])
    #expect(try offers(story + "كي|") == ["كي → فرهاد کیانی (كيانی)", "كي → کیانی (كيانی)"])
  }

  @Test(arguments: ["ک|", "|", "کی |", "کی،|", "کی|انی", "او|", "کیانی|", "۱۲|", "فرهاد کیانی|"])
  func `nothing is offered behind fewer letters, inside a word and behind a whole name`(typed: String) throws
  {
    #expect(try offers(story + typed).filter { !$0.hasPrefix("کیانی → فرهاد") } == [])
  }

  @Test func `all offers replace the same bytes, the longest that begin a name`() throws {
    #expect(try offers(story + "فرهاد کی|") == ["فرهاد کی → فرهاد کیانی (فرهاد کیانی)"])
  }

  @Test func `what stands only at the cursor is not offered`() throws {
    #expect(try offers("آقای زرداری| گفت.") == [])
  }
}
