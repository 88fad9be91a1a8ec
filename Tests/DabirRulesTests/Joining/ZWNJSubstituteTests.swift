import DabirRules
import DabirTesting
import Testing

/// Characters without ink between two letters (HANDBOOK A6).
@Suite struct ZWNJSubstituteTests {
  @Test(arguments: ["⌐", "\u{AD}", "\u{200B}", "\u{200D}", "\u{200F}", "\u{2060}"])
  func `where grammar wants a boundary the character becomes a ZWNJ`(character: String) {
    expect(.zwnjSubstitute, flags: "او می⟦\(character)⟧رود.", fixed: "او می¬رود.", tier: .certain)
    expect(.zwnjSubstitute, flags: "کتاب⟦\(character)⟧ها را خرید.", fixed: "کتاب¬ها را خرید.", tier: .certain)
    expect(.zwnjSubstitute, flags: "کشور⟦\(character)⟧ها را دید.", fixed: "کشورها را دید.", tier: .certain)
  }

  @Test func `inside a word of the lexicon it goes without trace`() {
    expect(.zwnjSubstitute, flags: "دانش⟦\u{AD}⟧گاه کابل", fixed: "دانشگاه کابل", tier: .certain)
  }

  @Test func `between two words that are none together it becomes a ZWNJ`() {
    expect(.zwnjSubstitute, flags: "رشته⟦⌐⟧کوه¬های البرز", fixed: "رشته¬کوه¬های البرز", tier: .certain)
    expect(
      .zwnjSubstitute, flags: "از صاحب⟦\u{AD}⟧نظرانی پرسید", fixed: "از صاحب¬نظرانی پرسید", tier: .certain)
    expect(.zwnjSubstitute, flags: "دانش⟦\u{200B}⟧گاهشان", fixed: "دانشگاهشان", tier: .certain)
    expect(.zwnjSubstitute, flags: "سل⟦\u{200D}⟧ام", fixed: "سلام", tier: .certain)
    expect(.zwnjSubstitute, flags: "آن⟦\u{AD}⟧ها", fixed: "آن¬ها", tier: .certain)
  }

  @Test func `a soft hyphen before what is no word may break a line, and a ZWNJ is only likely`() {
    expect(.zwnjSubstitute, flags: "شهر سان⟦\u{AD}⟧توراکیش", fixed: "شهر سان¬توراکیش", tier: .contextual)
    expect(.zwnjSubstitute, flags: "شهر سان⟦\u{200B}⟧توراکیش", fixed: "شهر سان¬توراکیش", tier: .certain)
  }

  @Test func `a joiner that keeps a lone letter in shape is left alone`() {
    accepts(.zwnjSubstitute, "ه\u{200D}ش")
  }
}
